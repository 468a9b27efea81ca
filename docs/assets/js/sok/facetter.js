// The filters: one <details> with checkboxes a facet. Built once; then only counts and ticks change, and nothing moves.
import { FACETS, SUBJECT } from "../fakta.js";
import { slugify } from "../text.js";
import { element, say } from "./element.js";
import { finder } from "./valsok.js";

const OPEN = 3;
const VISIBLE = 6;
const HIDDEN = 3; // so many at least are worth a fold of their own
const MANY = 12; // so many at least are worth a field to search among them
const NOTHING = "ex-kryss--inget";

const swedish = new Intl.Collator("sv", { numeric: true });

/** The values of a facet in order, from how many have each: the commonest first, or the latest. */
export function inOrder({ latestFirst }, counts) {
  const byName = ([a], [b]) => swedish.compare(a, b);
  const rows = Object.entries(counts);
  if (latestFirst) return rows.sort((a, b) => byName(b, a)).map(([value]) => value);
  return rows.sort((a, b) => b[1] - a[1] || byName(a, b)).map(([value]) => value);
}

/** Values under the headings of groups, [[title, …values]], each group in the order of the values; none is empty. */
export function inGroups(groups, values) {
  const found = groups.map(([title, ...members]) => [title, ...values.filter((value) => members.includes(value))]);
  return found.filter(([, ...members]) => members.length);
}

export class Facets {
  #boxes = [];

  /** Build the filters in `root` from sokord.json; `onChange(name, slug, on)` is told of a choice. */
  constructor(root, vocabulary, onChange) {
    Object.assign(this, { root, vocabulary, onChange });
    const facets = FACETS.map((facet, index) => this.#facet(facet, inOrder(facet, vocabulary.facetter[facet.name] ?? {}), index < OPEN));
    root.replaceChildren(...facets.filter(Boolean));
  }

  /** Show which are chosen, and counts beside all where there are any; one that would give nothing is dimmed. */
  update(counts, chosen) {
    for (const box of this.#boxes) {
      const count = counts?.[box.name] && (counts[box.name][box.value] ?? 0);
      box.input.checked = isChosen(box, chosen);
      box.row.classList.toggle(NOTHING, count === 0 && !box.input.checked);
      say(box.count, count === undefined ? "" : String(count));
      if (box.input.checked) this.#unfold(box.input);
    }
  }

  /** What is chosen, as { name, slug, value }. */
  words(chosen) {
    return this.#boxes.filter((box) => isChosen(box, chosen)).map(({ name, slug, value }) => ({ name, slug, value }));
  }

  #facet({ name, title }, values, open) {
    if (values.length < 2) return null;
    const parts = name === SUBJECT.name ? this.#grouped(name, title, values) : this.#listed(name, title, values);
    return Object.assign(fold(title, ...parts), { open });
  }

  #listed(name, title, values) {
    const rows = values.map((value) => this.#checkbox(name, value));
    if (rows.length < VISIBLE + HIDDEN) return [choices(title, ...rows)];
    const all = fold(`Visa alla ${values.length}`, ...(rows.length < MANY ? [] : [finder(title, () => body, rows)]), ...rows.slice(VISIBLE));
    const body = choices(title, ...rows.slice(0, VISIBLE), all);
    return [body];
  }

  #grouped(name, title, values) {
    const synonyms = new Map(this.vocabulary.taggar.map(([subject, ...others]) => [slugify(subject), others]));
    const folds = inGroups(this.vocabulary.grupper, values).map(([heading, ...members]) =>
      fold(heading, choices(`${title}: ${heading}`, ...members.map((value) => this.#checkbox(name, value, synonyms.get(slugify(value)))))),
    );
    const body = element("div", { className: "ex-facett__grupper" }, ...folds);
    const rows = [...body.querySelectorAll("label")];
    body.prepend(finder(title, () => body, rows));
    body.append(showAll(values.length, folds));
    return [body];
  }

  /** A row: the box, its value and how many have it. It is found by its value and by `others`. */
  #checkbox(name, value, others = []) {
    const [slug, input, count] = [slugify(value), element("input", { type: "checkbox" }), element("span", { className: "ex-antal" })];
    const row = element("label", { className: "ex-kryss" }, input, element("span", {}, value), count);
    row.dataset.ord = [value, ...others].join("\n");
    this.#boxes.push({ name, value, slug, input, count, row });
    input.addEventListener("change", () => this.onChange(name, slug, input.checked));
    return row;
  }

  #unfold(input) {
    for (let fold = input.closest("details"); fold && this.root.contains(fold); fold = fold.parentElement.closest("details")) fold.open = true;
  }
}

/** A button that opens every group, or folds them. */
function showAll(number, folds) {
  const button = element("button", { type: "button", className: "ex-textknapp" });
  const isOpen = () => folds.every((part) => part.open);
  const tell = () => say(button, isOpen() ? "Visa färre" : `Visa alla ${number}`);
  for (const part of folds) part.addEventListener("toggle", tell);
  button.addEventListener("click", () => {
    const open = !isOpen();
    for (const part of folds) part.open = open;
  });
  tell();
  return button;
}

const fold = (title, ...children) => element("details", { className: "ex-facett ex-utfall" }, element("summary", {}, title), ...children);
const choices = (title, ...rows) => element("fieldset", {}, element("legend", { className: "ex-dold" }, title), ...rows);
const isChosen = (box, chosen) => Boolean(chosen[box.name]?.includes(box.slug));
