// How near two words are, what a misspelt word was meant to be, and what a compound is made of. Pure.
import { STOP_WORDS, root } from "./ordform.js";
import { fold } from "../text.js";

const ROWS = ["1234567890", "qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const PLACE = new Map(ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, [x + y * 0.4, y]])));

const ACCENT = 0.05; // what a for å costs, the least of all differences
const NEIGHBOUR = 0.7;
const SWAPPED = 0.8;
const DOUBLED = 0.6; // a letter too many or too few beside its like, the least that a difference in length costs
const exchanges = new Map(); // the same letters are compared thousands of times

/** What it costs to have typed one letter for another: nothing for a for å, less for a neighbour on the keyboard. */
function exchange(a, b) {
  if (a === b) return 0;
  const pair = a + b;
  if (!exchanges.has(pair)) exchanges.set(pair, exchangeOf(a, b));
  return exchanges.get(pair);
}

function exchangeOf(a, b) {
  if (fold(a) === fold(b)) return ACCENT;
  const [here, there] = [PLACE.get(a), PLACE.get(b)];
  return here && there && Math.abs(here[0] - there[0]) < 1.5 && Math.abs(here[1] - there[1]) <= 1 ? NEIGHBOUR : 1;
}

/** Damerau–Levenshtein distance (neighbouring letters swapped, a letter doubled or left out); Infinity beyond `most`. */
export function distance(a, b, most = 2) {
  if (DOUBLED * Math.abs(a.length - b.length) > most) return Infinity;
  let before = [];
  let bestBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, before);
    const best = Math.min(...row);
    if (Math.min(best, bestBefore) > most) return Infinity; // a swap goes on from the row before
    [before, last, bestBefore] = [last, row, best];
  }
  return last[b.length] <= most ? last[b.length] : Infinity;
}

/** What it costs to make the first `i` letters of `a` into each beginning of `b`. */
function nextRow(a, b, i, last, before) {
  const row = [i];
  const gone = a[i - 1] === a[i - 2] ? DOUBLED : 1;
  for (let j = 1; j <= b.length; j++) {
    const added = b[j - 1] === b[j - 2] ? DOUBLED : 1;
    row[j] = Math.min(last[j] + gone, row[j - 1] + added, last[j - 1] + exchange(a[i - 1], b[j - 1]));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + SWAPPED);
  }
  return row;
}

/** How much a word may differ from what was meant: short words are other words at once. */
const tolerance = (word) => (word.length < 4 ? 0.1 : word.length < 6 ? 1 : word.length < 9 ? 1.7 : 2);

/** The words of the bank with how common they are (0 = one page, n = 2ⁿ pages), from ordlista.json. */
export const readList = (buckets) => new Map(buckets.flatMap((line, rank) => line.split(" ").filter(Boolean).map((word) => [word, rank])));

/** A function that gives the first word of the list with a root, if there is one. A root begins as its words do. */
export function byRoot(list) {
  const alike = new Map();
  for (const word of list.keys()) {
    const start = word.slice(0, 3);
    if (alike.has(start)) alike.get(start).push(word);
    else alike.set(start, [word]);
  }
  return (wanted) => alike.get(wanted.slice(0, 3))?.find((word) => root(word) === wanted);
}

/** What a word that is not in the list was meant to be, or null. The first letter is seldom wrong; common words are likelier. */
export function correct(word, list) {
  const most = tolerance(word);
  let best = null;
  const beginsAlike = ([candidate]) => exchange(word[0], candidate[0]) <= ACCENT;
  for (const extra of [0, 0.5]) { // those that begin alike first: beside the best of them, few others need be looked at closely
    for (const item of list) {
      if (beginsAlike(item) === (extra > 0) || item[0] === word) continue;
      const bonus = 0.04 * item[1] - extra;
      const far = distance(word, item[0], best ? Math.min(most, best.cost + bonus) : most);
      if (far !== Infinity && (!best || far - bonus < best.cost)) best = { word: item[0], cost: far - bonus, far };
    }
  }
  return best;
}

/**
 * The ways to part a compound in two words that are in the list, those with the longest last part first: [first, last]. The last may be another
 * form of a word in it (`ofRoot` is its `byRoot`); the first stands as compounds have it, never as an inflected word.
 */
export function* splits(word, list, ofRoot) {
  const isLast = (part) => list.has(part) || (part.length > 3 && ofRoot(root(part)) !== undefined);
  const isBare = (part) => part.length > 3 && root(part) === part && ofRoot(part) !== undefined; // "nämnd", where the list has "nämnden"
  const heads = (part) => [part, part.replace(/s$/, ""), `${part}a`, `${part}e`, part.replace(/[aeou]$/, ""), part.replace(/s$/, "e"), part.replace(/[ou]$/, "a")];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (STOP_WORDS.has(first) || STOP_WORDS.has(last) || !isLast(last)) continue;
    const found = heads(first).find((part) => part.length > 2 && list.has(part)) ?? heads(first).find(isBare);
    if (found) yield [found, last];
  }
}
