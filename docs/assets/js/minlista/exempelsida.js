// An example's page → what the reader's tools say of it. The page is the only place where it stands; it is fetched when needed.
import { ADDRESSES, SITE } from "../fakta.js";
import { fetchChecked } from "../hamta.js";
import { oneLine } from "../text.js";

const STEPS = ["Börja här", "Första stegen"]; // the example's own, else the method's
const NEEDS = "Förutsättningar";
const ASK = "Fråga dem som gjorde det";
const NO_TEXT = ".ex-mandag, .ex-barn, .ex-okant, .ex-kallor, [aria-labelledby='ruta-anpassning']";

export const addressOf = (slug) => new URL(`${ADDRESSES.exempel}${slug}/`, SITE).href;

const read = new Map(); // by slug: a page is fetched once

/** What the page of an example says (see `partsOf`). Raises Unreachable. */
export function readExample(slug) {
  if (!read.has(slug)) {
    const asked = fetchChecked(addressOf(slug), (bytes) => partsOf(new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/html"), slug));
    read.set(slug, asked);
    asked.catch(() => read.delete(slug));
  }
  return read.get(slug);
}

/** Those of several examples that could be fetched, by slug. */
export async function readExamples(slugs) {
  const settled = await Promise.allSettled(slugs.map(readExample));
  const broken = settled.find(({ reason }) => reason && reason.name !== "Unreachable");
  if (broken) throw broken.reason;
  return new Map(settled.flatMap(({ value }) => (value ? [[value.slug, value]] : [])));
}

/** A page taken apart. Texts are lists of paragraphs; facts are [label, text]; a source is { text, url }. */
function partsOf(page, slug) {
  const article = page.querySelector("article.ex-utskrift");
  const all = (selector, within = article) => [...within.querySelectorAll(selector)];
  const box = (name) => article.querySelector(`[aria-labelledby='${name}']`);
  const monday = article.querySelector(".ex-mandag");
  const heading = (...names) => all("h3", monday).find((one) => names.includes(said(one)));
  const steps = heading(...STEPS);
  return {
    slug,
    url: addressOf(slug),
    title: said(article.querySelector("h1")),
    place: all(".ex-exempel__plats li").map(said),
    purposes: all(".ex-marken li").map(said),
    summary: said(article.querySelector(".ex-ingress")),
    origin: said(article.querySelector(".ex-ursprung strong")),
    notices: all(".ex-banner p").map(said),
    facts: factsIn(box("ruta-snabbfakta")),
    followup: { level: said(article.querySelector(".ex-ruta__niva")), text: said(box("ruta-uppfoljning").querySelector("p:not(.ex-ruta__niva)")), facts: factsIn(box("ruta-uppfoljning")) },
    steps: steps ? paragraphs(under(steps)) : [],
    method: steps && said(steps) === STEPS[1] ? said(steps.parentElement.querySelector("p a")) : "",
    needs: heading(NEEDS) ? paragraphs(under(heading(NEEDS))) : [],
    ask: said(heading(ASK).nextElementSibling),
    sections: all(".ex-brodtext > section").filter((one) => !one.matches(NO_TEXT)).map((one) => [said(one.firstElementChild), paragraphs([...one.children].slice(1))]),
    unknown: all(".ex-okant li").map(said),
    sources: all(".ex-kallor li").map((one) => ({ text: said(one), url: one.querySelector("a")?.getAttribute("href") ?? "" })),
  };
}

const said = (node) => (node ? oneLine(node.textContent) : "");
const factsIn = (box) => [...box.querySelectorAll(".ex-fakta__rad")].map((row) => [said(row.querySelector("dt")), said(row.querySelector("dd"))]);

/** What stands after a heading, to the next of its kind. */
function under(heading) {
  const found = [];
  for (let node = heading.nextElementSibling; node && node.localName !== heading.localName && !node.querySelector("h3"); node = node.nextElementSibling) found.push(node);
  return found;
}

/** Blocks as paragraphs of plain text; each item of a list is one, each row of a table too. */
function paragraphs(nodes) {
  return nodes.flatMap((node) => {
    const items = node.matches("ul, ol") ? [...node.children] : [...node.querySelectorAll("li, tr")];
    return (items.length ? items.map(said) : [said(node)]).filter(Boolean);
  });
}
