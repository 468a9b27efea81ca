// The same blocks as in a Word document, on the page: to look at, and to print by themselves.
import { element } from "../formular/dom.js";

const ALONE = "ex-bara-papper"; // on the whole page: print nothing but the paper (utskrift-papper.css)

/** Blocks (see word.js) as elements; headings begin at `level`. */
export function elementsOf(blocks, level = 2) {
  return blocks.map(({ heading, level: depth = 1, text, header, rows, widths }) => {
    if (heading) return element(`h${level + depth - 1}`, { text: heading });
    if (!header) return element("p", { text });
    const head = element("thead", {}, element("tr", {}, ...header.map((name) => element("th", { scope: "col", text: name }))));
    for (const [place, cell] of [...head.rows[0].cells].entries()) if (widths) cell.style.inlineSize = `${widths[place]}%`;
    return element("table", { tabindex: "0" }, head, element("tbody", {}, ...rows.map((cells) => element("tr", {}, ...cells.map(cellOf)))));
  });
}

const cellOf = (lines) => element("td", {}, ...lines.map((text) => element("p", { text })));

/** Print blocks alone, from an element that is empty but for then. */
export function printAlone(place, { blocks }) {
  place.replaceChildren(...elementsOf(blocks));
  document.documentElement.classList.add(ALONE);
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove(ALONE);
    place.replaceChildren();
  }, { once: true });
  window.print();
}
