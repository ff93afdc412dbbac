"use strict";

/** Computes all forecasts of a JSON report anew: for each template, its own model and all others. */
function recompute(WarmCost, report) {
  const models = new Map(report.models.map((model) => [model.id, model]));
  const forecast = (id, load, prefix) => {
    const { costs, best } = WarmCost.forecast(models.get(id), load, prefix, report.batchSeconds);
    return { model: id, best, costs };
  };
  return report.templates.map(({ knownModel, figures }) => [
    forecast(knownModel, figures.workload, figures.prefixTokens),
    ...figures.otherModels.map((it) => forecast(it.model, figures.workload, it.prefixTokens)),
  ]);
}
