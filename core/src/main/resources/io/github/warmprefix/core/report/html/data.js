"use strict";

/** The report, with what its parts have to do with each other. */
const Data = (() => {
  const report = JSON.parse(document.getElementById("data").textContent);
  const models = new Map(report.models.map((model) => [model.id, model]));
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const templates = new Map(report.templates.map((template) => [template.id, template]));
  const findings = Map.groupBy
    ? Map.groupBy(report.findings, (finding) => finding.template)
    : grouped(report.findings);

  function grouped(all) {
    const groups = new Map();
    all.forEach((finding) =>
      groups.set(finding.template, [...(groups.get(finding.template) ?? []), finding]));
    return groups;
  }

  /** The last prefix whose marker stands still. */
  const shared = (template) => template.prefixes.filter((prefix) => !prefix.moving).at(-1);

  const cost = (figures, lever) => figures.costs.find((it) => it.lever === lever);

  /** What a thousand requests cost by a lever. */
  const perThousand = (figures, lever) =>
    (cost(figures, lever).total * 1000) / figures.workload.requestsPerDay;

  return {
    report, models, rules, templates, shared, perThousand,
    findingsOf: (template) => findings.get(template.id) ?? [],
    model: (template) => models.get(template.knownModel),
    count: (severity, list) => list.filter((it) => it.severity === severity).length,
  };
})();
