// The filters: one <details> with checkboxes a facet. Built once; then only counts and ticks change.
import { FACETS } from "../fakta.js";
import { slugify } from "../text.js";
import { element, say } from "./element.js";

const OPEN = 3;
const VISIBLE = 6;
const HIDDEN = 3; // so many at least are worth a fold of their own

const swedish = new Intl.Collator("sv", { numeric: true });

/** The values of a facet in order, from how many have each: the commonest first, or the latest. */
export function inOrder({ latestFirst }, counts) {
  const byName = ([a], [b]) => swedish.compare(a, b);
  const rows = Object.entries(counts);
  if (latestFirst) return rows.sort((a, b) => byName(b, a)).map(([value]) => value);
  return rows.sort((a, b) => b[1] - a[1] || byName(a, b)).map(([value]) => value);
}

export class Facets {
  #boxes = [];

  /** Build the filters in `root` from all counts, { facet: { value: number } }; `onChange(name, slug, on)` is told of a choice. */
  constructor(root, totals, onChange) {
    Object.assign(this, { root, onChange });
    const groups = FACETS.map((facet, index) => this.#group(facet, inOrder(facet, totals[facet.name] ?? {}), index < OPEN));
    root.replaceChildren(...groups.filter(Boolean));
  }

  /** Show which are chosen, and counts beside all where there are any. */
  update(counts, chosen) {
    for (const box of this.#boxes) {
      box.input.checked = isChosen(box, chosen);
      say(box.count, counts?.[box.name] ? String(counts[box.name][box.value] ?? 0) : "");
      if (box.input.checked) this.#unfold(box.input);
    }
  }

  /** What is chosen, as { name, slug, value }. */
  words(chosen) {
    return this.#boxes.filter((box) => isChosen(box, chosen)).map(({ name, slug, value }) => ({ name, slug, value }));
  }

  #group({ name, title }, values, open) {
    if (values.length < 2) return null;
    const rows = values.map((value) => this.#checkbox(name, value));
    const few = rows.length < VISIBLE + HIDDEN ? rows : rows.splice(0, VISIBLE);
    const fieldset = element("fieldset", {}, element("legend", { className: "ex-dold" }, title), ...few);
    if (few !== rows) fieldset.append(fold(`Visa alla ${values.length}`, ...rows));
    return Object.assign(fold(title, fieldset), { open });
  }

  #checkbox(name, value) {
    const [slug, input, count] = [slugify(value), element("input", { type: "checkbox" }), element("span", { className: "ex-antal" })];
    this.#boxes.push({ name, value, slug, input, count });
    input.addEventListener("change", () => this.onChange(name, slug, input.checked));
    return element("label", { className: "ex-kryss" }, input, element("span", {}, value), count);
  }

  #unfold(input) {
    for (let fold = input.closest("details"); fold && this.root.contains(fold); fold = fold.parentElement.closest("details")) fold.open = true;
  }
}

const fold = (title, ...children) => element("details", { className: "ex-facett ex-utfall" }, element("summary", {}, title), ...children);
const isChosen = (box, chosen) => Boolean(chosen[box.name]?.includes(box.slug));
