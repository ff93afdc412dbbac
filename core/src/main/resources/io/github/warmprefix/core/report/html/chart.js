"use strict";

/** Draws what a thousand requests cost over the volume of a day. */
const Chart = (() => {
  const { h, svg } = Dom;
  const LINES = ["STANDARD", "CACHED_5M", "CACHED_1H", "BATCH_CACHED"];
  const MARKED = ["CACHED_5M", "CACHED_1H"];
  const MOST = 1e6;
  const POINTS = 72;
  const BOX = { left: 58, right: 14, top: 16, bottom: 40, width: 640, height: 280 };

  const x = (requests) =>
    BOX.left + ((BOX.width - BOX.left - BOX.right) * Math.log10(requests)) / Math.log10(MOST);
  const y = (amount, top) =>
    BOX.height - BOX.bottom - ((BOX.height - BOX.top - BOX.bottom) * amount) / top;

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

  function axes(top) {
    const parts = [];
    for (let amount = 0; amount <= top; amount += tick(top)) {
      parts.push(
        svg("line", { class: "grid", x1: BOX.left, x2: BOX.width - BOX.right, y1: y(amount, top), y2: y(amount, top) }),
        svg("text", { x: BOX.left - 6, y: y(amount, top) + 4, "text-anchor": "end" }, Show.usd(amount)));
    }
    for (let requests = 1; requests <= MOST; requests *= 10) {
      const label = requests >= 1e6 ? requests / 1e6 + "M" : requests >= 1e3 ? requests / 1e3 + "k" : requests;
      parts.push(svg("text", {
        x: x(requests), y: BOX.height - BOX.bottom + 18, "text-anchor": requests === MOST ? "end" : "middle",
      }, String(label)));
    }
    const middle = (BOX.left + BOX.width - BOX.right) / 2;
    parts.push(svg("text", { x: middle, y: BOX.height - 5, "text-anchor": "middle" }, "requests a day"));
    return parts;
  }

  function line(lever, points, top) {
    const path = points.map((it, i) =>
      (i === 0 ? "M" : "L") + x(it.requests).toFixed(1) + " " + y(it[lever], top).toFixed(1));
    return svg("path", { class: "line " + lever, d: path.join("") });
  }

  function evens(model, load, prefix) {
    return MARKED.map((lever) => ({
      lever, requests: WarmCost.breakEven(model, load, prefix, lever, MOST),
    })).filter((it) => it.requests !== undefined);
  }

  function dot(model, load, prefix, even, top) {
    const amount = perThousand(model, load, prefix, even.requests)[even.lever];
    return svg("circle", {
      class: "dot " + even.lever, cx: x(even.requests), cy: y(amount, top), r: 5,
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
    const now = x(Math.min(load.requestsPerDay, MOST));
    return h("figure", { class: "chart" },
      h("figcaption", {}, "USD for 1,000 requests, over the requests of a day"),
      svg("svg", {
        viewBox: `0 0 ${BOX.width} ${BOX.height}`, role: "img",
        "aria-label": `Cost of 1,000 requests over the requests of a day on ${model.id}: ${told}.`,
      },
      axes(top),
      svg("line", { class: "now", x1: now, x2: now, y1: BOX.top - 8, y2: BOX.height - BOX.bottom }),
      levers.map((lever) => line(lever, points, top)),
      marks.map((even) => dot(model, load, prefix, even, top))),
      legend(levers),
      h("p", { class: "evens" }, marks.length ? h("span", { class: "dot-key", "aria-hidden": "true" }) : "",
        told[0].toUpperCase() + told.slice(1) + "."));
  }

  return { draw };
})();
