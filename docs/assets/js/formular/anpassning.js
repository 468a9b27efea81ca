// What those who took after another example kept and changed: fields that stay among those that follow as lines of YAML
// (ovrigt), so that they are kept, guarded and written as all that the form was given.
import { button, element } from "./dom.js";
import { oneLine } from "./svar.js";
import { flow, scalar, Unreadable, valueOf } from "./yaml.js";

const FIELD = "anpassning";
const BUILDS_ON = "bygger_på";
export const BOUND = [BUILDS_ON, FIELD];

/** Say that the example takes after another one. Pure but for the answers. */
export function buildOn(slug, answers) {
  answers.ovrigt[BUILDS_ON] = [`${BUILDS_ON}: ${flow([slug])}`];
  answers.ovrigt[FIELD] = written([{ av: slug }], []);
}

/** The adaptations that can be shown, [] where there are none or they cannot be read. Pure. */
export function adaptationsOf(answers, parts) {
  if (!answers.ovrigt[FIELD]) return [];
  try {
    const items = valueOf(answers.ovrigt[FIELD]);
    const keys = new Set(["av", ...parts.map(keyOf)]);
    const right = (item) => typeof item === "object" && Object.entries(item).every(([key, text]) => keys.has(key) && typeof text === "string");
    return Array.isArray(items) && items.every(right) ? items : [];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/** The field as the file has it. Pure. */
export function written(items, parts) {
  const keys = ["av", ...parts.map(keyOf)];
  return [`${FIELD}:`, ...items.flatMap((item) => keys.filter((key) => oneLine(item[key] ?? "")).map((key, number) => `${number ? "    " : "  - "}${key}: ${scalar(oneLine(item[key]))}`))];
}

const keyOf = ({ path }) => path.split(".")[1];

/** The questions about each example that this one takes after; null where it takes after none. */
export function adaptationList(form) {
  const parts = form.data.anpassning;
  const items = adaptationsOf(form.answers, parts);
  if (!items.length) return null;
  const store = () => {
    form.answers.ovrigt[FIELD] = written(items, parts);
    form.changed();
  };
  return element("div", {}, ...items.map((item, place) => one(item, place, parts, store)), button("Ta bort kopplingen", () => {
    delete form.answers.ovrigt[FIELD];
    delete form.answers.ovrigt[BUILDS_ON];
    form.build("Kopplingen är borttagen.");
    form.changed();
  }));
}

function one(item, place, parts, store) {
  const fields = parts.map((part) => {
    const id = `ex-anpassning-${place}-${keyOf(part).replaceAll(" ", "-")}`;
    const field = element("textarea", { id, class: "ex-falt", rows: 3, "aria-describedby": `${id}-hjalp ${id}-antal` });
    field.value = item[keyOf(part)] ?? "";
    const counter = element("p", { id: `${id}-antal`, class: "ex-form__raknare" });
    const count = () => {
      counter.textContent = `${[...oneLine(field.value)].length} tecken. Högst ${part.max} får plats.`;
    };
    field.addEventListener("input", () => {
      item[keyOf(part)] = field.value;
      count();
      store();
    });
    count();
    return element("div", { class: "ex-form__del" }, element("label", { class: "ex-etikett", for: id, text: part.label }), element("p", { id: `${id}-hjalp`, class: "ex-form__hjalp", text: `${part.model} Till exempel: ${part.example}` }), field, counter);
  });
  return element("fieldset", { class: "ex-form__grupp" }, element("legend", { class: "ex-etikett" }, "Ni tog efter ", element("a", { href: `../../exempel/${item.av}/`, target: "_blank", rel: "noopener", text: item.av })), ...fields);
}
