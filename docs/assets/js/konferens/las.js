// What a conference sheet needs, read where it stands already: the feed of a subject or a county, and each example's page.
import { SITE } from "../fakta.js";
import { fetchChecked } from "../hamta.js";
import { oneLine } from "../text.js";

const SECTIONS = ["Utgångsläge", "Arbetssätt", "Resultat"]; // what a poster tells, where the example has it
const PLACE = "[data-pagefind-meta^='plats:']"; // where it is, as short as on a card
const ITEMS = 3; // of a list, where the section begins with one
const SLUG = /^[a-z0-9-]{3,80}$/;

const read = (address, type) =>
  fetchChecked(address, (bytes) => {
    const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), type);
    if (page.querySelector("parsererror")) throw new TypeError("Inte det som väntades.");
    return page;
  });

const text = (node) => (node ? oneLine(node.textContent) : "");
const wanted = (node) => {
  if (!node) throw new TypeError("Inte det som väntades.");
  return node;
};

/** What a poster tells of a section: its first paragraph, and the beginning of the list that it introduces, if any. */
function toldIn(section) {
  const [first, ...rest] = section.querySelectorAll(":scope > p, :scope > :is(ul, ol) > li");
  if (!first) return [];
  const lead = text(first);
  if (first.localName === "p" && !lead.endsWith(":")) return [lead];
  const after = rest.findIndex(({ localName }) => localName !== "li");
  const items = rest.slice(0, after < 0 ? rest.length : after).map(text);
  const more = items.length > ITEMS ? [`Och ${items.length - ITEMS} till, i exemplet.`] : [];
  return items.length ? [lead, ...items.slice(0, ITEMS), ...more] : [lead.replace(/:$/, ".")];
}

/** The slugs that the page's own address names. */
export const namedIn = (search) => (new URLSearchParams(search).get("exempel") ?? "").split(",").filter((slug) => SLUG.test(slug));

/** The examples of a feed, as [slug, title]: those of the page "taggar/barnratt/" or "lan/skane/". Raises Unreachable. */
export async function examplesOf(page) {
  const feed = await read(new URL(`${page}atom.xml`, SITE).href, "application/xml");
  return [...feed.querySelectorAll("entry")].map((entry) => [text(entry.querySelector("id")).split("/").at(-2), text(entry.querySelector("title"))]);
}

/** What an example's page says: { slug, title, place, summary, followUp, sections, address, code }. Raises Unreachable. */
export async function exampleOf(slug) {
  const page = await read(new URL(`exempel/${slug}/`, SITE).href, "text/html");
  const headings = [...page.querySelectorAll(".ex-brodtext > section > h2")];
  const section = (name) => headings.find((heading) => text(heading) === name)?.parentElement;
  return {
    slug,
    title: text(wanted(page.querySelector("h1"))),
    place: page.querySelector(PLACE)?.dataset.pagefindMeta.slice("plats:".length) ?? "",
    summary: text(page.querySelector(".ex-ingress")),
    followUp: text(page.querySelector(".ex-ruta__niva")),
    sections: SECTIONS.filter(section).map((name) => [name, toldIn(section(name))]).filter(([, told]) => told.length),
    address: wanted(page.querySelector("link[rel=canonical]")).href,
    code: wanted(page.querySelector("svg.ex-qr")),
  };
}
