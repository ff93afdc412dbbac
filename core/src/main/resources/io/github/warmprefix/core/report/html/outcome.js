"use strict";

/** Shows what a workload costs on a model, by every lever, and on the other models. */
const Outcome = (() => {
  const { h } = Dom;
  const PARTS = [
    ["cacheWrite", "written"], ["cacheRead", "read"], ["input", "input"], ["output", "output"],
  ];

  function stack(cost, most) {
    return h("div", { class: "stack", "aria-hidden": "true" }, PARTS.map(([key]) =>
      h("i", { class: key, style: { width: (100 * cost[key]) / most + "%" } })));
  }

  function levers(forecast) {
    const most = Math.max(...Object.values(forecast.costs).map((it) => it.total), 1e-12);
    const standard = forecast.costs.STANDARD.total;
    const rows = WarmCost.LEVERS.filter((lever) => forecast.costs[lever]).map((lever) => ({
      lever, cost: forecast.costs[lever],
      className: lever === forecast.best ? "best" : lever.startsWith("BATCH") && !forecast.batchFits ? "late" : "",
    }));
    return Dom.table("USD a day, by lever", [
      {
        head: "Lever", first: true,
        cell: (it) => [Show.lever(it.lever), it.className === "late" ? h("span", { class: "muted" }, " (too late)") : ""],
      },
      { head: "Total", number: true, cell: (it) => Show.usd(it.cost.total) },
      { head: "vs. uncached", number: true, cell: (it) => Show.change(it.cost.total, standard) },
      { head: "Made of", cell: (it) => stack(it.cost, most) },
      ...PARTS.map(([key, name]) => ({ head: name, number: true, cell: (it) => Show.usd(it.cost[key]) })),
    ], rows, { class: "cards levers" });
  }

  function legend() {
    return h("ul", { class: "legend", "aria-hidden": "true" }, PARTS.map(([key, name]) =>
      h("li", {}, h("i", { class: "swatch " + key }), name)));
  }

  function models(chosen, load, tokens, own) {
    const rows = Data.report.models
      .filter((model) => tokens(model) && (model.status !== "retired" || model === chosen))
      .map((model) => ({
        model, forecast: WarmCost.forecast(model, load, tokens(model).expected, Data.report.batchSeconds),
        className: model === chosen ? "best" : "",
      }))
      .sort((a, b) => total(a.forecast) - total(b.forecast));
    return Dom.table("The same requests on every model, cheapest first", [
      { head: "Model", first: true, cell: (it) => it.model.id },
      { head: "Prefix tokens", number: true, cell: (it) => Show.whole(tokens(it.model).expected) },
      { head: "Minimum", number: true, cell: (it) => Show.whole(it.model.minimum) },
      { head: "Prefix", cell: (it) => Picture.verdict(Picture.reach(tokens(it.model), it.model.minimum)) },
      { head: "Uncached", number: true, cell: (it) => Show.usd(it.forecast.costs.STANDARD.total) },
      { head: "Best lever", cell: (it) => Show.lever(it.forecast.best) },
      { head: "USD a day", number: true, cell: (it) => Show.usd(total(it.forecast)) },
      { head: "Change", number: true, cell: (it) => Show.change(total(it.forecast), total(own)) },
    ], rows, { class: "cards models" });
  }

  const total = (forecast) => forecast.costs[forecast.best].total;

  function sentence(forecast) {
    const best = total(forecast);
    const standard = forecast.costs.STANDARD.total;
    return [
      h("strong", {}, Show.lever(forecast.best)), " is the cheapest lever that answers in time: ",
      h("strong", {}, Show.usd(best)), ` a day, ${Show.change(best, standard)} against uncached `,
      `(${Show.usd(standard)}).`, forecast.cacheable ? "" : " The prefix is too short for this model to cache.",
    ];
  }

  /** What there is to show for a model and a workload. */
  function of(model, load, tokens) {
    const forecast = WarmCost.forecast(model, load, tokens(model).expected, Data.report.batchSeconds);
    return {
      sentence: sentence(forecast),
      parts: [
        Chart.draw(model, load, tokens(model).expected), levers(forecast), legend(),
        h("details", { open: window.matchMedia("(min-width: 60rem)").matches },
          h("summary", {}, "Other models"), models(model, load, tokens, forecast)),
      ],
    };
  }

  return { of };
})();
