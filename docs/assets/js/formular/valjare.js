// A list to choose from by searching: what is chosen comes first, then what the search finds. Check boxes, so that every
// keyboard and screen reader knows them; Enter in the search field takes the first hit.
import { fold } from "../text.js";
import { element } from "./dom.js";

const SHOWN = 8;
const COMMON = /s? (?:kommun|stad)$/i; // what a municipality's name is written with, and none is told apart by
const key = (text) => fold(text.toLowerCase());

/** The options a search finds, best first: names that begin with it, then other words of theirs that do, then the rest. Pure. */
export function findOptions(options, query) {
  const wanted = key(query.trim().replace(COMMON, ""));
  if (!wanted) return options;
  const rank = ({ name, words }) => {
    if (key(name).startsWith(wanted)) return 0;
    if ([name, ...words].some((word) => key(word).split(/[\s-]+/).some((part) => part.startsWith(wanted)) || key(word).startsWith(wanted))) return 1;
    return [name, ...words].some((word) => key(word).includes(wanted)) ? 2 : 3;
  };
  return options.map((option) => [rank(option), option]).filter(([place]) => place < 3).sort(([one], [other]) => one - other).map(([, option]) => option);
}

/** The picker: its elements and its field. `options` are { value, name, about, words }; `chosen` the values; `changed` gets them. All are shown unsearched where `browse`. */
export function picker(id, label, { options, browse }, chosen, changed) {
  const values = new Set(chosen);
  const list = element("ul", { class: "ex-form__val" });
  const status = element("p", { class: "ex-form__raknare", role: "status" });
  const field = element("input", { id, type: "search", class: "ex-falt", autocomplete: "off", "aria-describedby": `${id}-hjalp ${id}-fel` });
  const known = new Map(options.map((option) => [option.value, option]));

  function toggle(value, on) {
    if (on) values.add(value);
    else values.delete(value);
    changed([...values]);
    say();
  }
  function box(option) {
    const input = element("input", { type: "checkbox", onchange: (event) => toggle(option.value, event.target.checked) });
    input.checked = values.has(option.value);
    const about = option.about ? element("span", { class: "ex-form__om", text: option.about }) : null;
    return element("li", {}, element("label", { class: "ex-kryss" }, input, element("span", {}, option.name, about)));
  }
  function say(found) {
    const hits = found === undefined ? "" : `${found} ${found === 1 ? "träff" : "träffar"}. `;
    status.textContent = `${field.value.trim() ? hits : ""}${values.size ? `Valt: ${[...values].map((value) => known.get(value)?.name ?? value).join(", ")}.` : "Inget valt."}`;
  }
  function show() {
    const found = findOptions(options, field.value).filter(({ value }) => !values.has(value));
    const mine = [...values].map((value) => known.get(value) ?? { value, name: value });
    const hits = field.value.trim() ? found.slice(0, SHOWN) : browse ? found : [];
    list.replaceChildren(...[...mine, ...hits].map(box));
    say(found.length);
  }
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [first] = findOptions(options, field.value).filter(({ value }) => !values.has(value));
    if (!field.value.trim() || !first) return;
    values.add(first.value);
    field.value = "";
    changed([...values]);
    show();
  });
  show();
  return { label: element("label", { class: "ex-etikett", for: id, text: label }), field, status, list };
}

/** The options of a kind of question, and whether they are few enough to look through. Pure. */
export const optionsOf = (kind, data) => ({ options: listed(kind, data), browse: kind === "taggar" });

function listed(kind, data) {
  if (kind === "kommuner") {
    const lan = new Map(data.lan.map(([code, name]) => [code, name]));
    return data.kommuner.map(([, name, code, full]) => ({ value: name, name, about: lan.get(code), words: full.startsWith(name) ? [] : [full] }));
  }
  if (kind === "lan") return data.lan.map(([, name]) => ({ value: name, name, about: "", words: [] }));
  if (kind === "metoder") return data.metoder.map(([slug, name, ...words]) => ({ value: slug, name, about: "", words }));
  return data.taggar.map(([name, about, , ...words]) => ({ value: name, name, about, words }));
}
