/* The page of all types: a table of any number of rows, a hundred at a time. What is chosen stands in the address. */
"use strict";
(() => {
  const {element, compare} = report;
  const ROWS = 100;
  const at = id => document.getElementById(id);
  const usual = {q: "", kind: "main", below: "", sort: "cost", up: "", page: "1"};
  const state = {...usual};
  const table = at("types-table");
  const heads = [...table.tHead.rows[0].cells];
  const shown = (value, digits) => value === null ? "–" : value.toFixed(digits);
  /* Scores are cut off, not rounded: 99.96 is not yet 100. */
  const score = value => value === null ? "–" : (Math.floor(value * 10 + 1e-9) / 10).toFixed(1);
  const count = value => value.toLocaleString("en-US");
  const cost = value => value > 0 && value < 0.01 ? "< 0.01" : value.toFixed(2);

  const read = () => {
    Object.assign(state, usual);
    new URLSearchParams(location.hash.slice(1)).forEach((value, key) => { if (key in state) state[key] = value; });
    at("filter-text").value = state.q;
    at("filter-kind").value = state.kind;
    at("filter-below").value = state.below;
  };
  const write = () => {
    const parameters = new URLSearchParams();
    for (const [key, value] of Object.entries(state)) {
      if (value !== usual[key]) parameters.set(key, value);
    }
    const text = parameters.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };

  const svg = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  /* Long names of packages go on in the next line behind a dot. */
  const longName = name => name.split(/(?<=\.)|(?<=[a-z0-9])(?=[A-Z])/).flatMap(part => [part, document.createElement("wbr")]);
  const row = (type, most) => {
    const bar = svg("svg", {viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false"});
    bar.append(svg("rect", {width: String(most > 0 ? 100 * type.cost / most : 0), height: "8"}));
    const number = (text, more) => element("td", {className: "n" + (more || "")}, text);
    return element("tr", {},
      element("th", {scope: "row"}, element("a", {href: report.root + type.link}, ...longName(type.name)), " ",
        element("small", {}, ...longName(type.package), type.kind === "test" ? " · test" : "")),
      element("td", {className: "n cost"}, bar, element("span", {}, cost(type.cost))),
      number(count(type.findings), " m"), number(count(type.lines), " m"),
      element("td", {className: "n"}, element("strong", {}, score(type.overall))),
      number(score(type.readability), " m"), number(score(type.testability), " m"), number(score(type.documentation), " m"));
  };

  const show = data => {
    const text = state.q.trim().toLowerCase();
    const below = state.below === "" ? Infinity : Number(state.below);
    const rows = data.types.filter(t => (state.kind === "all" || t.kind === state.kind)
      && (t.overall === null || t.overall < below)
      && (!text || (t.package + "." + t.name).toLowerCase().includes(text)));
    const key = heads.some(h => h.dataset.sort === state.sort) ? state.sort : "cost";
    const up = state.up ? state.up === "1" : key === "name";
    rows.sort((a, b) => compare(a[key], b[key]) * (up || a[key] === null || b[key] === null ? 1 : -1) || compare(a.name, b.name));
    const pages = Math.max(1, Math.ceil(rows.length / ROWS));
    const page = Math.min(pages, Math.max(1, Number(state.page) || 1));
    state.page = String(page);
    const most = data.types.reduce((m, t) => Math.max(m, t.cost), 0);
    table.tBodies[0].replaceChildren(...rows.slice((page - 1) * ROWS, page * ROWS).map(t => row(t, most)));
    heads.forEach(h => {
      if (h.dataset.sort === key) h.setAttribute("aria-sort", up ? "ascending" : "descending"); else h.removeAttribute("aria-sort");
    });
    at("types-status").textContent = count(rows.length) + " of " + count(data.types.length) + " types";
    at("types-page").textContent = "Page " + page + " of " + pages;
    at("earlier").disabled = page === 1;
    at("later").disabled = page === pages;
    table.parentElement.parentElement.querySelector(".pager").hidden = pages === 1;
  };

  report.load().then(data => {
    const update = changes => { Object.assign(state, changes); show(data); write(); };
    /* What production code and tests cost is measured on scales of their own. */
    if (!data.types.some(t => t.kind === "main")) usual.kind = "test";
    read();
    at("all-types").hidden = false;
    at("first-types").hidden = true;
    show(data);
    at("filter-text").addEventListener("input", e => update({q: e.target.value, page: "1"}));
    at("filter-kind").addEventListener("change", e => update({kind: e.target.value, page: "1"}));
    at("filter-below").addEventListener("input", e => update({below: e.target.value, page: "1"}));
    heads.forEach(head => head.querySelector("button").addEventListener("click", () => {
      const same = head.getAttribute("aria-sort");
      update({sort: head.dataset.sort, up: same ? (same === "ascending" ? "0" : "1") : "", page: "1"});
    }));
    at("earlier").addEventListener("click", () => update({page: String(Number(state.page) - 1)}));
    at("later").addEventListener("click", () => update({page: String(Number(state.page) + 1)}));
    addEventListener("hashchange", () => { read(); show(data); });
  });
})();
