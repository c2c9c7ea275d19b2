/* All production code as areas: packages first, types within. Layout by d3-hierarchy; tiles are links. */
"use strict";
(() => {
  const WIDTH = 1000;
  const HEIGHT = 480;
  const SMALLEST = 9;
  const svg = document.getElementById("treemap");
  if (!svg) return;
  const up = document.getElementById("treemap-up");
  const where = document.getElementById("treemap-where");
  const draw = (name, attributes, ...children) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const band = score => score === null ? 4 : score < 40 ? 0 : Math.min(4, Math.floor(1 + (score - 40) / 15));
  const shown = score => score === null ? "\u2013" : (Math.floor(score * 10 + 1e-9) / 10).toFixed(1);

  const packagesOf = types => {
    const packages = new Map();
    for (const type of types) {
      const key = type.module + "/" + type.package;
      if (!packages.has(key)) packages.set(key, {name: type.package, module: type.module, types: [], lines: 0, sum: 0});
      const own = packages.get(key);
      const weight = Math.max(1, type.lines);
      own.types.push(type);
      own.lines += weight;
      own.sum += weight * (type.overall === null ? 100 : type.overall);
    }
    return [...packages.values()].map(p => ({...p, overall: p.sum / p.lines}));
  };

  const show = (things, open) => {
    const root = d3.hierarchy({children: things}).sum(t => t.children ? 0 : Math.max(1, t.lines)).sort((a, b) => b.value - a.value || (a.data.name < b.data.name ? -1 : 1));
    d3.treemap().size([WIDTH, HEIGHT]).paddingInner(1).round(true)(root);
    const tiles = [];
    for (const leaf of root.leaves()) {
      const width = leaf.x1 - leaf.x0;
      const height = leaf.y1 - leaf.y0;
      if (width * height < SMALLEST) continue;
      const thing = leaf.data;
      const label = thing.name + ": " + thing.lines.toLocaleString("en-US") + " code lines, overall " + shown(thing.overall);
      const tile = draw("a", {href: thing.link ? report.root + thing.link : "#map", "aria-label": label, tabindex: "-1"},
        draw("rect", {class: "band-" + band(thing.overall), x: leaf.x0, y: leaf.y0, width, height}, draw("title", {}, label)));
      if (width > 70 && height > 34) {
        const most = Math.floor((width - 10) / 6.6);
        const short = thing.link ? thing.name : thing.name.split(".").slice(-2).join(".");
        tile.append(draw("text", {x: leaf.x0 + 5, y: leaf.y0 + 15}, short.length > most ? short.slice(0, most - 1) + "\u2026" : short),
          draw("text", {x: leaf.x0 + 5, y: leaf.y0 + 30, class: "figure"}, shown(thing.overall)));
      }
      if (!thing.link) tile.addEventListener("click", event => { event.preventDefault(); open(thing); });
      tiles.push(tile);
    }
    svg.replaceChildren(...tiles);
    if (tiles.length) tiles[0].setAttribute("tabindex", "0");
    return tiles;
  };

  /* One stop for the tab key; arrows go from area to area, largest first. */
  svg.addEventListener("keydown", event => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const tiles = [...svg.querySelectorAll("a")];
    const at = tiles.indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = tiles[(at + step + tiles.length) % tiles.length];
    event.target.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });

  report.load().then(data => {
    const packages = packagesOf(data.types.filter(t => t.kind === "main"));
    if (!packages.length) return;
    const all = () => { up.hidden = true; where.textContent = packages.length + " packages"; return show(packages, open); };
    const open = own => {
      up.hidden = packages.length === 1;
      where.textContent = own.name + (own.module ? " in " + own.module : "") + ": " + own.types.length + " types, overall " + shown(own.overall);
      const tiles = show(own.types, open);
      if (tiles.length && document.activeElement !== up) tiles[0].focus({preventScroll: true});
    };
    up.addEventListener("click", () => { const tiles = all(); if (tiles.length) tiles[0].focus({preventScroll: true}); });
    document.getElementById("treemap-section").hidden = false;
    if (packages.length === 1) open(packages[0]); else all();
  });
})();
