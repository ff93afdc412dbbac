"use strict";

/** Lets the reader change the workload of a template, and shows what that does to its cost. */
const WhatIf = (() => {
  const { h } = Dom;

  /** Sliders: the position is 0 to 100; over wide ranges each step is a factor. */
  const factor = (least, most, digits = 2) => ({
    value: (at) => Number((least * Math.pow(most / least, at / 100)).toPrecision(digits)),
    position: (value) => (100 * Math.log(Math.max(value, least) / least)) / Math.log(most / least),
  });
  const fromZero = (most) => ({
    value: (at) => (at === 0 ? 0 : Number((10 * Math.pow(most / 10, at / 100)).toPrecision(2))),
    position: (value) => (value < 10 ? 0 : (100 * Math.log(value / 10)) / Math.log(most / 10)),
  });
  const SLIDERS = [
    { key: "requestsPerDay", label: "Requests a day", scale: factor(1, 1e6), show: Show.whole },
    { key: "gapSeconds", label: "Gap between two", scale: factor(1, 86400), show: Show.duration },
    { key: "randomHours", label: "By chance, within", scale: factor(0.5, 24), show: Show.hours },
    { key: "suffixTokens", label: "Suffix tokens", scale: fromZero(100000), show: Show.whole },
    { key: "outputTokens", label: "Output tokens", scale: fromZero(64000), show: Show.whole },
  ];

  function slider(spec, state, changed) {
    const id = "slider-" + spec.key;
    const shown = h("output", { for: id });
    const input = h("input", { type: "range", id, min: 0, max: 100, step: 0.5 });
    const show = () => {
      const absent = state.load[spec.key] === undefined;
      input.closest(".field").hidden = absent;
      if (!absent) {
        shown.textContent = spec.show(state.load[spec.key]);
        input.setAttribute("aria-valuetext", shown.textContent);
      }
    };
    const reset = () => {
      input.value = spec.scale.position(state.load[spec.key] ?? 0);
      show();
    };
    input.addEventListener("input", () => {
      state.load[spec.key] = spec.scale.value(Number(input.value));
      show();
      changed();
    });
    const field = h("div", { class: "field" }, h("label", { for: id }, spec.label), shown, input);
    return { field, reset };
  }

  function modelChoice(template, state, changed) {
    const options = Data.report.models
      .filter((model) => model.status !== "retired" || model.id === template.knownModel)
      .filter((model) => state.tokens(model));
    const select = h("select", { id: "whatif-model" }, options.map((model) =>
      h("option", { value: model.id }, model.id)));
    select.addEventListener("change", () => {
      state.model = Data.models.get(select.value);
      changed();
    });
    const reset = () => (select.value = state.model.id);
    return { field: h("div", { class: "field" }, h("label", { for: select.id }, "Model"), select), reset };
  }

  function arrivalChoice(state, changed, sliders) {
    const select = h("select", { id: "whatif-arrivals" },
      h("option", { value: "regular" }, "at regular times"),
      h("option", { value: "random" }, "by chance"));
    select.addEventListener("change", () => {
      const { gapSeconds, randomHours, ...rest } = state.load;
      state.load = select.value === "random"
        ? { ...rest, randomHours: 24 }
        : { ...rest, gapSeconds: Number((86400 / rest.requestsPerDay).toPrecision(2)) };
      sliders.forEach((it) => it.reset());
      changed();
    });
    const reset = () => (select.value = state.load.randomHours === undefined ? "regular" : "random");
    return { field: h("div", { class: "field" }, h("label", { for: select.id }, "Requests come"), select), reset };
  }

  function patience(state, changed) {
    const box = h("input", { type: "checkbox", id: "whatif-patience" });
    box.addEventListener("change", () => {
      state.load.answerWithinSeconds = box.checked ? Data.report.batchSeconds : 0;
      changed();
    });
    const reset = () => (box.checked = state.load.answerWithinSeconds >= Data.report.batchSeconds);
    const label = h("label", { for: box.id }, "Answers may take " + Show.hours(Data.report.batchSeconds / 3600));
    return { field: h("div", { class: "field check" }, box, label), reset };
  }

  function initial(template) {
    return { model: Data.model(template), load: { ...template.figures.workload } };
  }

  function draw(template) {
    const tokens = (model) => Data.shared(template)?.tokens[model.family];
    const state = { ...initial(template), tokens };
    const results = h("div", { class: "results" });
    const said = h("p", { class: "said", role: "status" });
    const changed = () => {
      const view = Outcome.of(state.model, state.load, tokens);
      said.replaceChildren(...view.sentence);
      results.replaceChildren(...view.parts);
    };
    const sliders = SLIDERS.map((spec) => slider(spec, state, changed));
    const controls = [
      modelChoice(template, state, changed), arrivalChoice(state, changed, sliders), ...sliders,
      patience(state, changed),
    ];
    const reset = () => {
      Object.assign(state, initial(template));
      controls.forEach((it) => it.reset());
      changed();
    };
    const form = h("form", { class: "controls", "aria-label": "What if", submit: (e) => e.preventDefault() },
      controls.map((it) => it.field),
      h("button", { type: "button", click: reset },
        template.figures.declared ? "As declared" : "As at first"));
    reset();
    const hint = template.figures.declared ? ""
      : h("p", { class: "muted" }, "No workload is declared. These are 1,000 requests a day of the "
        + "prefix alone, none of which comes too late, until you change them.");
    return h("div", { class: "whatif" }, hint, form, h("div", {}, said, results));
  }

  return { draw };
})();
