// A list that someone has sent as a link: it holds only which examples, and is added by a press.
import { button, element } from "../formular/dom.js";
import { at, fetchJson } from "../hamta.js";
import { retrying } from "../omforsok.js";
import { addressOf, readExamples } from "./exempelsida.js";
import { fromQuery } from "./fil.js";
import { ADDRESSES } from "../fakta.js";

/** Show the list of the page's address, if it holds one, in `root`; `onAdd` is given its examples. */
export function receive(root, onAdd) {
  const slugs = fromQuery(location.search);
  if (!slugs.length) return;
  retrying(async () => {
    const items = await named(slugs);
    root.hidden = false;
    root.replaceChildren(...shown(items, slugs.length, () => {
      root.hidden = true;
      history.replaceState(null, "", location.pathname);
      onAdd(items);
    }));
  })();
}

/** The examples with their titles; what is not in the bank is left out. Raises Unreachable. */
async function named(slugs) {
  const titles = new Map(await fetchJson(at("adresser"), Array.isArray));
  const unlisted = slugs.filter((slug) => !titles.has(`${ADDRESSES.exempel}${slug}/`)); // archived, or not there
  const found = await readExamples(unlisted);
  return slugs.map((slug) => ({ slug, titel: titles.get(`${ADDRESSES.exempel}${slug}/`) ?? found.get(slug)?.title })).filter(({ titel }) => titel);
}

function shown(items, asked, onAdd) {
  const lost = asked - items.length;
  return [
    element("h2", { id: "delad", text: "En lista som du har fått" }),
    element("ul", {}, ...items.map(({ slug, titel }) => element("li", {}, element("a", { href: addressOf(slug), text: titel })))),
    lost ? element("p", { text: `${lost} av exemplen i länken finns inte i banken.` }) : null,
    items.length ? element("div", { class: "ex-knappar" }, button("Spara dem i min lista", onAdd, true)) : null,
  ].filter(Boolean);
}
