"use strict";

/** Draws the prompt of a template, and its prefixes against the minimum. */
const Picture = (() => {
  const { h } = Dom;
  const SECTIONS = { tools: "tools", system: "system", messages: "messages" };

  function describe(segment) {
    const size = segment.tokens ? Show.range(segment.tokens) + " tokens" : "size unknown";
    const marker = segment.marker ? ", then a marker of " + segment.marker : "";
    return `${segment.name} (${segment.section}, ${segment.kind}, ${size})${marker}`;
  }

  /** The part of the bar that a segment of unknown size gets. */
  const UNKNOWN = 0.07;

  function block(segment, unknown) {
    const width = segment.tokens?.expected ?? unknown;
    const box = h("div", {
      class: `block ${segment.kind} in-${segment.section} ${segment.tokens ? "" : "unknown"}`,
      style: { flexGrow: String(width) }, title: describe(segment),
    }, h("span", {}, segment.name));
    return segment.marker
      ? [box, h("div", { class: "marker", title: "marker, " + segment.marker }, h("b", {}, segment.marker))]
      : [box];
  }

  /** The segments as one bar, as wide as their tokens, with a flag at each marker. */
  function bar(template) {
    const total = template.segments.reduce((sum, it) => sum + (it.tokens?.expected ?? 0), 0);
    const label = "The prompt: " + template.segments.map(describe).join("; ");
    return h("div", { class: "bar", role: "img", "aria-label": label },
      template.segments.map((segment) => block(segment, Math.max(total * UNKNOWN, 1))));
  }

  function legend() {
    const sections = Object.keys(SECTIONS).map((section) =>
      h("li", {}, h("i", { class: "block cached in-" + section }), SECTIONS[section]));
    return h("ul", { class: "legend", "aria-hidden": "true" }, sections,
      h("li", {}, h("i", { class: "block dynamic" }), "dynamic"),
      h("li", {}, h("i", { class: "marker-key" }), "marker"));
  }

  function segments(template) {
    return Dom.table("Segments in the order of the wire", [
      { head: "Segment", first: true, cell: (it) => it.name },
      { head: "Section", cell: (it) => it.section },
      { head: "Kind", cell: (it) => it.kind },
      { head: "Stability", cell: (it) => it.stability?.replace("_", " ").toLowerCase() ?? "–" },
      { head: "Tokens", number: true, cell: (it) => (it.tokens ? Show.range(it.tokens) : "unknown") },
      { head: "Marker", cell: (it) => it.marker ?? "–" },
    ], template.segments, { class: "cards" });
  }

  const VERDICTS = {
    surely: ["good", "long enough"],
    perhaps: ["fair", "near the minimum"],
    not: ["bad", "too short to be cached"],
  };

  function reach(tokens, minimum) {
    return tokens.low >= minimum ? "surely" : tokens.high < minimum ? "not" : "perhaps";
  }

  function verdict(reach) {
    const [kind, text] = VERDICTS[reach];
    return h("span", { class: "verdict " + kind }, text);
  }

  /** How an estimate with its margin stands to a minimum. */
  function bullet(tokens, minimum) {
    const full = Math.max(tokens.high, minimum) * 1.08;
    const percent = (value) => (100 * value) / full + "%";
    return h("div", { class: "bullet", "aria-hidden": "true" },
      h("i", { class: "low", style: { width: percent(tokens.low) } }),
      h("i", {
        class: "margin",
        style: { left: percent(tokens.low), width: percent(tokens.high - tokens.low) },
      }),
      h("i", { class: "minimum", style: { left: percent(minimum) } }));
  }

  function prefix(template, it) {
    const tokens = it.tokens[Data.model(template)?.family];
    const name = `Up to marker ${it.marker} (${it.ttl})`;
    if (!tokens) {
      const why = it.moving ? "moves with the conversation" : "tokens unknown";
      return h("li", {}, h("span", { class: "what" }, name), h("span", { class: "muted" }, why));
    }
    return h("li", {},
      h("span", { class: "what" }, name),
      bullet(tokens, it.minimum),
      h("span", {}, `${Show.range(tokens)} tokens, minimum ${Show.whole(it.minimum)} `,
        verdict(it.reach)));
  }

  function prefixes(template) {
    return template.prefixes.length === 0
      ? h("p", { class: "muted" }, "No marker: nothing is cached.")
      : h("ul", { class: "prefixes" }, template.prefixes.map((it) => prefix(template, it)));
  }

  return { bar, legend, segments, prefixes, bullet, reach, verdict };
})();
