// What a reader keeps: saved examples, a few to compare, plans. All of it stays in this browser. Also the buttons "Spara" and
// "Jämför" wherever an example stands, and the number in the header. One file, since every page fetches it.

export const KEY = "ex-min-lista";
export const CHANGED = "ex-lista-andrad"; // told on the document when something was kept, here or in another tab
export const MOST = 3; // to compare
const EMPTY = { exempel: [], jamfor: [], planer: [] };
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isSlug = (text) => typeof text === "string" && text.length <= 80 && SLUG.test(text);
const isItem = (item) => isSlug(item?.slug) && typeof item.titel === "string";

/** Read what was kept, here or in a file; what is none of ours counts as nothing. */
export function read(text) {
  try {
    const found = JSON.parse(text ?? "{}");
    const lists = Object.keys(EMPTY).map((name) => [name, Array.isArray(found[name]) ? found[name] : []]);
    const { exempel, jamfor, planer } = Object.fromEntries(lists);
    return { exempel: exempel.filter(isItem), jamfor: jamfor.filter(isItem).slice(0, MOST), planer: planer.filter((plan) => Array.isArray(plan?.rader)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return structuredClone(EMPTY);
    throw error;
  }
}

/** The list with an example in it, or without one that was there. */
export const toggled = (items, { slug, titel }) => (items.some((item) => item.slug === slug) ? items.filter((item) => item.slug !== slug) : [...items, { slug, titel }]);

/** The part of an address that holds examples, and nothing else of what a reader wrote. */
export const asQuery = (items, name = "e") => `?${name}=${items.map(({ slug }) => slug).join(",")}`;

/** The part of the page Jämför's address that says which examples. */
export const compareQuery = (items) => `?${new URLSearchParams(items.map(({ slug }, place) => ["abc"[place], slug]))}`;

let loose = null; // what could not be kept: lasts as long as the page

/** What is kept now. */
export const kept = (memory) => structuredClone(loose ?? read(memory.recall(KEY)));

/** Keep what `change` makes of what is kept now (by another tab too). Returns whether the browser let it; else it lasts as long as the page. */
export function keep(memory, change) {
  const next = change(kept(memory));
  const done = memory.remember(KEY, JSON.stringify(next));
  loose = done ? null : next;
  document.dispatchEvent(new Event(CHANGED));
  return done;
}

/** The header's link. It starts the buttons of the page too. */
export function start(link, memory) {
  const { content } = document.querySelector("template[data-mall='val']");
  const paint = () => {
    const list = kept(memory);
    for (const foot of document.querySelectorAll(".ex-kort__val:empty")) foot.append(content.cloneNode(true));
    showCount(link, list.exempel);
    for (const button of document.querySelectorAll("[data-spara], [data-jamfor]")) show(button, list);
    showBar(list.jamfor, () => keep(memory, (now) => ({ ...now, jamfor: [] })));
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-spara], [data-jamfor]");
    if (button && !keep(memory, (list) => pressed(button, list))) memory.excuse();
  });
  document.addEventListener(CHANGED, paint);
  addEventListener("storage", ({ key }) => key === KEY && document.dispatchEvent(new Event(CHANGED)));
  addEventListener("pageshow", ({ persisted }) => persisted && paint());
  const hits = document.querySelector("[data-lista]");
  if (hits) new MutationObserver(paint).observe(hits, { childList: true });
  paint();
}

/** The example that a button stands on. */
function exampleOf(button) {
  const { slug } = button.closest("[data-slug]").dataset;
  const heading = button.closest("article, li").querySelector("h1, h3") ?? document.querySelector("h1");
  return { slug, titel: heading.textContent.trim() };
}

function pressed(button, list) {
  const name = button.matches("[data-spara]") ? "exempel" : "jamfor";
  return { ...list, [name]: toggled(list[name], exampleOf(button)) };
}

function show(button, { exempel, jamfor }) {
  const { slug, titel } = exampleOf(button);
  const saves = button.matches("[data-spara]");
  const on = (saves ? exempel : jamfor).some((item) => item.slug === slug);
  button.setAttribute("aria-label", `${saves ? "Spara" : "Jämför"}: ${titel}`);
  button.setAttribute("aria-pressed", String(on));
  button.disabled = !saves && !on && jamfor.length >= MOST;
}

function showCount(link, items) {
  const count = link.querySelector("[data-antal-sparade]");
  count.hidden = items.length === 0;
  count.firstChild.data = String(items.length);
  link.search = loose && items.length ? asQuery(items) : "";
}

/** What is chosen to compare stands at the lower edge of the page, until it is looked at or forgotten. No page has it that compares. */
function showBar(items, forget) {
  const bar = document.querySelector("[data-jamforrad]");
  if (!bar) return;
  const [text, go, no] = bar.children;
  const enough = items.length > 1;
  text.textContent = enough ? `${items.length} exempel valda` : "Välj ett exempel till att jämföra med";
  go.hidden = !enough;
  go.search = compareQuery(items);
  no.onclick = forget;
  bar.hidden = items.length === 0;
}
