// The controls of a question, one for each part, with help, counter, "vet inte" and what is wrong.
import { sourceList } from "./kallor.js";
import { button, element } from "./dom.js";
import { htmlToText } from "./klistra.js";
import { clean } from "./stada.js";
import { isAsked, isUnknown } from "./svar.js";
import { optionsOf, picker } from "./valjare.js";

const PICKERS = new Set(["kommuner", "lan", "taggar", "metoder"]);
let number = 0;

/** What is said below a label: help and a good example. */
export function helpText(part) {
  const example = part.example && !part.choices && part.kind !== "sources" ? `Till exempel: ${part.example.replace(/^\[|\]$/g, "")}` : "";
  return [part.model, part.help, example].filter(Boolean).join(" ");
}

/** A part: { root, path, update }. `form` gives answers and data, and is told of changes: form.changed(path). */
export function makePart(part, form) {
  const id = `ex-f${(number += 1)}`;
  const wrong = element("div", { id: `${id}-fel`, class: "ex-form__fel" });
  const help = element("p", { id: `${id}-hjalp`, class: "ex-form__hjalp", text: helpText(part) });
  const kinds = { choice: choices, yes: yesNo, sources: sourceList };
  const made = PICKERS.has(part.kind) ? chooser(part, id, form) : (kinds[part.kind] ?? textField)(part, id, form);
  const unknown = part.unknown ? dontKnow(part, form, () => made.enable?.(!isUnknown(part, form.answers))) : null;
  const root = element("div", { class: "ex-form__del", "data-del": part.path }, ...made.lead, help, ...made.rest, unknown, wrong);
  root.addEventListener("change", () => form.touched(part.path));

  function update(findings) {
    root.hidden = !isAsked(part, form.answers, form.data);
    made.enable?.(!isUnknown(part, form.answers));
    const mine = findings.filter(({ path }) => path === part.path || (part.kind === "sources" && path.startsWith("källor")));
    wrong.replaceChildren(...mine.map((found) => sayFault(found)));
    made.field?.setAttribute("aria-invalid", String(mine.some(({ severity }) => severity === "error")));
  }
  return { root, path: part.path, update, focus: () => (made.focus ?? (() => made.field.focus()))() };
}

/** A finding in words. */
export const sayFault = ({ severity, message, fix, kalla }) =>
  element("p", { class: severity === "error" ? "ex-form__fel-rad" : "ex-form__rad" }, element("strong", { text: severity === "error" ? "Fel: " : "Råd: " }), `${kalla === null || kalla === undefined ? "" : `Källa ${kalla + 1}. `}${message} ${fix}`);

function chooser(part, id, form) {
  const { label, field, status, list } = picker(id, part.label, optionsOf(part.kind, form.data), form.answers.fields[part.path] ?? [], (values) => {
    form.answers.fields[part.path] = values;
    form.changed();
    form.touched(part.path);
  });
  field.addEventListener("change", (event) => event.stopPropagation());
  return { lead: [label], rest: [field, status, list], field };
}

function choices(part, id, form) {
  const boxes = part.choices.map(({ code, text, meaning }) => {
    const input = element("input", { type: "radio", name: id, value: code });
    input.checked = form.answers.fields[part.path] === code;
    input.addEventListener("change", () => {
      form.answers.fields[part.path] = code;
      form.changed();
    });
    return element("label", { class: "ex-kryss" }, input, element("span", {}, text, meaning ? element("span", { class: "ex-form__om", text: meaning }) : null));
  });
  const set = element("fieldset", { class: "ex-form__grupp", "aria-describedby": `${id}-hjalp ${id}-fel` }, element("legend", { class: "ex-etikett", text: part.label }), ...boxes);
  const enable = (on) => {
    set.disabled = !on;
  };
  return { lead: [], rest: [set], enable, focus: () => (set.querySelector("input:checked") ?? set.querySelector("input")).focus() };
}

function yesNo(part, id, form) {
  const input = element("input", { id, type: "checkbox", "aria-describedby": `${id}-hjalp` });
  input.checked = form.answers.fields[part.path] === "ja";
  input.addEventListener("change", () => {
    form.answers.fields[part.path] = input.checked ? "ja" : "";
    form.changed();
  });
  return { lead: [element("label", { class: "ex-kryss" }, input, element("span", { text: part.label }))], rest: [], field: input };
}

function textField(part, id, form) {
  const long = part.kind === "long" || part.kind === "lines";
  const isNumber = part.kind === "year" || part.kind === "whole";
  const described = `${id}-hjalp ${id}-antal ${id}-fel`;
  const type = part.path.endsWith("e-post") ? "email" : "text";
  const field = long ? element("textarea", { id, class: "ex-falt", rows: part.max ? 4 : 8, "aria-describedby": described }) : element("input", { id, type, class: "ex-falt", inputmode: isNumber && "numeric", autocomplete: "off", "aria-describedby": described });
  field.value = form.answers.fields[part.path] ?? "";
  const counter = element("p", { id: `${id}-antal`, class: "ex-form__raknare" });
  const note = element("div", { role: "status" });
  const count = () => {
    const length = [...field.value.normalize("NFC").trim()].length;
    counter.textContent = part.max && part.kind !== "lines" ? `${length} tecken. ${part.min > 1 ? `${part.min}–${part.max} går bra.` : `Högst ${part.max} får plats.`}` : "";
  };
  field.addEventListener("input", () => {
    form.answers.fields[part.path] = field.value;
    count();
    form.changed();
  });
  field.addEventListener("paste", (event) => paste(event, field, note, long));
  count();
  const enable = (on) => {
    field.disabled = !on;
  };
  return { lead: [element("label", { class: "ex-etikett", for: id, text: part.label })], rest: [field, counter, note], field, enable };
}

/** Put what is pasted in its place, cleaned; say what was done, and offer the text as it was. */
export function paste(event, field, note, long) {
  const raw = event.clipboardData?.getData("text/plain") ?? "";
  const shaped = long ? htmlToText(event.clipboardData?.getData("text/html") ?? "") : null;
  const { text, done: cleaned } = clean(shaped?.text ?? raw);
  const done = [...new Set([...(shaped?.done ?? []), ...cleaned])];
  note.replaceChildren();
  if (!done.length) return;
  event.preventDefault();
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  const put = shaped ? apart(text, field.value.slice(0, start), field.value.slice(end)) : long ? text : text.replace(/\s+/g, " ");
  field.setRangeText(put, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const undo = button("Ångra städningen", () => {
    field.setRangeText(raw, start, start + put.length, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    note.replaceChildren();
    field.focus();
  });
  note.append(element("p", { class: "ex-form__raknare", text: `Texten är städad: ${done.join(", ")}.` }), undo);
}

/** A text with lists or tables, with an empty line to what stands before and after it. */
const apart = (text, before, after) => `${!before.trim() || before.endsWith("\n\n") ? "" : "\n\n"}${text}${!after.trim() || after.startsWith("\n\n") ? "" : "\n\n"}`;

/** The box for what is not known: it fills `okänt`. What was written stays, in case it was a slip. */
function dontKnow(part, form, after) {
  const input = element("input", { type: "checkbox" });
  input.checked = isUnknown(part, form.answers);
  input.addEventListener("change", () => {
    form.answers.okant = form.answers.okant.filter((code) => code !== part.unknown).concat(input.checked ? [part.unknown] : []);
    after();
    form.changed();
  });
  return element("label", { class: "ex-kryss" }, input, element("span", {}, "Vet inte", element("span", { class: "ex-dold", text: `: ${part.label}` })));
}
