"use strict";

/** Makes elements; text only ever becomes text. */
const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") {
        element.addEventListener(name, value);
      } else if (name === "style") {
        Object.assign(element.style, value);
      } else if (value !== undefined && value !== false) {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== ""));
    return element;
  }

  const h = (tag, attributes = {}, ...children) =>
    fill(document.createElement(tag), attributes, children);
  const svg = (tag, attributes = {}, ...children) =>
    fill(document.createElementNS(SVG, tag), attributes, children);

  /** A link that can lead nowhere but to a page. */
  function link(address, ...children) {
    return /^https?:\/\//.test(address)
      ? h("a", { href: address, rel: "noreferrer" }, ...children)
      : h("span", {}, ...children);
  }

  /**
   * A table that can be read by machines even when it is laid out as cards.
   * Columns: { head, cell, number, first }.
   */
  function table(caption, columns, rows, attributes = {}) {
    return h("div", { class: "scroll" },
      h("table", { ...attributes, role: "table" },
        h("caption", {}, caption),
        h("thead", { role: "rowgroup" },
          h("tr", { role: "row" }, columns.map(headCell))),
        h("tbody", { role: "rowgroup" }, rows.map((row) => bodyRow(columns, row)))));
  }

  function headCell(column) {
    const attributes = { scope: "col", role: "columnheader", class: column.number && "num" };
    return h("th", attributes, column.head);
  }

  function bodyRow(columns, row) {
    return h("tr", { role: "row", class: row.className }, columns.map((column) => {
      const attributes = {
        class: column.number ? "num" : undefined,
        role: column.first ? "rowheader" : "cell",
        scope: column.first ? "row" : undefined,
        "data-label": column.label ?? (typeof column.head === "string" ? column.head : undefined),
      };
      return h(column.first ? "th" : "td", attributes, h("div", {}, column.cell(row)));
    }));
  }

  return { h, svg, link, table, bodyRow };
})();
