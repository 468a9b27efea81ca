// Above the questions: where the draft is kept, and files that are saved and opened.
import { button, element, save } from "./dom.js";
import { makeFile } from "./fil.js";
import { readFile } from "./las.js";
import { empty } from "./svar.js";
import { forgetDraft } from "./utkast.js";

export const KEPT = "Det du skriver sparas i den här webbläsaren, bara här, tills du tar bort det.";
export const NOT_KEPT = "Din webbläsare låter inte webbplatsen spara något. Spara utkastet som en fil innan du lämnar sidan.";
export const TEXT_KEPT = "Texten sparas i den här webbläsaren, men inte bilderna: de är för stora. Ladda ner dem innan du lämnar sidan.";
const UNREADABLE = "Filen går inte att läsa här. Är det ett Word-dokument eller en pdf: öppna det, kopiera texten och klistra in den under frågorna.";

/** Fill the form with a file; returns what to say of it. */
export function open(form, text, slug = "") {
  const { answers, kept } = readFile(text, form.data);
  answers.fil = slug;
  form.answers = answers;
  if (slug) answers.vag = makeFile(answers, form.data, form.today()).path;
  const unread = kept.length ? ` Det här gick inte att läsa och följer med som det står: ${kept.join(", ")}.` : "";
  const rest = answers.rest ? " En del av texten står under en rubrik som inte är en av våra. Den finns sist, under ”Mer, om du vet”." : "";
  return `${slug ? "Exemplet är öppnat. Ändra det du vill, och skicka sedan ändringen." : "Filen är öppnad."}${unread}${rest}`;
}

export function head(form) {
  const kept = element("p", { text: form.memory.works ? KEPT : NOT_KEPT, "data-sparas": true });
  const file = element("input", { type: "file", id: "ex-oppna", class: "ex-form__fil", accept: ".md,.txt,text/markdown,text/plain", onchange: (event) => openFile(form, event.target) });
  const keep = button("Spara utkast som fil", () => {
    const made = makeFile(form.answers, form.data, form.today());
    save(made.name, made.text);
    form.status.textContent = `Utkastet är sparat bland dina hämtade filer, som ${made.name}.${made.bilder.length ? " Bilderna följer inte med i filen. Ladda ner dem sist på sidan." : ""}`;
  });
  const again = button("Börja om", () => replace(form, empty(), "Formuläret är tomt."));
  return element("div", { class: "ex-form__topp" }, kept, element("div", { class: "ex-knappar" }, keep, element("label", { class: "ex-knapp ex-form__oppna", for: "ex-oppna" }, "Öppna fil", file), form.preview.open, again));
}

/** Put other answers in place of those there are, and offer the way back. */
function replace(form, answers, said) {
  const before = { ...form.answers };
  form.answers = answers;
  if (!answers.fil) forgetDraft(form.memory, form.draft);
  form.build(said);
  const back = button("Ångra", () => {
    form.answers = before;
    form.build("Svaren är tillbaka.");
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
