"use strict";

/** Shows all templates at a glance, in an order the reader chooses. */
const Overview = (() => {
  const { h } = Dom;
  const WEIGHT = { error: 1e6, warning: 1e3, note: 1 };
  const order = { key: "findings", down: true };

  const tokens = (it) => Data.shared(it)?.tokens[Data.model(it)?.family];
  const slack = (it) => (tokens(it) ? tokens(it).expected / Data.model(it).minimum : -1);
  const amount = (it, lever) => (it.figures ? Data.perThousand(it.figures, it.figures[lever] ?? lever) : -1);
  const weight = (it) => Data.findingsOf(it).reduce((sum, finding) => sum + WEIGHT[finding.severity], 0);

  function name(it) {
    const dot = it.id.lastIndexOf(".");
    return [
      h("a", { href: Routes.template(it) }, it.id.slice(dot + 1) || it.id),
      h("span", { class: "where" }, it.id.slice(0, Math.max(dot, 0))),
    ];
  }

  function size(it) {
    const own = tokens(it);
    if (!own) {
      return h("span", { class: "muted" }, it.knownModel ? "unknown" : "unknown model");
    }
    const minimum = Data.model(it).minimum;
    return h("div", { class: "size" }, Picture.bullet(own, minimum),
      h("span", {}, `${Show.whole(own.expected)}, minimum ${Show.whole(minimum)}`));
  }

  const usd = (lever) => (it) => (it.figures ? Show.usd(amount(it, lever)) : "–");

  function best(it) {
    if (!it.figures) {
      return "–";
    }
    const than = amount(it, "STANDARD");
    return [Show.lever(it.figures.best), " ",
      h("span", { class: "muted" }, Show.change(amount(it, "best"), than))];
  }

  const COLUMNS = [
    { key: "id", label: "Template", first: true, value: (it) => it.id, cell: name },
    { key: "model", label: "Model", value: (it) => it.model, cell: (it) => it.model },
    { key: "findings", label: "Findings", value: weight, down: true, cell: (it) => Findings.counts(Data.findingsOf(it)) },
    { key: "tokens", label: "Prefix tokens", value: slack, cell: size },
    { key: "volume", label: "Requests a day", number: true, down: true,
      value: (it) => (it.figures?.declared ? it.figures.workload.requestsPerDay : -1),
      cell: (it) => (it.figures?.declared ? Show.whole(it.figures.workload.requestsPerDay) : "–") },
    { key: "standard", label: "Uncached", number: true, down: true, value: (it) => amount(it, "STANDARD"), cell: usd("STANDARD") },
    { key: "marked", label: "As marked", number: true, down: true, value: (it) => amount(it, "asMarked"), cell: usd("asMarked") },
    { key: "best", label: "Cheapest in time", value: (it) => amount(it, "best"), cell: best },
  ];

  function sorted(list) {
    const { value } = COLUMNS.find((column) => column.key === order.key);
    const sign = order.down ? -1 : 1;
    const values = new Map(list.map((it) => [it, value(it)]));
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...list].sort((a, b) => sign * compare(values.get(a), values.get(b)) || compare(a.id, b.id));
  }

  function matches(text) {
    const wanted = text.trim().toLowerCase();
    return (it) => (it.id + " " + it.model + " " + it.place.file).toLowerCase().includes(wanted);
  }

  function heads(table, columns, draw) {
    table.querySelectorAll("thead th").forEach((cell, i) => {
      const column = columns[i];
      const sorts = order.key === column.key;
      cell.setAttribute("aria-sort", sorts ? (order.down ? "descending" : "ascending") : "none");
      cell.replaceChildren(h("button", { type: "button", click: () => {
        order.down = sorts ? !order.down : column.down === true;
        order.key = column.key;
        draw();
        table.querySelectorAll("thead button")[i].focus();
      } }, column.label));
    });
  }

  function phoneSort(draw) {
    const select = h("select", { id: "sort" }, COLUMNS.map((column) =>
      h("option", { value: column.key, selected: column.key === order.key }, column.label)));
    select.addEventListener("change", () => {
      order.key = select.value;
      order.down = COLUMNS.find((column) => column.key === select.value).down === true;
      draw();
    });
    return h("div", { class: "field phone" }, h("label", { for: "sort" }, "Sort by"), select);
  }

  function tiles() {
    const { templates, findings } = Data.report;
    const declared = templates.filter((it) => it.figures?.declared);
    const sum = (lever) => declared.reduce(
      (all, it) => all + (amount(it, lever) * it.figures.workload.requestsPerDay) / 1000, 0);
    const tile = (value, label) => h("div", { class: "tile" }, h("dd", {}, value), h("dt", {}, label));
    return h("dl", { class: "tiles" },
      tile(Show.whole(templates.length), templates.length === 1 ? "template" : "templates"),
      tile(Findings.counts(findings), "found"),
      declared.length ? [
        tile(Show.usd(sum("STANDARD")), "a day uncached, as declared"),
        tile(Show.usd(sum("asMarked")), "a day as marked"),
        tile(Show.usd(sum("best")), "a day by the cheapest levers in time"),
      ] : "");
  }

  function draw() {
    const columns = COLUMNS.map((column) => ({ ...column, head: column.label }));
    const box = h("div", {});
    const filter = h("input", { type: "search", id: "filter", autocomplete: "off" });
    const told = h("p", { class: "muted", role: "status" });
    const caption = "Costs are USD for 1,000 requests; where no workload is declared, of the prefix alone.";
    const table = Dom.table(caption, columns, [], { class: "cards overview" });
    const fill = () => {
      const list = sorted(Data.report.templates.filter(matches(filter.value)));
      heads(table, columns, fill);
      table.querySelector("tbody").replaceChildren(...list.map((it) => Dom.bodyRow(columns, it)));
      told.textContent = filter.value ? Show.count(list.length, "template") + " found" : "";
    };
    filter.addEventListener("input", fill);
    fill();
    box.append(h("h1", { tabindex: -1 }, "Prompt templates"), tiles(),
      h("div", { class: "tools" },
        h("div", { class: "field" }, h("label", { for: "filter" }, "Filter"), filter), phoneSort(fill), told),
      table);
    return box;
  }

  return { draw };
})();
