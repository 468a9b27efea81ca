// The ways that a finished text can leave by: GitHub, e-mail, download, copy. Only those that are set are shown.
import { bytesOf } from "./bild.js";
import { button, element, save } from "./dom.js";

const bytes = (text) => new TextEncoder().encode(text).length;

/** GitHub's page for a new file with everything filled in, "" where the address would be too long. Pure. */
export function newFileAddress({ path, text }, { repo, mest }) {
  const address = `${repo}/new/main?filename=${encodeURIComponent(path)}&value=${encodeURIComponent(text)}`;
  return bytes(address) < mest ? address : "";
}

/** GitHub's page to upload a file to the right folder. Pure. */
export const uploadAddress = ({ path }, { repo }) => `${repo}/upload/main/${path.split("/").slice(0, -1).join("/")}`;

/** A short mail to which the saved file is attached: mail programs cut long ones, in silence. Pure. */
export function mailAddress({ name, path }, title, { epost }) {
  const body = `Hej!\n\nHär kommer ett förslag till Exempelbanken: ${title}\n\nFilen ${name} är bifogad. Den hör hemma i ${path}\n\nHälsningar\n`;
  return `mailto:${epost}?subject=${encodeURIComponent(`Förslag till Exempelbanken: ${title}`)}&body=${encodeURIComponent(body)}`;
}

/** Show the ways for a file that may leave. `done` is told what happens next. */
export function ways(file, title, answers, out, done) {
  const answer = out.svarstid ? ` Räkna med svar inom ${out.svarstid}.` : "";
  const next = `Redaktionen läser, frågar om något är oklart och publicerar.${answer}`;
  const shown = [];
  if (out.epost) shown.push(mail(file, title, out, done, next));
  if (out.repo) shown.push(answers.fil ? change(file, answers, out, done, next) : github(file, out, done, next));
  shown.push(byHand(file, out, done));
  return shown;
}

const way = (heading, ...content) => element("section", { class: "ex-ruta" }, element("h3", { text: heading }), ...content);

/** What a way cannot carry: the pictures, each a file of its own, and what is to be done with them; null where there are none. */
function pictures({ bilder }, told) {
  if (!bilder.length) return null;
  const get = bilder.map((one) => button(`Ladda ner ${one.namn}`, () => save(one.namn, bytesOf(one), one.typ)));
  return element("div", {}, element("p", { text: told }), element("div", { class: "ex-knappar" }, ...get));
}
const ON_GITHUB = "Bilderna följer inte med texten. Ladda ner dem. När förslaget ligger på GitHub drar du in dem i en kommentar där, så lägger redaktionen dem på plats.";

const steps = (...texts) => element("ol", {}, ...texts.map((text) => element("li", { text })));
const link = (text, href, click) => element("a", { class: "ex-knapp ex-knapp--stark", href, target: "_blank", rel: "noopener", text, onclick: click });

function mail(file, title, out, done, next) {
  const send = button("Spara filen och öppna mejlet", () => {
    save(file.name, file.text);
    location.href = mailAddress(file, title, out);
    done(`Filen ${file.name} är sparad bland dina hämtade filer. Bifoga den i mejlet till ${out.epost} och skicka. ${next}`);
  }, true);
  return way("Skicka med e-post", element("p", { text: `Till ${out.namn || "redaktionen"}, ${out.epost}. Inget konto behövs.` }), steps("Tryck på knappen. Filen sparas på din dator, och ett kort mejl öppnas.", "Bifoga filen i mejlet.", "Skicka."), pictures(file, "Bilderna följer inte med av sig själva. Ladda ner dem och bifoga dem i mejlet."), send);
}

function github(file, out, done, next) {
  const address = newFileAddress(file, out);
  const where = `När du har tryckt på ”Propose changes” och ”Create pull request” ligger förslaget på GitHub. ${next}`;
  if (address) {
    const open = link("Öppna GitHub med texten ifylld", address, () => done(where));
    return way("Lägg in på GitHub", element("p", { text: "För dig som har ett konto på GitHub. Knapparna där är på engelska." }), steps("Tryck på knappen. GitHub öppnas i en ny flik med texten ifylld.", "Tryck på ”Commit changes” eller ”Propose changes”.", "Tryck på ”Create pull request”, två gånger."), pictures(file, ON_GITHUB), open);
  }
  const folder = uploadAddress(file, out);
  const get = button("1. Ladda ner filen", () => save(file.name, file.text));
  return way("Lägg in på GitHub", element("p", { text: "För dig som har ett konto på GitHub. Texten är för lång för att följa med i adressen." }), steps("Ladda ner filen.", "Öppna sidan för uppladdning på GitHub och dra dit filen.", "Tryck på ”Propose changes” och ”Create pull request”."), pictures(file, ON_GITHUB), element("div", { class: "ex-knappar" }, get, link("2. Öppna uppladdningen", folder, () => done(where))));
}

function change(file, answers, out, done, next) {
  const copy = button("1. Kopiera texten", () => copyText(file.text, done));
  const open = link("2. Öppna filen på GitHub", `${out.repo}/edit/main/${answers.vag}`, () => done(`När du har tryckt på ”Propose changes” och ”Create pull request” ligger ändringen på GitHub. ${next}`));
  return way("Ändra på GitHub", element("p", { text: "För dig som har ett konto på GitHub." }), steps("Kopiera texten.", "Öppna filen på GitHub. Markera allt som står där och klistra in.", "Tryck på ”Commit changes” och ”Propose changes”."), pictures(file, ON_GITHUB), element("div", { class: "ex-knappar" }, copy, open));
}

function byHand(file, out, done) {
  const none = !out.epost && !out.repo;
  const get = button("Ladda ner filen", () => {
    save(file.name, file.text);
    done(`Filen ${file.name} är sparad bland dina hämtade filer. Den ligger bara hos dig tills du skickar den.`);
  }, none);
  const copy = button("Kopiera texten", () => copyText(file.text, done));
  const lead = none ? "Den här webbplatsen har ingen adress att skicka till ännu. Ladda ner filen eller kopiera texten, och lämna den till den som sköter Exempelbanken hos er." : "Så har du den kvar, eller kan skicka den på ett annat sätt.";
  return way("Ladda ner eller kopiera", element("p", { text: lead }), element("div", { class: "ex-knappar" }, get, copy), pictures(file, `Bilderna är egna filer. De hör hemma i mappen ${file.name.replace(/\.md$/, "")} bredvid filen.`));
}

async function copyText(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    done("Texten är kopierad. Den ligger bara hos dig tills du klistrar in den någonstans.");
  } catch {
    done("Det gick inte att kopiera. Ladda ner filen i stället.");
  }
}
