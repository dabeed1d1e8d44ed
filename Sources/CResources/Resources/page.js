// What the page does beyond showing: steps from change to change, search, columns side by side. All content is
// there without it; it makes no request and writes no markup.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility();

  // Rows of nothing but 0 begin folded; the tools and the choice of a layout need this script.
  if (byId("fold-zeros")) byId("fold-zeros").checked = true;
  byId("tools").hidden = false;
  if (byId("layout")) byId("layout").hidden = false;

  // Steps: the anchor in the address is where the reader stands.
  const barHeight = 90;
  function place(changes, direction) {
    const target = document.querySelector(":target");
    const current = target && target.closest(".change");
    const index = changes.indexOf(current);
    if (index >= 0) return index + direction;
    const below = changes.findIndex((change) => change.getBoundingClientRect().top > barHeight);
    if (below < 0) return direction > 0 ? changes.length : changes.length - 1;
    return direction > 0 ? below : below - 1;
  }
  function step(direction) {
    const changes = all('.change:not([data-kind="same"])').filter(isShown);
    if (changes.length === 0) return;
    const index = (place(changes, direction) + changes.length) % changes.length;
    location.replace("#" + changes[index].id);
    changes[index].focus({ preventScroll: true });
    changes[index].scrollIntoView({ block: "center" });
    byId("step").textContent = `${index + 1} / ${changes.length}`;
  }
  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));

  // A link into a folded part unfolds it.
  addEventListener("hashchange", () => {
    const target = document.querySelector(":target");
    const fold = target && target.closest("details");
    if (!fold || fold.open) return;
    fold.open = true;
    target.scrollIntoView({ block: "center" });
  });

  // Side by side: last year's column is the same text without what was inserted.
  function addEarlier() {
    for (const said of all(".change:not(.added, .removed) > .said")) {
      const earlier = said.cloneNode(true);
      earlier.className = "earlier";
      for (const part of earlier.querySelectorAll("ins")) part.remove();
      for (const part of earlier.querySelectorAll("[id]")) part.removeAttribute("id");
      said.before(earlier);
    }
  }
  for (const choice of all('input[name="layout"]')) {
    choice.addEventListener("change", () => {
      if (byId("layout-sides").checked && !document.querySelector(".earlier")) addEarlier();
    });
  }

  // Search: in last year's wording and in this year's, so that an edit in the middle hides nothing.
  const blocks = "p, li, td, th, h1, h2, h3, h4, dt, dd, summary, figcaption, caption, legend, text, .choice";
  function texts(skipped) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => {
      const parent = node.parentElement;
      const isLeftOut = parent.closest(`.spoken, script, #tools, ${skipped}`) || !isShown(parent);
      return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const block = node.parentElement.closest(blocks) || document.body;
      const last = found[found.length - 1];
      const text = last && last.block === block ? last : { block, text: "", parts: [] };
      if (text !== last) found.push(text);
      text.parts.push({ node, start: text.text.length });
      text.text += node.data;
    }
    return found;
  }
  function range(parts, from, to) {
    const at = (index) => parts.findLast((part) => index >= part.start);
    const [first, last] = [at(from), at(to - 1)];
    const found = new Range();
    found.setStart(first.node, from - first.start);
    found.setEnd(last.node, to - last.start);
    return found;
  }
  function find(query) {
    const found = [];
    for (const { text, parts } of [...texts("ins"), ...texts("del")]) {
      const folded = text.toLowerCase();
      for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + query.length)) {
        found.push(range(parts, at, at + query.length));
      }
    }
    found.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return found.filter((one, index) => index === 0
      || one.compareBoundaryPoints(Range.START_TO_START, found[index - 1]) !== 0);
  }
  let hits = [];
  let hit = -1;
  function light(name, ranges) {
    if (CSS.highlights) CSS.highlights.set(name, new Highlight(...ranges));
  }
  function showHit(index) {
    hit = hits.length === 0 ? -1 : (index + hits.length) % hits.length;
    light("current", hits.slice(hit, hit + 1).filter(() => hit >= 0));
    byId("hits").textContent = byId("search").value ? `${hit + 1} / ${hits.length}` : "";
    if (hit >= 0) hits[hit].startContainer.parentElement.scrollIntoView({ block: "center" });
  }
  function search() {
    const query = byId("search").value.trim().toLowerCase();
    hits = query ? find(query) : [];
    light("found", hits);
    showHit(0);
  }
  byId("search").addEventListener("input", search);
  byId("search").addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    showHit(hit + (event.shiftKey ? -1 : 1));
  });

  // Keys, for those who leave them on.
  const keys = { n: () => step(1), p: () => step(-1), "/": () => byId("search").focus() };
  document.addEventListener("keydown", (event) => {
    const isTyped = event.target.matches('input[type="search"]');
    if (isTyped || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) return;
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
