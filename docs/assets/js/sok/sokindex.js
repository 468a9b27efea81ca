// The question against the index: each word is looked up by itself (uppslag.js), and the pages are ranked (rang.js).
import { WEIGHTS } from "../fakta.js";
import { readQuestion, readSynonyms } from "./fraga.js";
import { content, key, lower, root, words } from "./ordform.js";
import { Beginnings } from "./platsnamn.js";
import { ofGroup, rank, rarity, together } from "./rang.js";
import { explain } from "./utdrag.js";
import { Lookups } from "./uppslag.js";

const APPLIED = 0.9; // the score of a page that applies a section of law
const OTHER_NAME = 0.5; // what a word of another name weighs beside one that was written

/** How Pagefind is to weigh. */
export const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: WEIGHTS, termSimilarity: 3 },
};

export class SearchIndex {
  /** `vocabulary` is sokord.json; `readPage(id)` gives a page's { url, meta }, `near(words)` the pages nearest in meaning, `findPlaces(text)` the places in a question (plats.js), `findLaws(text)` the sections of law (lagrum.js); for the rest, see Lookups. */
  constructor(pagefind, vocabulary, { fetchWords, isWhole, isWord, readPage, near, findPlaces, findLaws }) {
    this.synonyms = readSynonyms(vocabulary);
    this.total = vocabulary.sidor;
    this.lookups = new Lookups(pagefind, { total: this.total, plain: this.synonyms.plain, fetchWords, isWhole, isWord });
    this.readPage = readPage;
    this.near = near;
    this.finders = [
      [new Beginnings(vocabulary.lagrum), findLaws],
      [new Beginnings(vocabulary.platser.borjan), findPlaces],
    ];
  }

  /**
   * Search: { pages, near, instead, missing, groups, terms }. `pages` are { id, score, groups } of examples and methods, best
   * first, with how many of the question's groups (`groups` in all) they answer; `instead` are [written, meant] of
   * corrected words, `missing` words that nothing was found for; `laws` are the sections of law that it names (lagrum.js), `places` its places (plats.js), beside which the pages
   * are ranked by the rest of it, if there is any (`alone` says that there is none); `near` are the pages nearest in meaning to `words`; `terms` are what a hit may be shown for
   * (utdrag.js, skal.js): { word, weight, of, name }, where `of` was written and `name` is what else it is called.
   */
  async search(text) {
    const { rest, places, laws } = await this.#named(text);
    const asked = [...(rest ? readQuestion(rest, this.synonyms) : []), ...laws.map((law) => ({ ...asGroup(law), pages: law.pages }))];
    const [about, where] = await Promise.all([asked, places.map(asGroup)].map((groups) => this.#lookUpAll(groups)));
    const sought = [...new Set(about.flatMap(meant))];
    const alone = !about.some(({ scored }) => scored.scores.size);
    const groups = (alone ? where : about).map(({ scored }) => scored).filter(({ scores }) => scores.size);
    const found = [...about, ...where];
    return {
      pages: groups.length ? rank(groups, this.total) : [],
      near: await this.near(sought),
      words: sought,
      places,
      laws,
      alone,
      groups: groups.length,
      instead: found.flatMap(({ words }) => words.filter(({ instead }) => instead).map(({ written, instead }) => [written, instead])),
      missing: about.flatMap(({ words, scored }) => words.filter(({ missing }) => missing || !scored.scores.size).map(({ written }) => written)),
      terms: found.flatMap((group) => termsOf(group, this.total)),
    };
  }

  /** A page's { url, meta }, with what it says of the terms (utdrag.js). */
  async data(id, terms) {
    const page = this.lookups.page(id, terms.map(({ word }) => word));
    const { url, meta, content, raw_content: text = content } = await (page?.data() ?? this.readPage(id)); // Pagefind writes content as HTML
    return { url, meta, ...explain({ content: text, meta }, terms) };
  }

  /** What a question names: { rest, places, laws }, where `rest` is the question without them. */
  async #named(text) {
    let found = { rest: text, places: [], laws: [] };
    for (const [beginnings, find] of this.finders) {
      if (words(found.rest).some((word) => beginnings.of(word))) found = { ...found, ...(await find(found.rest)) };
    }
    return found;
  }

  #lookUpAll(groups) {
    return Promise.all(groups.map((group) => this.#lookUpGroup(group)));
  }

  async #lookUpGroup(group) {
    const wider = Promise.all([group.others, group.hints].map((names) => this.#phrases(names)));
    const own = await Promise.all(group.words.map((word) => this.lookups.lookUp(word, group.known)));
    const words = own.map(({ instead, missing }, index) => ({ written: group.words[index], instead, missing }));
    const corrected = words.filter(({ instead }) => instead).flatMap(({ instead }) => [...(this.synonyms.others.get(key(lower(instead))) ?? [])]);
    const [others, hinted] = await wider;
    const scored = ofGroup(group, together(own, this.total), [...others, ...(await this.#phrases(corrected))], hinted);
    for (const id of group.pages ?? []) scored.scores.set(id, Math.max(scored.scores.get(id) ?? 0, APPLIED));
    const counted = words.map((word, index) => ({ ...word, count: own[index].count }));
    return { words: counted, names: [...group.others, ...corrected], scored };
  }

  #phrases(names) {
    return Promise.all(names.map((name) => this.lookups.phrase(name)));
  }
}

/** The words of a place or a section of law as a group: they are never misspelt. */
const asGroup = ({ words }) => ({ words: content(words), others: [], hints: [], known: true, length: words.length });

/** The words by which a group is looked for by meaning: as meant, with the first name that the vocabulary has for them. */
function meant({ words, names }) {
  return [...words.flatMap(({ written, instead }) => lower(instead ?? written)), ...lower(names[0] ?? "")];
}

/** What pages may be shown for, of a group: its words as meant, and its other names. */
function termsOf({ words, names, scored }, total) {
  const own = words.flatMap(({ written, instead, count }) => lower(instead ?? written).map((word) => ({ word, weight: rarity(count, total) })));
  const of = words.map(({ written }) => written).join(" ");
  const known = new Set(own.map(({ word }) => root(word)));
  const weight = OTHER_NAME * rarity(scored.scores.size, total);
  const others = names.flatMap((name) => content(lower(name)).map((word) => ({ word, weight, of, name })));
  return [...own, ...others.filter(({ word }) => !known.has(root(word)))];
}
