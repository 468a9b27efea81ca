// The form: asks the questions, keeps a draft of the answers, says what is wrong, and shows the ways out.
import { named, soughtNeed } from "../behov.js";
import { ADDRESSES, SITE } from "../fakta.js";
import { at, fetchChecked, fetchJson } from "../hamta.js";
import { buildOn } from "./anpassning.js";
import { pictureFaults } from "./bild.js";
import { button, element } from "./dom.js";
import { adaptationSection, moreSection, section } from "./fragor.js";
import { check, NEVER_OUT } from "./regler.js";
import { send } from "./skicka.js";
import { whenReleased } from "../slapp.js";
import { tellOf } from "./sokt.js";
import { show, step } from "./steg.js";
import { empty } from "./svar.js";
import { head, KEPT, NOT_KEPT, open, TEXT_KEPT } from "./topp.js";
import { keepDraft, recallDraft } from "./utkast.js";
import { makePreview } from "./visning/ruta.js";

const WAIT = 250; // milliseconds without a key before the draft is kept and the answers are judged
const SLUG = /^[a-z0-9-]{3,80}$/;

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });

export async function start(root, memory) {
  const place = root.querySelector("[data-har]");
  const status = element("p", { role: "status", text: "Hämtar frågorna …" });
  place.replaceChildren(status);
  const data = await load(status, () => fetchJson(at("formular"), (value) => Array.isArray(value?.fragor)));
  const slug = asked("exempel");
  const source = asked("bygger");
  const sought = named(location.search);
  const form = { data, memory, draft: slug || (source && `bygger:${source}`) || (sought && `behov:${sought}`), place, answers: empty(), seen: new Set(), parts: [], now: 0, today };
  form.build = (said) => build(form, said);
  form.judge = () => judge(form);
  form.preview = makePreview(form);
  const draft = recallDraft(memory, form.draft);
  let said = "";
  if (draft) {
    form.answers = { ...empty(), ...draft };
    said = "Ditt utkast finns kvar här från förra gången.";
  } else if (slug) {
    const text = await load(status, () => fetchChecked(new URL(`${ADDRESSES.exempel}${slug}/${ADDRESSES.kallfil}`, SITE).href, (bytes) => new TextDecoder().decode(bytes)));
    said = open(form, text, slug);
  } else if (data.upptagna.includes(source)) {
    buildOn(source, form.answers);
    said = "Formuläret är kopplat till exemplet som ni tog efter. Längre ner finns frågor om vad ni gjorde annorlunda.";
  } else if (sought) {
    const need = await load(status, () => soughtNeed(location.search));
    if (need) said = tellOf(need, form.answers);
  }
  form.build(said);
  window.addEventListener("pagehide", () => form.unsaved?.());
  window.addEventListener("beforeunload", (event) => {
    if (form.dirty && !memory.works) event.preventDefault(); // nothing else keeps what was written
  });
}

/** The example that the page's own address names, or "". */
function asked(name) {
  const slug = new URLSearchParams(location.search).get(name) ?? "";
  return SLUG.test(slug) ? slug : "";
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

/** Make the whole form from the answers. */
function build(form, said = "") {
  const { place, data } = form;
  form.seen = new Set();
  form.changed = () => later(form);
  form.touched = (path) => {
    form.seen.add(path);
    whenReleased(() => judge(form));
  };
  const main = data.fragor.filter(({ more }) => !more);
  const more = data.fragor.filter((question) => question.more);
  form.parts = [];
  form.sections = [...main.map((question) => section(form, question.title, question.parts)), ...adaptationSection(form), moreSection(form, more)];
  form.send = element("div", { class: "ex-form__skicka" });
  form.sections.push(step(form, "Skicka", [form.send], "skicka"));
  form.status = element("p", { class: "ex-form__besked", role: "status", text: said });
  form.counter = element("p", { class: "ex-form__steg" });
  const steps = element("div", { class: "ex-form__fragor", "data-formular": true }, ...form.sections);
  place.replaceChildren(element("div", { class: "ex-form__kolumn" }, head(form), form.status, form.counter, steps), form.preview.root);
  form.now = 0;
  show(form, 0, false);
  judge(form);
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
  const kept = keepDraft(form.memory, form.draft, form.answers);
  form.place.querySelector("[data-sparas]").textContent = { allt: KEPT, text: TEXT_KEPT }[kept] ?? NOT_KEPT;
  judge(form);
}

/** Say what is wrong beside the questions that were answered, and all of it where it is sent. */
function judge(form) {
  const found = [...check(form.answers, form.data, form.today()), ...pictureFaults(form.answers, form.data)];
  for (const part of form.parts) part.update(form.seen.has(part.path) ? found : found.filter(({ rule }) => NEVER_OUT.has(rule)));
  send(form, found);
  form.preview.update();
}
