"use strict";

/** The address of every view, behind the number sign. */
const Routes = {
  overview: "#/",
  findings: "#/findings",
  models: "#/models",
  template: (template) => "#/t/" + encodeURIComponent(template.id),
};

/** Draws the views other than the overview. */
const Views = (() => {
  const { h } = Dom;

  function section(title, ...children) {
    return h("section", {}, h("h2", {}, title), ...children);
  }

  function facts(template) {
    const figures = template.figures;
    const load = figures?.workload;
    const fact = (label, value) => h("div", {}, h("dt", {}, label), h("dd", {}, value));
    const arrivals = load && (load.randomHours === undefined
      ? Show.duration(load.gapSeconds) + " apart" : "by chance within " + Show.hours(load.randomHours));
    return h("dl", { class: "facts" },
      fact("Model", template.model),
      fact("Version", template.version || "–"),
      fact("Declared at", `${template.place.file}:${template.place.line}`),
      fact("Workload", figures?.declared
        ? `${Show.whole(load.requestsPerDay)} requests a day, ${arrivals}, ${Show.count(load.keys, "key")}, `
          + `${Show.count(load.replicas, "replica")}, ${Show.count(load.deploysPerDay, "deploy")} a day`
        : "none declared"),
      figures ? fact("Markers pay off", evens(figures)) : "",
      figures?.declared ? fact("Shares", `prefix ${Math.round(100 * figures.prefixShare)} % of input, `
        + `output ${Math.round(100 * figures.outputShare)} % of cost`) : "");
  }

  function evens(figures) {
    const from = (ttl, request) => (request ? `${ttl} from request ${request} on` : `${ttl} never`);
    return from("5m", figures.breakEven5m) + ", " + from("1h", figures.breakEven1h);
  }

  function template(it) {
    const dot = it.id.lastIndexOf(".");
    return h("article", {},
      h("p", { class: "back" }, h("a", { href: Routes.overview }, "← All templates")),
      h("h1", { tabindex: -1 }, h("span", { class: "where" }, it.id.slice(0, Math.max(dot, 0))), it.id.slice(dot + 1)),
      facts(it),
      section("Prompt", Picture.bar(it), Picture.legend(), Picture.segments(it)),
      section("Tokens against the minimum", Picture.prefixes(it)),
      section("Findings", Findings.list(Data.findingsOf(it))),
      section("What it costs, and what if", it.figures ? WhatIf.draw(it)
        : h("p", { class: "muted" }, it.knownModel
          ? "The tokens of the prefix are not known at build time."
          : "The catalogue does not know the model.")));
  }

  function findings() {
    return h("div", {}, h("h1", { tabindex: -1 }, "Findings"), Findings.list(Findings.worstFirst()));
  }

  function status(model) {
    const when = model.status === "retired" ? " since " : ", retires ";
    return model.status + (model.retires ? when + model.retires : "");
  }

  function models() {
    const price = (key) => (it) => it.bands.map((band) => Show.price(band[key])).join(" / ");
    const column = (head, key) => ({ head, number: true, cell: price(key) });
    return h("div", {}, h("h1", { tabindex: -1 }, "Models"), Dom.table(
      `USD per million tokens, as of ${Data.report.pricesAsOf}; two prices: for short and for long prompts`, [
        { head: "Model", first: true, cell: (it) => it.id },
        { head: "Status", cell: status },
        { head: "Minimum", number: true, cell: (it) => Show.whole(it.minimum) + (it.minimumDocumented ? "" : "?") },
        column("Input", "input"), column("Write 5m", "cacheWrite5m"), column("Write 1h", "cacheWrite1h"),
        column("Read", "cacheRead"), column("Output", "output"),
      ], Data.report.models, { class: "cards" }));
  }

  return { template, findings, models };
})();
