// The last step: what has to be put right, and the ways out.
import { button, element } from "./dom.js";
import { sayFault } from "./falt.js";
import { makeFile } from "./fil.js";
import { NEVER_OUT } from "./regler.js";
import { show } from "./steg.js";
import { partsOf, valueAt } from "./svar.js";
import { ways } from "./vagar.js";

const MISSING = new Set(["falt-saknas", "rubrik-saknas"]); // no fault of one who has not come to the question yet

/** Show what is wrong, or the ways out. Pressing a button leads to `judge` where what is seen of the questions changes. */
export function send(form, found) {
  const errors = found.filter(({ severity }) => severity === "error");
  const missing = errors.filter(({ rule, path }) => MISSING.has(rule) && !form.seen.has(path));
  const secret = found.filter(({ rule }) => NEVER_OUT.has(rule));
  const file = makeFile(form.answers, form.data, form.today());
  const sign = JSON.stringify([found, missing, file]);
  if (form.shown === sign && form.send.firstChild) return; // a button that is being pressed stays where it is
  form.shown = sign;
  const done = element("p", { class: "ex-form__besked", role: "status" });
  const title = valueAt("titel", form.answers, form.data);
  const content = [];
  if (secret.length) content.push(element("p", { class: "ex-banner", text: "Något i texten pekar ut en människa. Därför går den inte att skicka, kopiera eller ladda ner härifrån förrän det är borta." }));
  content.push(...unanswered(form, missing), ...faulty(form, found.filter((one) => !missing.includes(one))));
  if (!errors.length) content.push(element("p", {}, "Klart att skicka. Filen heter ", element("code", { text: file.path }), "."), ...ways(file, title, form.answers, form.data.ut, (text) => { done.textContent = text; }), done);
  const open = form.send.querySelector("details")?.open ?? false;
  const shown = element("details", {}, element("summary", { text: "Visa filen" }), element("pre", { class: "ex-form__fil-text", tabindex: "0", text: file.text }));
  shown.open = open;
  form.send.replaceChildren(...content, secret.length ? "" : shown);
}

/** The questions that nobody has tried to answer yet, each a way to it. */
function unanswered(form, missing) {
  if (!missing.length) return [];
  const label = ({ path }) => partsOf(form.data).find((part) => part.path === path)?.label ?? path;
  const lead = element("p", { text: "Det här är kvar att svara på. Utkastet kan du spara ändå." });
  return [lead, element("ul", { class: "ex-form__lista" }, ...missing.map((one) => element("li", {}, button(label(one), () => go(form, one)))))];
}

/** What is wrong or could be better, each with a way to it. */
function faulty(form, found) {
  if (!found.length) return [];
  const errors = found.filter(({ severity }) => severity === "error");
  const lead = errors.length ? [element("p", { text: `${errors.length === 1 ? "En sak" : `${errors.length} saker`} behöver rättas först. Utkastet kan du spara ändå.` }), button("Gå till det första felet", () => go(form, errors[0]), true)] : [];
  return [...lead, element("ul", { class: "ex-form__lista" }, ...found.map((one) => element("li", {}, sayFault(one), button("Rätta", () => go(form, one)))))];
}

/** Show the question that a finding is about, and put the reader there. */
function go(form, finding) {
  const path = finding.path.startsWith("källor") ? "källor" : finding.path;
  const part = form.parts.find((other) => other.path === path);
  const target = part?.root ?? form.place.querySelector("#ex-rest") ?? form.place;
  form.seen.add(path);
  const details = target.closest("details");
  if (details) details.open = true;
  show(form, form.sections.findIndex((other) => other.contains(target)), false);
  form.judge();
  if (part) part.focus();
  else target.focus();
}
