"use strict";

/** Draws what a thousand requests cost over the volume of a day. */
const Chart = (() => {
  const { h, svg } = Dom;
  const LINES = ["STANDARD", "CACHED_5M", "CACHED_1H", "BATCH_CACHED"];
  const MARKED = ["CACHED_5M", "CACHED_1H"];
  const MOST = 1e6;
  const POINTS = 72;
  const WIDE = { left: 58, right: 14, top: 16, bottom: 40, width: 640, height: 280 };
  const NARROW = { ...WIDE, width: 340, height: 250 };

  /** Where requests and amounts stand in a picture that is as wide as the screen allows. */
  function frame(top) {
    const box = window.matchMedia("(max-width: 44rem)").matches ? NARROW : WIDE;
    const bottom = box.height - box.bottom;
    const end = box.width - box.right;
    return {
      ...box, bottom, end, most: top,
      x: (requests) => box.left + ((end - box.left) * Math.log10(requests)) / Math.log10(MOST),
      y: (amount) => bottom - ((bottom - box.top) * amount) / top,
    };
  }

  function perThousand(model, load, prefix, requestsPerDay) {
    const all = WarmCost.costs(model, { ...load, requestsPerDay }, prefix);
    return Object.fromEntries(
      Object.entries(all).map(([lever, cost]) => [lever, (1000 * cost.total) / requestsPerDay]));
  }

  function samples(model, load, prefix) {
    return Array.from({ length: POINTS + 1 }, (_, i) => {
      const requests = Math.max(1, Math.round(Math.pow(MOST, i / POINTS)));
      return { requests, ...perThousand(model, load, prefix, requests) };
    });
  }

  function tick(top) {
    const rough = top / 4;
    const power = Math.pow(10, Math.floor(Math.log10(rough)));
    return power * ([1, 2, 2.5, 5].find((step) => step * power >= rough) ?? 10);
  }

  function axes(at) {
    const parts = [];
    for (let amount = 0; amount <= at.most; amount += tick(at.most)) {
      const y = at.y(amount);
      parts.push(
        svg("line", { class: "grid", x1: at.left, x2: at.end, y1: y, y2: y }),
        svg("text", { x: at.left - 6, y: y + 4, "text-anchor": "end" }, Show.usd(amount)));
    }
    for (let requests = 1; requests <= MOST; requests *= 10) {
      const anchor = requests === MOST ? "end" : "middle";
      parts.push(svg("text", { x: at.x(requests), y: at.bottom + 18, "text-anchor": anchor }, short(requests)));
    }
    const middle = (at.left + at.end) / 2;
    parts.push(svg("text", { x: middle, y: at.height - 5, "text-anchor": "middle" }, "requests a day"));
    return parts;
  }

  function short(requests) {
    return requests >= 1e6 ? requests / 1e6 + "M" : requests >= 1e3 ? requests / 1e3 + "k" : String(requests);
  }

  function line(lever, points, at) {
    const path = points.map((it, i) =>
      (i === 0 ? "M" : "L") + at.x(it.requests).toFixed(1) + " " + at.y(it[lever]).toFixed(1));
    return svg("path", { class: "line " + lever, d: path.join("") });
  }

  function evens(model, load, prefix) {
    return MARKED.map((lever) => ({
      lever, requests: WarmCost.breakEven(model, load, prefix, lever, MOST),
    })).filter((it) => it.requests !== undefined);
  }

  function dot(model, load, prefix, even, at) {
    const amount = perThousand(model, load, prefix, even.requests)[even.lever];
    return svg("circle", {
      class: "dot " + even.lever, cx: at.x(even.requests), cy: at.y(amount), r: 5,
    }, svg("title", {}, sentence(even)));
  }

  function sentence(even) {
    return `${Show.lever(even.lever)} pays off from ${Show.count(even.requests, "request")} a day on`;
  }

  function legend(levers) {
    return h("ul", { class: "legend" }, levers.map((lever) =>
      h("li", {}, svg("svg", { width: 26, height: 8, "aria-hidden": "true" },
        svg("path", { class: "line " + lever, d: "M0 4H26" })), Show.lever(lever))));
  }

  /** The curves, the points from which caching pays, and the volume that is looked at. */
  function draw(model, load, prefix) {
    const points = samples(model, load, prefix);
    const levers = LINES.filter((lever) => points[0][lever] !== undefined);
    const top = 1.08 * Math.max(...points.flatMap((it) => levers.map((lever) => it[lever])), 1e-9);
    const marks = evens(model, load, prefix);
    const told = marks.length ? marks.map(sentence).join("; ") : "caching pays off at no volume";
    const at = frame(top);
    const now = at.x(Math.min(load.requestsPerDay, MOST));
    return h("figure", { class: "chart" },
      h("figcaption", {}, "USD for 1,000 requests, over the requests of a day"),
      svg("svg", {
        viewBox: `0 0 ${at.width} ${at.height}`, role: "img",
        "aria-label": `Cost of 1,000 requests over the requests of a day on ${model.id}: ${told}.`,
      },
      axes(at),
      svg("line", { class: "now", x1: now, x2: now, y1: at.top - 8, y2: at.bottom }),
      levers.map((lever) => line(lever, points, at)),
      marks.map((even) => dot(model, load, prefix, even, at))),
      legend(levers),
      h("p", { class: "evens" }, marks.length ? h("span", { class: "dot-key", "aria-hidden": "true" }) : "",
        told[0].toUpperCase() + told.slice(1) + "."));
  }

  return { draw };
})();
