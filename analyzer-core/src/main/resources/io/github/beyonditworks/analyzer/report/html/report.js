/* What every page does beyond showing: find, sort, unfold what is linked to or printed. All of it is a help; nothing is only here. */
"use strict";
const report = (() => {
  const root = document.body.dataset.root;
  let wanted = null;
  let indexed = null;

  const element = (name, properties, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key in made) made[key] = value; else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  };

  /* Types, packages and rules, flat; loaded when somebody asks. A page opened from disk may load scripts only. */
  const load = () => {
    if (!wanted) {
      wanted = new Promise((done, failed) => {
        indexed = data => done(flatten(data));
        document.head.append(element("script", {src: root + "data/index.js", onerror: failed}));
      });
    }
    return wanted;
  };
  const flatten = data => {
    const types = [];
    const packages = [];
    for (const [module, name, page, mainFolder, main, testFolder, tests] of data.packages) {
      packages.push({name, module, link: page});
      [[mainFolder, main, "main"], [testFolder, tests, "test"]].forEach(([folder, own, kind]) => {
        for (const [simple, link, lines, findings, cost, overall, readability, testability, documentation] of own) {
          types.push({name: simple, package: name, module, kind, link: link[0] === "/" ? link.slice(1) : folder + link,
            lines, findings, cost, overall, readability, testability, documentation});
        }
      });
    }
    const rules = data.rules.map(([title, id, page]) => ({name: title, id, link: page}));
    return {types, packages, rules};
  };

  /* How well a name answers: its beginning, its humps ("QRC" finds QuoteRowCursor), its middle, its surroundings. */
  const rank = (name, around, text) => {
    const lower = name.toLowerCase();
    if (lower === text) return 0;
    if (lower.startsWith(text)) return 1;
    if (name.replace(/[^A-Z0-9]/g, "").toLowerCase().startsWith(text)) return 2;
    if (lower.includes(text)) return 3;
    return around.toLowerCase().includes(text) ? 4 : -1;
  };
  const search = (data, text) => {
    const hits = [];
    const consider = (thing, name, around, what) => {
      const order = rank(name, around, text);
      if (order >= 0) hits.push({order, name, around, what, link: thing.link});
    };
    data.types.forEach(t => consider(t, t.name, t.package + "." + t.name, t.kind === "test" ? "test" : "type"));
    data.packages.forEach(p => consider(p, p.name, p.module, "package"));
    data.rules.forEach(r => consider(r, r.name, r.id, "rule"));
    hits.sort((a, b) => a.order - b.order || a.name.length - b.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return hits.slice(0, 12);
  };

  const setUpSearch = () => {
    const box = document.getElementById("search");
    const input = document.getElementById("find");
    const list = document.getElementById("found");
    box.hidden = false;
    let chosen = -1;
    const close = () => {
      list.hidden = true;
      list.replaceChildren();
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = index => {
      const options = [...list.querySelectorAll("[role=option]")];
      if (!options.length) return;
      chosen = (index + options.length) % options.length;
      options.forEach((o, i) => o.setAttribute("aria-selected", String(i === chosen)));
      input.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({block: "nearest"});
    };
    const show = async () => {
      const text = input.value.trim().toLowerCase();
      if (!text) return close();
      const hits = search(await load(), text);
      if (input.value.trim().toLowerCase() !== text) return;
      list.replaceChildren(...hits.map((hit, i) => {
        const option = element("li", {id: "hit-" + i, role: "option", "aria-selected": "false"},
          element("span", {className: "name"}, hit.name), " ", element("small", {}, hit.what + " · " + hit.around));
        option.dataset.link = root + hit.link;
        option.addEventListener("mousedown", event => { event.preventDefault(); go(option); });
        return option;
      }));
      if (!hits.length) list.append(element("li", {role: "option", "aria-disabled": "true", "aria-selected": "false"}, "Nothing of that name."));
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      chosen = -1;
      if (hits.length) choose(0);
    };
    const go = option => { if (option && option.dataset.link) { close(); location.href = option.dataset.link; } };
    input.addEventListener("focus", load);
    input.addEventListener("input", show);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); choose(chosen + (event.key === "ArrowDown" ? 1 : -1)); }
      else if (event.key === "Enter") { event.preventDefault(); go(list.querySelectorAll("[role=option]")[Math.max(0, chosen)]); }
      else if (event.key === "Escape") { if (list.hidden) input.value = ""; close(); }
    });
    document.addEventListener("keydown", event => {
      const typing = event.target.closest && event.target.closest("input, select, textarea");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); input.focus(); }
    });
  };

  /* Numbers as they are shown: "1,234", "< 0.01", "–", "−2.40", "85 %". */
  const numberIn = cell => {
    const text = cell.textContent.trim().replace(/,/g, "").replace("\u2212", "-");
    if (text.startsWith("<")) return 0.005;
    const number = parseFloat(text);
    return Number.isNaN(number) ? null : number;
  };
  const compare = (a, b) => a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

  const sortable = table => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = element("button", {type: "button"});
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numeric = head.classList.contains("n");
        const was = head.getAttribute("aria-sort");
        const descending = was ? was === "ascending" : numeric;
        heads.forEach(h => h.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        const body = table.tBodies[0];
        const key = row => numeric ? numberIn(row.cells[column]) : row.cells[column].textContent.trim().toLowerCase();
        const keyed = [...body.rows].map(row => [key(row), row]);
        keyed.sort((x, y) => compare(x[0], y[0]) * (descending && x[0] !== null && y[0] !== null ? -1 : 1));
        body.append(...keyed.map(k => k[1]));
      });
    });
    if (table.tBodies[0].rows.length > 15) filterable(table);
  };
  const filterable = table => {
    const name = table.caption.textContent;
    const input = element("input", {type: "search", autocomplete: "off", spellcheck: false});
    const status = element("span", {role: "status", className: "hint"});
    const place = table.closest(".scroll") || table;
    place.before(element("p", {className: "filters"}, element("label", {}, "Filter: ", element("span", {className: "unseen"}, name), input), " ", status));
    input.addEventListener("input", () => {
      const text = input.value.trim().toLowerCase();
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        row.hidden = !row.textContent.toLowerCase().includes(text);
        shown += row.hidden ? 0 : 1;
      }
      status.textContent = text ? shown + " of " + table.tBodies[0].rows.length : "";
    });
  };

  /* A link into something folded unfolds it. */
  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (e) { return; }
    if (!target) return;
    let folded = target.parentElement && target.parentElement.closest("details:not([open])");
    const any = Boolean(folded);
    while (folded) { folded.open = true; folded = folded.parentElement.closest("details:not([open])"); }
    if (any) target.scrollIntoView();
  };

  /* Paper cannot be clicked: what findings say is unfolded, what rules say in general is not. */
  let unfolded = [];
  const beforePrint = () => {
    unfolded = [...document.querySelectorAll("details:not([open]):not(.reasons-why)")];
    unfolded.forEach(d => { d.open = true; });
  };
  const afterPrint = () => { unfolded.forEach(d => { d.open = false; }); unfolded = []; };

  setUpSearch();
  document.querySelectorAll("table.sortable").forEach(sortable);
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", beforePrint);
  addEventListener("afterprint", afterPrint);
  reveal();
  return {root, element, load, compare, index: data => indexed(data)};
})();
