// The page "Jämför": two or three examples side by side. Which they are stands in the address.
import { element } from "../formular/dom.js";
import { Unreachable } from "../hamta.js";
import { readExamples } from "../minlista/exempelsida.js";
import { retrying } from "../omforsok.js";
import { MOST, compareQuery, isSlug, kept } from "../spara.js";
import { groupsOf } from "./rader.js";

const LEAST = 2;
const NOTHING = "Det säger sidan inget om.";

export async function start(root, memory) {
  const { exempel, jamfor } = kept(memory);
  const asked = fromQuery(location.search);
  const slugs = asked.length ? asked : jamfor.map(({ slug }) => slug);
  root.querySelector("[data-skriv-ut]").addEventListener("click", () => window.print());
  const show = retrying(() => compare(root, slugs));
  if (slugs.length) await show();
  choose(root, [...exempel, ...jamfor], slugs);
}

/** The examples that an address holds, each once: ?a=…&b=…&c=…. */
export const fromQuery = (search) => [...new Set(new URLSearchParams(search).values())].filter(isSlug).slice(0, MOST);

async function compare(root, slugs) {
  const status = root.querySelector("[data-besked]");
  const found = await readExamples(slugs);
  const pages = slugs.map((slug) => found.get(slug)).filter(Boolean);
  const lost = slugs.length - pages.length;
  status.textContent = lost ? `${lost} av exemplen gick inte att hämta. Det kan vara borttaget, eller så är nätet nere.` : "";
  const enough = pages.length >= LEAST;
  root.querySelector("[data-tabell]").replaceChildren(...(enough ? [tableOf(pages)] : []));
  root.querySelector("[data-tom]").hidden = enough;
  root.querySelector("[data-bredvid]").hidden = !enough;
  if (lost) throw new Unreachable(slugs.join(" "));
}

// The roles are said, since a narrow screen shows the table as blocks, and some browsers then forget that it is one.
function tableOf(pages) {
  const head = pages.map(({ title, url }) => element("th", { scope: "col", role: "columnheader" }, element("a", { href: url, text: title })));
  const bodies = groupsOf(pages).map(({ title, rows }) =>
    element("tbody", { role: "rowgroup" }, element("tr", { role: "row" }, element("th", { scope: "rowgroup", role: "rowheader", class: "ex-jamfor__grupp", colspan: pages.length + 1, text: title })), ...rows.map((row) => rowOf(row, pages))),
  );
  const caption = element("caption", { class: "ex-dold", text: pages.map(({ title }) => title).join(" och ") });
  return element("table", { role: "table", class: "ex-jamfor", tabindex: "0" }, caption, element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, element("td", { role: "cell" }), ...head)), ...bodies);
}

function rowOf({ label, cells }, pages) {
  const filled = cells.map((paragraphs, place) => {
    const texts = paragraphs.length ? paragraphs.map((text) => element("p", { text })) : [element("p", { class: "ex-dampad", text: NOTHING })];
    return element("td", { role: "cell" }, element("p", { class: "ex-jamfor__vem", "aria-hidden": "true", text: pages[place].title }), ...texts);
  });
  return element("tr", { role: "row" }, element("th", { scope: "row", role: "rowheader", text: label }), ...filled);
}

/** What else can be chosen: the saved examples. */
function choose(root, items, slugs) {
  const form = root.querySelector("form");
  const offered = new Map(slugs.map((slug) => [slug, root.querySelector(`a[href$='/${slug}/']`)?.textContent ?? slug]));
  for (const { slug, titel } of items) if (!offered.has(slug)) offered.set(slug, titel);
  const boxes = [...offered].map(([slug, titel]) => element("label", { class: "ex-kryss" }, element("input", { type: "checkbox", value: slug, checked: slugs.includes(slug) }), element("span", { text: titel })));
  form.hidden = boxes.length === 0;
  form.querySelector("[data-val]").replaceChildren(...boxes);
  const chosen = () => [...form.querySelectorAll(":checked")].map(({ value }) => ({ slug: value }));
  const settle = () => {
    const count = chosen().length;
    for (const box of form.querySelectorAll("input")) box.disabled = !box.checked && count >= MOST;
    form.querySelector("button").disabled = count < LEAST;
  };
  form.addEventListener("change", settle);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.search = compareQuery(chosen());
  });
  settle();
}
