// A field that searches among the choices of a facet.
import { clean, fold } from "../text.js";
import { element, say } from "./element.js";

const plain = (text) => fold(clean(text).toLowerCase());

/** Whether one of a choice's names (a value and what else it is called) has what is typed in it. */
export function isFound(typed, names) {
  const wanted = plain(typed);
  return names.some((name) => plain(name).includes(wanted));
}

/** What the field says of how many it found. */
export function told(found, all) {
  if (!found) return "Inget heter så här.";
  return found === all ? "" : `${found} av ${all}`;
}

/**
 * The field, for rows whose `data-ord` has their names, one a line. `body` gives the element that holds them: while
 * someone searches its folds are open where something is found and hidden where nothing is; then they are as before, but for what
 * was chosen meanwhile, which stays in sight.
 */
export function finder(title, body, rows) {
  const label = `Sök bland alla ${rows.length}`;
  const field = element("input", { type: "search", className: "ex-falt", autocomplete: "off", "aria-label": `${label}: ${title}` });
  const status = element("p", { role: "status", className: "ex-dampad" });
  let before = null; // which folds were open
  field.addEventListener("input", () => {
    const typed = clean(field.value);
    const found = rows.filter((row) => (row.hidden = !isFound(typed, row.dataset.ord.split("\n"))) === false);
    const folds = [...body().querySelectorAll("details")].filter((part) => !part.contains(field));
    before ??= new Map(folds.map((part) => [part, part.open]));
    for (const part of folds) {
      part.hidden = !found.some((row) => part.contains(row));
      part.open = typed ? !part.hidden : before.get(part) || part.querySelector(":checked") !== null;
    }
    if (!typed) before = null;
    say(status, told(found.length, rows.length));
  });
  return element("div", { className: "ex-facett__sok" }, element("label", {}, label, field), status);
}
