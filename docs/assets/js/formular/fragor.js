// The questions as steps of the form: those that everybody gets, and the rest behind one press.
import { adaptationList, adaptationsOf, BOUND } from "./anpassning.js";
import { pictureList } from "./bildval.js";
import { element } from "./dom.js";
import { makePart } from "./falt.js";
import { step } from "./steg.js";

/** A step with the parts of a question. */
export function section(form, title, parts) {
  return step(form, title, parts.map((part) => added(form, part)));
}

function added(form, part) {
  const made = makePart(part, form);
  form.parts.push(made);
  return made.root;
}

/** The step about the example that this one takes after, in a list; none where it takes after none. */
export function adaptationSection(form) {
  const asked = adaptationList(form);
  return asked ? [step(form, "Hur gjorde ni om det?", [asked])] : [];
}

/** The step with the questions that few can answer. */
export function moreSection(form, questions) {
  const inside = questions.map((question) => element("section", { class: "ex-form__mer" }, element("h3", { text: question.title }), ...question.parts.map((part) => added(form, part))));
  const details = element("details", {}, element("summary", { text: "Visa fler frågor" }), ...inside, pictures(form), leftovers(form));
  details.open = Boolean(form.answers.rest) || form.answers.bilder.length > 0 || questions.some(({ parts }) => parts.some(({ path }) => form.answers.fields[path]?.length));
  return step(form, "Mer, om du vet", [element("p", { class: "ex-form__hjalp", text: "Inget av det här behövs, men det hjälper den som vill göra likadant." }), details]);
}

function pictures(form) {
  const made = pictureList(form);
  form.parts.push(made);
  return element("section", { class: "ex-form__mer" }, element("h3", { text: "Har ni en bild?" }), made.root);
}

/** What a file held that has no question, shown so that it can be moved or left. */
function leftovers(form) {
  const area = element("textarea", { id: "ex-rest", class: "ex-falt", rows: 6 });
  area.value = form.answers.rest;
  area.addEventListener("input", () => {
    form.answers.rest = area.value;
    form.changed();
  });
  const asked = adaptationsOf(form.answers, form.data.anpassning).length ? BOUND : [];
  const names = Object.keys(form.answers.ovrigt).filter((name) => !asked.includes(name));
  return element("section", { class: "ex-form__mer" },
    form.answers.rest ? element("div", {}, element("label", { class: "ex-etikett", for: "ex-rest", text: "Text som inte har fått någon plats" }), area) : null,
    names.length ? element("p", { class: "ex-form__hjalp", text: `Följer med som det står i filen: ${names.join(", ")}.` }) : null);
}
