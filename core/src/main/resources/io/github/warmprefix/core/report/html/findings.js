"use strict";

/** Shows findings: a line each, and all there is to say when it is opened. */
const Findings = (() => {
  const { h } = Dom;
  const PAGE = 200;
  const SEVERITIES = ["error", "warning", "note"];

  const badge = (severity) => h("span", { class: "badge " + severity }, severity);

  function excerpt(finding) {
    const lines = finding.excerpt.lines.map((text, i) => {
      const number = finding.excerpt.firstLine + i;
      const hit = number >= finding.place?.line && number <= (finding.place.endLine ?? finding.place.line);
      return h("span", { class: hit ? "hit" : "" },
        h("span", { class: "ln" }, String(number).padStart(5) + " "), text + "\n");
    });
    return h("pre", { tabindex: 0, "aria-label": "Source around the finding" }, h("code", {}, lines));
  }

  function body(finding) {
    const rule = Data.rules.get(finding.rule);
    const template = Data.templates.get(finding.template);
    return h("div", { class: "body" },
      finding.path ? h("p", {}, h("b", {}, "Path "), finding.path) : "",
      h("p", {}, h("b", {}, "Help "), finding.help),
      finding.excerpt ? excerpt(finding) : "",
      h("p", { class: "muted" }, Dom.link(rule.link, rule.id + " " + rule.name),
        template ? [" · ", h("a", { href: Routes.template(template) }, template.id)] : ""));
  }

  function place(finding) {
    return finding.place ? `${finding.place.file}:${finding.place.line}` : "";
  }

  function item(finding) {
    const details = h("details", { class: "finding" },
      h("summary", {}, badge(finding.severity), h("span", { class: "rule" }, finding.rule),
        h("span", { class: "message" }, finding.message), h("span", { class: "place" }, place(finding))));
    details.addEventListener("toggle", () => details.append(body(finding)), { once: true });
    return details;
  }

  /** The findings one below the other, some at a time. */
  function list(findings) {
    if (findings.length === 0) {
      return h("p", { class: "muted" }, "Nothing found.");
    }
    const box = h("div", { class: "findings" });
    const button = h("button", { type: "button" });
    let shown = 0;
    const more = () => {
      const next = findings.slice(shown, shown + PAGE).map(item);
      button.before(...next);
      shown += next.length;
      button.hidden = shown >= findings.length;
      button.textContent = `Show more (${Show.whole(findings.length - shown)} left)`;
      return next;
    };
    box.append(button);
    button.addEventListener("click", () => more()[0].querySelector("summary").focus());
    more();
    return box;
  }

  /** How many there are of each severity. */
  function counts(findings) {
    const parts = SEVERITIES
      .map((severity) => [severity, Data.count(severity, findings)])
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => h("span", { class: "badge " + severity }, Show.count(count, severity)));
    return parts.length ? parts : [h("span", { class: "muted" }, "none")];
  }

  function worstFirst() {
    const weight = (finding) => SEVERITIES.indexOf(finding.severity);
    return [...Data.report.findings].sort((a, b) => weight(a) - weight(b));
  }

  return { list, counts, worstFirst };
})();
