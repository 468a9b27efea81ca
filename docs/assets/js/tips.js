// A tip: five answers become a letter, an issue or a text to copy. Nothing is sent from here.
import { named, soughtNeed } from "./behov.js";
import { clean } from "./text.js";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_WORDS = 200; // characters
const MOST = 1_900; // characters of an encoded letter: Windows' mail programs cut at about 2,000, in silence
const MOST_ISSUE = 7_500; // bytes of an address that GitHub still takes

/** What a tip is about, of an example that somebody has tried: a line of the text, and fields of the issue. Pure. */
export const ofExample = (address) => ({ line: `Gäller exemplet: ${address}`, fields: { exempel: address } });

/** What a tip is about, of a need that is sought. Pure. */
export const ofNeed = ({ question }, address) => ({ line: `Gäller det ni söker: ${question} ${address}`, fields: { title: `Tips: ${question}` } });

/** The answers as lines of text; an empty answer is left out. */
export function text(answers, about) {
  const told = answers.filter(({ answer }) => answer.trim());
  const lines = told.flatMap(({ question, answer }) => [question, answer.trim(), ""]);
  return [...(about ? [about.line, ""] : []), ...lines].join("\n").trimEnd();
}

/** The address of the letter, or null where a mail program might cut it. */
export function letter(mailbox, body) {
  const address = `mailto:${mailbox}?subject=${encodeURIComponent("Tips till Exempelbanken")}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  return address.length <= MOST ? address : null;
}

/** The address of the issue form filled in, or null where it is too long. */
export function issue(form, answers, about) {
  const url = new URL(form);
  for (const { name, answer } of answers) if (answer.trim()) url.searchParams.set(name, answer.trim());
  for (const [name, value] of Object.entries(about?.fields ?? {})) url.searchParams.set(name, value);
  const address = url.href.replaceAll("+", "%20");
  return address.length <= MOST_ISSUE ? address : null;
}

/** The slug of the example that somebody has tried, from the page's own address, or "". */
export function tried(search) {
  const slug = new URLSearchParams(search).get("provat") ?? "";
  return SLUG.test(slug) && slug.length <= 100 ? slug : "";
}

/** What a tip begins with where a search found nothing: the words looked for, or "". */
export function lookedFor(search) {
  const words = clean(new URLSearchParams(search).get("ord") ?? "").slice(0, MOST_WORDS);
  return words && `Jag letade efter: ${words}\n`;
}

export function start(root) {
  const slug = tried(location.search);
  let about = slug ? ofExample(`${root.dataset.exempel}${slug}/`) : null;
  const status = root.querySelector("[data-besked]");
  const fields = [...root.querySelectorAll("textarea")];
  const answers = () =>
    fields.map(({ name, value, labels }) => ({ name, question: labels[0].textContent, answer: value }));
  const say = (told) => (status.textContent = told);

  if (slug) showWhat("exemplet", slug, `../../exempel/${slug}/`, `../formular/?bygger=${slug}`);
  else if (named(location.search)) aboutNeed(root, (told) => { about = told; });
  fields[0].value ||= lookedFor(location.search);

  /** Open what `make` gives; say what to do instead where nothing is written or it is too long. */
  const open = (make) => {
    if (!fields.some(({ value }) => value.trim())) {
      say("Skriv något i minst en ruta först.");
      fields[0].focus();
      return;
    }
    const address = make();
    if (!address) return say("Texten är för lång för att följa med. Välj Kopiera texten och klistra in den i stället.");
    say("Nu öppnas det i ett annat fönster eller program. Det är där du skickar. Det du har skrivit står kvar här.");
    if (address.startsWith("mailto:")) location.href = address;
    else window.open(address, "_blank", "noopener");
  };
  const on = (name, run) => root.querySelector(name)?.addEventListener("click", run);
  on("[data-mejla]", () => open(() => letter(root.dataset.brev, text(answers(), about))));
  on("[data-arendet]", () => open(() => issue(root.dataset.arende, answers(), about)));
  on("[data-kopiera]", async () => {
    try {
      await navigator.clipboard.writeText(text(answers(), about));
      say("Texten är kopierad. Klistra in den i ett mejl till redaktionen.");
    } catch {
      say("Det gick inte att kopiera. Markera texten i rutorna och kopiera den därifrån.");
    }
  });
}

/** Find the need that the address names, say what the tip is about, and tell `set`. */
async function aboutNeed(root, set) {
  try {
    const need = await soughtNeed(location.search);
    if (!need) return;
    set(ofNeed(need, `${root.dataset.sokt}#${need.id}`));
    showWhat("något vi söker:", need.question, `../vi-soker/#${need.id}`, `../formular/?behov=${need.id}`);
  } catch (error) {
    if (error.name !== "Unreachable") throw error;
    say("Det gick inte att hämta frågan som du kom från. Skriv gärna vilken det är.");
  }
}

/** Say what the tip is about, with a way to it, and to the form about the same. */
function showWhat(kind, title, href, form) {
  say(`Du berättar om ${kind} `, Object.assign(document.createElement("a"), { href, textContent: title }), /[.?!]$/.test(title) ? "" : ".");
  const whole = document.querySelector("[data-helt]");
  whole.querySelector("a").href = form;
  whole.hidden = false;
}

function say(...parts) {
  const box = document.querySelector("[data-om]");
  box.replaceChildren(...parts);
  box.hidden = false;
}
