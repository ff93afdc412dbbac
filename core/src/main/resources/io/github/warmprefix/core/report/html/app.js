"use strict";

/** Shows the view that the address names. */
(() => {
  const { h } = Dom;
  const content = document.getElementById("content");
  const NAVIGATION = [
    [Routes.overview, "Templates"], [Routes.findings, "Findings"], [Routes.models, "Models"],
  ];

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function view(address) {
    const template = address.startsWith("#/t/") && Data.templates.get(decoded(address.slice(4)));
    if (template) {
      return Views.template(template);
    }
    return address === Routes.findings ? Views.findings()
      : address === Routes.models ? Views.models() : Overview.draw();
  }

  function navigation(address) {
    document.getElementById("views").replaceChildren(...NAVIGATION.map(([href, label]) =>
      h("li", {}, h("a", { href, "aria-current": address === href ? "page" : undefined }, label))));
  }

  function show(first) {
    const address = location.hash.startsWith("#/") ? location.hash : Routes.overview;
    navigation(address);
    content.replaceChildren(view(address));
    const head = content.querySelector("h1");
    document.title = head.textContent + " · Warmprefix";
    if (!first) {
      window.scrollTo(0, 0);
      head.focus({ preventScroll: true });
    }
  }

  function theme() {
    const select = document.getElementById("theme");
    const apply = () => (document.documentElement.dataset.theme = select.value);
    try {
      select.value = localStorage.getItem("warmprefix-theme") ?? "system";
    } catch {
      select.value = "system";
    }
    select.addEventListener("change", () => {
      apply();
      try {
        localStorage.setItem("warmprefix-theme", select.value);
      } catch {
        // A page from disk may have nowhere to remember it.
      }
    });
    apply();
  }

  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    content.focus();
  });
  document.getElementById("foot").append(
    h("p", {}, `Warmprefix ${Data.report.tool.version}, prices of ${Data.report.pricesAsOf}. `
      + "Token counts are estimates with a margin; amounts are before taxes and regional prices."));
  window.addEventListener("hashchange", () => show(false));
  theme();
  show(true);
})();
