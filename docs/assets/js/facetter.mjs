// The filter pane: one <details> with checkboxes a facet. Built once; then only counts and ticks change.
import { FACETS, slugify } from "./adress.mjs";

const OPEN = 3;
const VISIBLE = 6;

function element(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function inOrder(name, counts) {
  const swedish = new Intl.Collator("sv", { numeric: true });
  const byName = ([a], [b]) => swedish.compare(a, b);
  if (name === "startar") return Object.entries(counts).sort((a, b) => byName(b, a));
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || byName(a, b));
}

/**
 * Build the pane in `root` from all counts, { facet: { value: number } }.
 * Returns { update(counts, chosen), words(chosen) }.
 */
export function buildFacets(root, totals, onChange) {
  const boxes = [];

  function checkbox(name, value) {
    const input = element("input");
    input.type = "checkbox";
    const count = element("span", "ex-antal");
    boxes.push({ name, value, slug: slugify(value), input, count });
    input.addEventListener("change", () => onChange(name, slugify(value), input.checked));
    return element("label", "ex-kryss", input, element("span", "", value), count);
  }

  function facet({ name, title }, index) {
    const rows = inOrder(name, totals[name] ?? {}).map(([value]) => checkbox(name, value));
    if (rows.length < 2) return;
    const fieldset = element("fieldset", "", element("legend", "ex-dold", title), ...rows.slice(0, VISIBLE));
    if (rows.length > VISIBLE + 2) {
      const rest = element("details", "ex-facett ex-utfall", element("summary", "", `Visa alla ${rows.length}`), ...rows.slice(VISIBLE));
      fieldset.append(rest);
    } else fieldset.append(...rows.slice(VISIBLE));
    const details = element("details", "ex-facett ex-utfall", element("summary", "", title), fieldset);
    details.open = index < OPEN;
    root.append(details);
  }

  FACETS.forEach(facet);
  const isChosen = (box, chosen) => Boolean(chosen[box.name]?.includes(box.slug));

  return {
    update(counts, chosen) {
      for (const box of boxes) {
        box.input.checked = isChosen(box, chosen);
        box.count.textContent = counts?.[box.name] ? String(counts[box.name][box.value] ?? 0) : "";
        if (!box.input.checked) continue;
        for (let parent = box.input.closest("details"); parent && root.contains(parent); parent = parent.parentElement.closest("details")) parent.open = true;
      }
    },
    words: (chosen) => boxes.filter((box) => isChosen(box, chosen)).map(({ name, slug, value }) => ({ name, slug, value })),
  };
}
