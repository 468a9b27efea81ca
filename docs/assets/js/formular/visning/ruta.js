// The preview: the page as it will look, made anew as one writes, from the file that the form makes.
import { SITE } from "../../fakta.js";
import { at, fetchJson, Unreachable } from "../../hamta.js";
import { canvasOf } from "../bild.js";
import { button, element } from "../dom.js";
import { makeFile } from "../fil.js";
import { articleOf } from "./artikel.js";
import { showSheet } from "./blad.js";
import { loadParser, sectionsOf } from "./markdown.js";
import { NEEDS, printSize, readMade, STEPS, viewOf } from "./vy.js";

const MISSING = "Det gick inte att hämta det som förhandsvisningen behöver. Är du ansluten till nätet?";

/** { root, open, update }: what is shown, a button that shows and hides it, and what makes it anew where it is shown. */
export function makePreview(form) {
  let known = null;
  let article = null;
  const heading = element("h2", { class: "ex-avsnitt__rubrik", tabindex: "-1", text: "Så kommer sidan att se ut" });
  const status = element("p", { role: "status" });
  const place = element("div", { class: "ex-visning__blad" });
  const sheet = button("Visa på A4", () => showSheet(article, () => sheet.focus()));
  const buttons = element("div", { class: "ex-knappar" }, sheet, button("Stäng förhandsvisningen", close));
  const root = element("section", { id: "ex-visning", class: "ex-visning", "aria-label": "Förhandsvisning" }, element("div", { class: "ex-visning__topp" }, heading, status, buttons));
  root.hidden = true;
  const open = button("Förhandsvisa sidan", () => (root.hidden ? show() : close()));
  open.setAttribute("aria-expanded", "false");
  open.setAttribute("aria-controls", root.id);

  async function show() {
    root.hidden = false;
    root.append(place); // which is how the styles know that the preview is open
    open.setAttribute("aria-expanded", "true");
    heading.focus();
    if (known || (await load())) update();
  }
  async function load() {
    sheet.hidden = true;
    status.textContent = "Hämtar …";
    try {
      const named = form.answers.ovrigt.anpassning ? fetchJson(at("adresser"), Array.isArray) : [];
      const [words, addresses] = await Promise.all([fetchJson(at("visning"), (value) => Boolean(value?.kommuner)), named, loadParser()]);
      known = { ...words, titlar: new Map(addresses) };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      status.replaceChildren(MISSING, " ", button("Försök igen", show));
      return false;
    }
    status.textContent = "";
    sheet.hidden = false;
    return true;
  }
  function close() {
    root.hidden = true;
    place.remove();
    open.setAttribute("aria-expanded", "false");
    open.focus();
  }
  function update() {
    if (!known || !place.isConnected) return;
    article = previewOf(makeFile(form.answers, form.data, form.today()), form, known);
    place.replaceChildren(article);
  }
  return { root, open, update };
}

/** The article of a file that the form made. */
export function previewOf(file, form, known) {
  const { front, body } = readMade(file.text);
  const slug = file.name.replace(/\.md$/, "");
  const view = viewOf(front, form.data, known);
  const sections = sectionsOf(body, { resolve: (target) => resolve(target, file.path), picture: (target, alt) => picture(target, alt, form, slug), deeper: [STEPS, NEEDS] });
  const size = printSize(view, sections.map(({ html }) => html), known.utskrift);
  const bank = document.querySelector("meta[property='og:site_name']").content;
  return articleOf(view, sections, size, `${bank}: ${form.data.ut.sajt}exempel/${slug}/`);
}

/** Where a link of the text leads: content/urls.py. */
export function resolve(target, path) {
  if (/^(?:[a-z][a-z+.-]*:|#)/i.test(target)) return target;
  const { pathname, hash } = new URL(target, `https://fil/${path}`);
  const [folder, ...rest] = pathname.slice(1).replace(/(?:index)?\.md$/, "/").replace(/\/{2,}$/, "/").split("/");
  if (!pathname.endsWith(".md")) return target;
  return new URL(`${folder === "exempel" ? `exempel/${rest.at(-2)}/` : rest.join("/")}${hash}`, SITE).href;
}

/** A picture that was chosen here, or one that lies beside the example on the site. */
function picture(target, alt, form, slug) {
  const chosen = form.answers.bilder.find(({ namn }) => target === `${slug}/${namn}`);
  if (chosen) return canvasOf(chosen, alt);
  const own = target.startsWith(`${slug}/`) ? new URL(`exempel/${target}`, SITE).href : "";
  return own ? element("img", { src: own, alt }) : element("em", { text: `Bild: ${alt}` });
}
