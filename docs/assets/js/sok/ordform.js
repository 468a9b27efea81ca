// Swedish words, as scripts/exempelbank/prose/stemming.py has them: words of a text, stem, root. Pure.
import { STEMMING, STOP_WORDS as LIST } from "../fakta.js";

const { vowels, step1, beforeS, step2, losingT, step3, rootEndings, rootDoubled, shortest } = STEMMING;
const PLACE = new RegExp(`[${vowels}][^${vowels}]`);

export const STOP_WORDS = new Set(LIST);

/** The words of a text, as written. */
export const words = (text) => text.normalize("NFC").match(/[\p{L}\p{Nl}\p{No}]+(?:[-:'’][\p{L}\p{Nl}\p{No}]+)*|\p{Nd}+/gu) ?? [];

/** The words of a text in lower case. */
export const lower = (text) => words(text.toLowerCase());

/** The words that mean something by themselves; all of them where none does. */
export function content(list) {
  const kept = list.filter((word) => !STOP_WORDS.has(word));
  return kept.length ? kept : list;
}

const endsWith = (word) => (ending) => word.endsWith(ending);
const without = (word, ending) => (ending ? word.slice(0, -ending.length) : word);

/** Snowball's Swedish stemmer, as the index uses it. */
export function stem(word) {
  const place = word.match(PLACE);
  const start = place ? Math.max(place.index + 2, 3) : word.length;
  const tail = () => word.slice(start);
  const suffix = step1.find(endsWith(tail()));
  if (suffix) word = without(word, suffix);
  else if (tail().endsWith("s") && beforeS.includes(word.at(-2))) word = word.slice(0, -1);
  if (step2.some(endsWith(tail()))) word = word.slice(0, -1);
  if (losingT.some(endsWith(tail()))) return word.slice(0, -1);
  return without(word, step3.find(endsWith(tail())));
}

/** What the forms of a word have in common where the stemmer keeps them apart: orosanmälan, orosanmälningar → orosanmäl. */
export function root(word) {
  let found = stem(word);
  found = without(found, rootEndings.find((ending) => found.endsWith(ending) && found.length - ending.length >= shortest));
  return rootDoubled.some(endsWith(found)) && found.length > shortest ? found.slice(0, -1) : found;
}

/** By what a phrase is known: its words' roots in any order ("går inte", "inte går"). */
export const key = (list) => list.map(root).sort().join(" ");
