// The page that does not exist: put the words of the address in the search field, and offer the pages whose addresses
// are most like it. The list of addresses is fetched here only.

const SHOWN = 3;
const ALIKE = 0.45; // of the pairs of letters in common

/** The words of an address: "/exempel/skolfam-norkoping.html" is "skolfam norkoping". */
export function wordsOf(path) {
  const last = path.split("/").filter(Boolean).pop() ?? "";
  try {
    return decodeURIComponent(last).replace(/\.[a-z]{2,5}$/i, "").replace(/[-_+.\s]+/g, " ").trim();
  } catch {
    return "";
  }
}

const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, " ").trim();

function pairs(text) {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

/** How much two texts have in common, 0–1: Dice's measure over pairs of letters, where a part of an address counts too. */
export function likeness(one, other) {
  const [a, b] = [pairs(one), pairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  const part = one.length > 3 && ` ${other} `.includes(` ${one} `) ? 0.5 : 0;
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
      const bonus = section && parts.at(-2) === section ? 0.1 : 0;
      return { page: [address, title], score: likeness(wanted, plain(parts.pop() ?? "")) + bonus };
    })
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ page }) => page);
}

export async function start(root) {
  const field = root.querySelector("input[type=search]");
  field.value = wordsOf(location.pathname);
  let pages;
  try {
    pages = await (await fetch(root.dataset.adresser)).json();
  } catch {
    return; // the search field is enough
  }
  const found = nearest(location.pathname, pages);
  if (!found.length) return;
  const box = root.querySelector("[data-forslag]");
  const items = found.map(([address, title]) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: root.dataset.rot + address, textContent: title }));
    return item;
  });
  box.querySelector("ul").replaceChildren(...items);
  box.hidden = false;
}
