/* Tick findings as if they were mended: the scores are worked out again as the analysis itself does it, digit by digit. */
"use strict";
(() => {
  const pairs = text => text ? text.split(",").map(pair => { const at = pair.indexOf("="); return [pair.slice(0, at), Number(pair.slice(at + 1))]; }) : [];
  const rounded = value => Math.round(value * 100) / 100;

  const parse = text => text.split(";").map(part => {
    const [dimension, scale, power, weight, weights] = part.split(" ");
    return {dimension, scale: Number(scale), power: Number(power), weight: Number(weight), weights: new Map(pairs(weights)), rows: []};
  });

  /* Sums by source in the order of findings, sources in the order of their names: floating-point sums depend on it. */
  const score = part => {
    const sums = new Map();
    for (const row of part.rows) {
      if (row.ticked()) continue;
      for (const [source, amount] of row.amounts) sums.set(source, sums.has(source) ? sums.get(source) + amount : amount);
    }
    let burden = 0;
    for (const source of [...sums.keys()].sort()) burden += part.weights.get(source) * Math.pow(sums.get(source), part.power);
    return rounded(100 / (1 + burden / part.scale));
  };
  const overall = (parts, scores) => {
    let sum = 0;
    let weights = 0;
    parts.forEach((part, i) => { weights += part.weight; sum += part.weight * scores[i]; });
    return rounded(sum / weights);
  };
  const shown = value => value.toFixed(2);

  const setUp = section => {
    const parts = parse(section.dataset.model);
    const rows = [...section.querySelectorAll("tr[data-amounts]")];
    const outcome = section.querySelector(".outcome");
    if (!rows.length || !outcome) return;
    const boxes = [];
    for (const tr of rows) {
      const [dimension, place, amounts] = tr.dataset.amounts.split(" ");
      const box = report.element("input", {type: "checkbox"});
      box.setAttribute("aria-label", "As if mended: " + tr.querySelector("th a").textContent + ", line " + tr.cells[3].textContent);
      const points = tr.cells[0];
      points.replaceChildren(report.element("label", {}, box, report.element("span", {}, points.textContent)));
      const row = {place: Number(place), amounts: pairs(amounts), ticked: () => box.checked};
      parts.find(p => p.dimension === dimension).rows.push(row);
      boxes.push(box);
      box.addEventListener("change", () => { tr.classList.toggle("ticked", box.checked); update(); });
    }
    parts.forEach(part => part.rows.sort((a, b) => a.place - b.place));
    const was = parts.map(score);
    const all = overall(parts, was);
    const update = () => {
      const ticked = boxes.filter(b => b.checked).length;
      if (!ticked) { outcome.textContent = "Tick findings to see what mending them would bring."; return; }
      const now = parts.map(score);
      const line = (name, before, after) => [name + " " + shown(before) + " \u2192 ", report.element("span", {className: "n"}, shown(after))];
      const moved = parts.flatMap((part, i) => now[i] === was[i] ? [] : [" \u00B7 ", ...line(part.dimension, was[i], now[i])]);
      outcome.replaceChildren("With " + ticked + " mended: ", ...line("overall", all, overall(parts, now)), ...moved);
      outcome.dataset.overall = shown(overall(parts, now));
    };
    update();
  };
  document.querySelectorAll("section.type[data-model]").forEach(setUp);
})();
