// Sorting and filtering of the overview. All rows are there without it; it makes no request and writes no markup.
"use strict";
(() => {
  const table = document.getElementById("pairs");
  const tools = document.getElementById("tools");
  if (!table || !tools) return;
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  tools.hidden = false;

  const numeric = (cell) => (cell.dataset.value === undefined ? NaN : Number(cell.dataset.value));
  function compare(column, left, right) {
    const [a, b] = [left.cells[column], right.cells[column]];
    const [x, y] = [numeric(a), numeric(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    return a.textContent.localeCompare(b.textContent, "zh-CN");
  }
  function sort(column) {
    const head = heads[column];
    const first = head.classList.contains("number") ? "descending" : "ascending";
    const other = first === "descending" ? "ascending" : "descending";
    const direction = head.getAttribute("aria-sort") === first ? other : first;
    for (const each of heads) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", direction);
    const sign = direction === "ascending" ? 1 : -1;
    rows.sort((left, right) => sign * compare(column, left, right));
    table.tBodies[0].append(...rows);
  }
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  });

  const search = document.getElementById("search");
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const shown = document.getElementById("shown");
  function filter() {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter((word) => word);
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const marks = (row.dataset.marks || "").split(" ");
      const fits = words.every((word) => text.includes(word))
        && kinds.every((kind) => marks.includes(kind));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = `${count} / ${rows.length}`;
  }
  search.addEventListener("input", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  filter();
})();
