// A tip: five answers become a letter, an issue or a text to copy. Nothing is sent from here.
import { clean } from "./text.js";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_WORDS = 200; // characters
const MOST = 1_900; // characters of an encoded letter: Windows' mail programs cut at about 2,000, in silence
const MOST_ISSUE = 7_500; // bytes of an address that GitHub still takes

/** The answers as lines of text; an empty answer is left out. */
export function text(answers, about) {
  const told = answers.filter(({ answer }) => answer.trim());
  const lines = told.flatMap(({ question, answer }) => [question, answer.trim(), ""]);
  return [...(about ? [`Gäller exemplet: ${about}`, ""] : []), ...lines].join("\n").trimEnd();
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
  if (about) url.searchParams.set("exempel", about);
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
  const about = slug && `${root.dataset.exempel}${slug}/`;
  const status = root.querySelector("[data-besked]");
  const fields = [...root.querySelectorAll("textarea")];
  const answers = () =>
    fields.map(({ name, value, labels }) => ({ name, question: labels[0].textContent, answer: value }));
  const say = (told) => (status.textContent = told);

  if (slug) showWhat(slug);
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

function showWhat(slug) {
  const box = document.querySelector("[data-om]");
  box.append("Du berättar om exemplet ", Object.assign(document.createElement("a"), { href: `../../exempel/${slug}/`, textContent: slug }), ".");
  box.hidden = false;
  const whole = document.querySelector("[data-helt]");
  whole.querySelector("a").href = `../formular/?bygger=${slug}`;
  whole.hidden = false;
}
