// Places in a question: a municipality or a kind of place ("glesbygd"), and how much it lifts pages from there and from places like
// it. What a place leads to comes in files by the first letters of names (scripts/exempelbank/search/platser.py). Fetched for
// questions that may name a place (platsnamn.js).
import { STOP_WORDS, lower, root, words } from "./ordform.js";
import { fold } from "../text.js";
import { Beginnings } from "./platsnamn.js";

const LONGEST = 3; // words of a name
const KOMMUN = new Set(["kommun", "kommuns", "stad", "stads"]);
const COUNTY = new Set(["län", "läns", "lan", "lans"]);
// How many times more a page is worth in the list of hits.
const OWN = 4;
const OF_KIND = 3;
const COUNTY_WIDE = 1.8;
const LIKE = [1.2, 0.06]; // and so much for each point of likeness

const pagesOf = (text) => text.split(" ").filter(Boolean);

/** Finds the places of a question: `platser` is of sokord.json, `fetchPlaces(letters)` gives a file. */
export class Places {
  #files = new Map();

  constructor({ borjan, vanliga }, fetchPlaces) {
    this.beginnings = new Beginnings(borjan);
    this.ordinary = new Set(vanliga);
    this.fetchPlaces = fetchPlaces;
  }

  /** The places of a question: { rest, places }; `rest` is the question without them, and "" where nothing is left to look for. */
  async read(text) {
    const written = words(text);
    const places = [];
    const rest = [];
    for (let start = 0; start < written.length; ) {
      const found = await this.#at(start, written);
      if (found) places.push(found);
      else rest.push(written[start]);
      start += found?.length ?? 1;
    }
    if (!places.length) return { rest: text, places };
    return { rest: rest.every((word) => STOP_WORDS.has(word.toLowerCase())) ? "" : rest.join(" "), places };
  }

  /** The place whose name begins at a word, the longest first: { words, length, name, pages, own }, or null. */
  async #at(start, written) {
    const letters = this.beginnings.of(written[start]);
    const file = letters ? await this.#file(letters) : null;
    if (!file || written[start - 1]?.toLowerCase() === "region") return null;
    for (let length = Math.min(LONGEST, written.length - start); length > 0; length--) {
      const phrase = written.slice(start, start + length);
      const next = written[start + length]?.toLowerCase();
      const place = this.#municipality(phrase, next, file) ?? kindOf(phrase, file);
      if (place) return { ...place, words: lower(phrase.join(" ")), length: length + (place.isKommun && KOMMUN.has(next) ? 1 : 0) };
    }
    return null;
  }

  #file(letters) {
    if (!this.#files.has(letters)) this.#files.set(letters, this.fetchPlaces(letters));
    return this.#files.get(letters);
  }

  /** The municipality that a phrase names; `next` is the word after it. One that is also an ordinary word needs a capital, or "kommun". */
  #municipality(phrase, next, { orter = [] }) {
    const typed = lower(phrase.join(" ").replaceAll("-", " ")).join(" ");
    const found = orter.find(({ former }) => former.includes(typed)) ?? orter.find(({ former }) => former.some((form) => fold(form) === typed));
    if (!found || COUNTY.has(next)) return null;
    const isName = KOMMUN.has(next) || phrase[0] !== phrase[0].toLowerCase();
    return this.ordinary.has(typed) && !isName ? null : { ...municipality(found), isKommun: true };
  }
}

/** The kind of place that a phrase is a word for, in any of its forms. */
function kindOf(phrase, { slag = [] }) {
  const typed = rooted(phrase);
  const found = slag.find(({ former }) => former.some((form) => rooted(words(form)) === typed));
  if (!found) return null;
  const pages = new Map(pagesOf(found.sidor).map((id) => [id, { worth: OF_KIND, why: `Plats: ${found.namn}` }]));
  return { name: found.namn, pages, own: pages.size, isKommun: false };
}

const rooted = (list) => list.map((word) => root(word.toLowerCase())).join(" ");

/** The pages of a municipality, of its whole county, and of municipalities like it: what each is worth more, and why. */
function municipality({ namn, egna, lan: [county, wide], lika }) {
  const pages = new Map();
  const add = (ids, told) => pagesOf(ids).filter((id) => !pages.has(id)).forEach((id) => pages.set(id, told));
  add(egna, { worth: OWN, why: "", isOwn: true });
  const own = pages.size;
  add(wide, { worth: COUNTY_WIDE, why: `Gäller hela ${county}` });
  for (const [likeness, why, ids] of lika) add(ids, { worth: LIKE[0] + LIKE[1] * likeness, why: `Liknar ${namn}: ${why}` });
  return { name: namn, pages, own };
}
