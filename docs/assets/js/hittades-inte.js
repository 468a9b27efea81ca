// The page that does not exist: put the words of the address in the search field, and offer the pages whose addresses
// are most like it. The list of addresses is fetched here only.
import { SITE } from "./fakta.js";
import { Unreachable, at, fetchJson } from "./hamta.js";
import { clean, slugify } from "./text.js";

const SHOWN = 3;
const ALIKE = 0.45; // of the pairs of letters in common
const SECTION = 0.1; // for a page in the same section
const PART = 0.5; // for an address of which this is a part

/** The words of an address: "/exempel/skolfam-norkoping.html" is "skolfam norkoping". */
export function wordsOf(path) {
  const last = path.split("/").filter(Boolean).pop() ?? "";
  try {
    return clean(decodeURIComponent(last).replace(/\.[a-z]{2,5}$/i, "").replace(/[-_+.\s]+/g, " "));
  } catch {
    return "";
  }
}

const plain = (text) => slugify(text).replaceAll("-", " ");

function pairs(text) {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

/** How much two texts have in common, 0–1: Dice's measure over pairs of letters, where a part of an address counts too. */
export function likeness(one, other) {
  const [a, b] = [pairs(one), pairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  const part = one.length > 3 && ` ${other} `.includes(` ${one} `) ? PART : 0;
  return Math.max((2 * common) / (a.size + b.size), part);
}

/** The addresses most like a path, best first: [address, title] of at most three. */
export function nearest(path, pages) {
  const wanted = plain(wordsOf(path));
  const section = path.split("/").filter(Boolean).at(-2) ?? "";
  if (!wanted) return [];
  return pages
    .map(([address, title]) => {
      const parts = address.split("/").filter(Boolean);
      const bonus = section && parts.at(-2) === section ? SECTION : 0;
      return { page: [address, title], score: likeness(wanted, plain(parts.pop() ?? "")) + bonus };
    })
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ page }) => page);
}

export async function start(root) {
  root.querySelector("input[type=search]").value = wordsOf(location.pathname);
  try {
    offer(root, nearest(location.pathname, await fetchJson(at("adresser"), Array.isArray)));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error; // without the list, the search field is enough
  }
}

function offer(root, found) {
  if (!found.length) return;
  const box = root.querySelector("[data-forslag]");
  const items = found.map(([address, title]) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: new URL(address, SITE).href, textContent: title }));
    return item;
  });
  box.querySelector("ul").replaceChildren(...items);
  box.hidden = false;
}
