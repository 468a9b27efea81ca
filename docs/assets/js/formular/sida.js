// The form: asks the questions, keeps a draft of the answers, says what is wrong, and shows the ways out.
import { ADDRESSES, SITE } from "../fakta.js";
import { at, fetchChecked, fetchJson } from "../hamta.js";
import { button, element, save } from "./dom.js";
import { makePart, sayFault } from "./falt.js";
import { makeFile } from "./fil.js";
import { readFile } from "./las.js";
import { check, NEVER_OUT } from "./regler.js";
import { empty, partsOf, valueAt } from "./svar.js";
import { forgetDraft, keepDraft, recallDraft } from "./utkast.js";
import { ways } from "./vagar.js";

const WAIT = 250; // milliseconds without a key before the draft is kept and the answers are judged
const SLUG = /^[a-z0-9-]{3,80}$/;
const KEPT = "Det du skriver sparas i den här webbläsaren, bara här, tills du tar bort det.";
const NOT_KEPT = "Din webbläsare låter inte webbplatsen spara något. Spara utkastet som en fil innan du lämnar sidan.";
const UNREADABLE = "Filen går inte att läsa här. Är det ett Word-dokument eller en pdf: öppna det, kopiera texten och klistra in den under frågorna.";

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });

export async function start(root, memory) {
  const place = root.querySelector("[data-har]");
  const status = element("p", { role: "status", text: "Hämtar frågorna …" });
  place.replaceChildren(status);
  const data = await load(status, () => fetchJson(at("formular"), (value) => Array.isArray(value?.fragor)));
  const asked = new URLSearchParams(location.search).get("exempel") ?? "";
  const slug = SLUG.test(asked) ? asked : "";
  const form = { data, memory, slug, place, answers: empty(), seen: new Set(), parts: [], now: 0 };
  const draft = recallDraft(memory, slug);
  let said = "";
  if (draft) {
    form.answers = { ...empty(), ...draft };
    said = "Ditt utkast finns kvar här från förra gången.";
  } else if (slug) {
    const text = await load(status, () => fetchChecked(new URL(`${ADDRESSES.exempel}${slug}/${ADDRESSES.kallfil}`, SITE).href, (bytes) => new TextDecoder().decode(bytes)));
    said = open(form, text, slug);
  }
  build(form, said);
  window.addEventListener("pagehide", () => form.unsaved?.());
  window.addEventListener("beforeunload", (event) => {
    if (form.dirty && !memory.works) event.preventDefault(); // nothing else keeps what was written
  });
}

/** What `get` fetches; while it does not come, the reader can ask again. */
async function load(status, get) {
  for (;;) {
    try {
      return await get();
    } catch (error) {
      if (error.name !== "Unreachable") throw error;
      await new Promise((again) => status.replaceChildren("Det gick inte att hämta det som formuläret behöver. Är du ansluten till nätet? ", button("Försök igen", again)));
      status.textContent = "Hämtar igen …";
    }
  }
}

/** Fill the form with a file; returns what to say of it. */
function open(form, text, slug = "") {
  const { answers, kept } = readFile(text, form.data);
  answers.fil = slug;
  form.answers = answers;
  if (slug) answers.vag = makeFile(answers, form.data, today()).path;
  const unread = kept.length ? ` Det här gick inte att läsa och följer med som det står: ${kept.join(", ")}.` : "";
  const rest = answers.rest ? " En del av texten står under en rubrik som inte är en av våra. Den finns sist, under ”Mer, om du vet”." : "";
  return `${slug ? "Exemplet är öppnat. Ändra det du vill, och skicka sedan ändringen." : "Filen är öppnad."}${unread}${rest}`;
}

/** Make the whole form from the answers. */
function build(form, said = "") {
  const { place, data } = form;
  form.seen = new Set();
  form.changed = () => later(form);
  form.touched = (path) => {
    form.seen.add(path);
    judge(form);
  };
  const main = data.fragor.filter(({ more }) => !more);
  const more = data.fragor.filter((question) => question.more);
  form.parts = [];
  form.sections = [...main.map((question) => section(form, question.title, question.parts)), moreSection(form, more)];
  form.send = element("div", { class: "ex-form__skicka" });
  form.sections.push(step(form, "Skicka", [form.send], "skicka"));
  form.status = element("p", { class: "ex-form__besked", role: "status", text: said });
  form.counter = element("p", { class: "ex-form__steg" });
  const steps = element("div", { class: "ex-form__fragor", "data-formular": true }, ...form.sections);
  place.replaceChildren(head(form), form.status, form.counter, steps);
  form.now = 0;
  show(form, 0, false);
  judge(form);
}

function head(form) {
  const kept = element("p", { text: form.memory.works ? KEPT : NOT_KEPT, "data-sparas": true });
  const file = element("input", { type: "file", id: "ex-oppna", class: "ex-form__fil", accept: ".md,.txt,text/markdown,text/plain", onchange: (event) => openFile(form, event.target) });
  const keep = button("Spara utkast som fil", () => {
    const made = makeFile(form.answers, form.data, today());
    save(made.name, made.text);
    form.status.textContent = `Utkastet är sparat bland dina hämtade filer, som ${made.name}.`;
  });
  const again = button("Börja om", () => replace(form, empty(), "Formuläret är tomt."));
  return element("div", { class: "ex-form__topp" }, kept, element("div", { class: "ex-knappar" }, keep, element("label", { class: "ex-knapp ex-form__oppna", for: "ex-oppna" }, "Öppna fil", file), again));
}

/** Put other answers in place of those there are, and offer the way back. */
function replace(form, answers, said) {
  const before = { ...form.answers };
  form.answers = answers;
  if (!answers.fil) forgetDraft(form.memory, form.slug);
  build(form, said);
  const back = button("Ångra", () => {
    form.answers = before;
    build(form, "Svaren är tillbaka.");
    form.changed();
  });
  form.status.append(" ", back);
}

async function openFile(form, input) {
  const [file] = input.files;
  if (!file) return;
  const text = await file.text();
  if (text.includes("\0") || /^(?:PK|%PDF|\{\\rtf)/.test(text)) {
    form.status.textContent = UNREADABLE;
    return;
  }
  const before = { ...form.answers };
  const said = open(form, text);
  const opened = form.answers;
  form.answers = before;
  replace(form, opened, said);
  form.changed();
}

function section(form, title, parts) {
  return step(form, title, parts.map((part) => added(form, part)));
}

function added(form, part) {
  const made = makePart(part, form);
  form.parts.push(made);
  return made.root;
}

function moreSection(form, questions) {
  const inside = questions.map((question) => element("section", { class: "ex-form__mer" }, element("h3", { text: question.title }), ...question.parts.map((part) => added(form, part))));
  const details = element("details", {}, element("summary", { text: "Visa fler frågor" }), ...inside, leftovers(form));
  details.open = Boolean(form.answers.rest) || questions.some(({ parts }) => parts.some(({ path }) => form.answers.fields[path]?.length));
  return step(form, "Mer, om du vet", [element("p", { class: "ex-form__hjalp", text: "Inget av det här behövs, men det hjälper den som vill göra likadant." }), details]);
}

/** What a file held that has no question, shown so that it can be moved or left. */
function leftovers(form) {
  const area = element("textarea", { id: "ex-rest", class: "ex-falt", rows: 6 });
  area.value = form.answers.rest;
  area.addEventListener("input", () => {
    form.answers.rest = area.value;
    form.changed();
  });
  const names = Object.keys(form.answers.ovrigt);
  return element("section", { class: "ex-form__mer" },
    form.answers.rest ? element("div", {}, element("label", { class: "ex-etikett", for: "ex-rest", text: "Text som inte har fått någon plats" }), area) : null,
    names.length ? element("p", { class: "ex-form__hjalp", text: `Följer med som det står i filen: ${names.join(", ")}.` }) : null);
}

/** A step: one at a time on a phone, all of them on a wide screen. */
function step(form, title, content, id = "") {
  const heading = element("h2", { class: "ex-avsnitt__rubrik", tabindex: "-1", text: title });
  const move = (way) => () => show(form, form.now + way);
  const buttons = element("div", { class: "ex-knappar ex-form__gang" }, button("Tillbaka", move(-1)), button("Nästa", move(1), true));
  return element("section", { class: "ex-form__fraga", "data-fraga": id || title }, heading, ...content, buttons);
}

function show(form, index, moved = true) {
  const last = form.sections.length - 1;
  form.now = Math.max(0, Math.min(index, last));
  form.sections.forEach((part, number) => part.classList.toggle("ex-form__fraga--nu", number === form.now));
  for (const [number, part] of form.sections.entries()) {
    const [back, next] = part.querySelector(":scope > .ex-form__gang").children;
    back.hidden = number === 0;
    next.hidden = number === last;
  }
  form.counter.textContent = `Steg ${form.now + 1} av ${last + 1}`;
  if (moved) form.sections[form.now].querySelector("h2").focus();
}

/** Keep the draft and judge the answers when the keys have been still for a moment. */
function later(form) {
  clearTimeout(form.timer);
  form.timer = setTimeout(() => finish(form), WAIT);
  form.dirty = true;
  form.unsaved = () => finish(form);
}

function finish(form) {
  clearTimeout(form.timer);
  form.unsaved = null;
  const kept = keepDraft(form.memory, form.slug, form.answers);
  if (!kept) form.place.querySelector("[data-sparas]").textContent = NOT_KEPT;
  judge(form);
}

/** Say what is wrong beside the questions that were answered, and all of it where it is sent. */
function judge(form) {
  const found = check(form.answers, form.data, today());
  for (const part of form.parts) part.update(form.seen.has(part.path) ? found : found.filter(({ rule }) => NEVER_OUT.has(rule)));
  send(form, found);
}

function send(form, found) {
  const errors = found.filter(({ severity }) => severity === "error");
  const secret = found.filter(({ rule }) => NEVER_OUT.has(rule));
  const file = makeFile(form.answers, form.data, today());
  const sign = JSON.stringify([found, file]);
  if (form.shown === sign && form.send.firstChild) return; // a button that is being pressed stays where it is
  form.shown = sign;
  const done = element("p", { class: "ex-form__besked", role: "status" });
  const title = valueAt("titel", form.answers, form.data);
  const content = [];
  if (secret.length) content.push(element("p", { class: "ex-banner", text: "Något i texten pekar ut en människa. Därför går den inte att skicka, kopiera eller ladda ner härifrån förrän det är borta." }));
  if (errors.length) content.push(element("p", { text: `${errors.length === 1 ? "En sak" : `${errors.length} saker`} behöver rättas först. Utkastet kan du spara ändå.` }), button("Gå till det första felet", () => go(form, errors[0]), true));
  if (found.length) content.push(element("ul", { class: "ex-form__lista" }, ...found.map((one) => element("li", {}, sayFault(one), button("Rätta", () => go(form, one))))));
  if (!errors.length) content.push(element("p", {}, "Klart att skicka. Filen heter ", element("code", { text: file.path }), "."), ...ways(file, title, form.answers, form.data.ut, (text) => { done.textContent = text; }), done);
  const open = form.send.querySelector("details")?.open ?? false;
  const shown = element("details", {}, element("summary", { text: "Visa filen" }), element("pre", { class: "ex-form__fil-text", tabindex: "0", text: file.text }));
  shown.open = open;
  form.send.replaceChildren(...content, secret.length ? "" : shown);
}

/** Show the question that a finding is about, and put the reader there. */
function go(form, finding) {
  const asked = partsOf(form.data).some(({ path }) => path === finding.path);
  const path = finding.path.startsWith("källor") ? "källor" : asked ? finding.path : "";
  const part = form.parts.find((other) => other.path === path);
  const target = part?.root ?? form.place.querySelector("#ex-rest") ?? form.place;
  form.seen.add(path);
  const details = target.closest("details");
  if (details) details.open = true;
  show(form, form.sections.findIndex((other) => other.contains(target)), false);
  judge(form);
  if (part) part.focus();
  else target.focus();
}
