// The question against the index: each word is looked up by itself (uppslag.js), and the pages are ranked (rang.js).
import { WEIGHTS } from "../fakta.js";
import { readQuestion, readSynonyms } from "./fraga.js";
import { content, key, lower } from "./ordform.js";
import { ofGroup, rank, together } from "./rang.js";
import { Lookups } from "./uppslag.js";

/** How Pagefind is to weigh. */
export const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: WEIGHTS, termSimilarity: 3 },
};

export class SearchIndex {
  /** `vocabulary` is sokord.json; `readPage(id)` gives a page's { url, meta }; for the rest, see Lookups. */
  constructor(pagefind, vocabulary, { fetchWords, isWhole, readPage }) {
    this.synonyms = readSynonyms(vocabulary);
    this.total = vocabulary.sidor;
    this.lookups = new Lookups(pagefind, { total: this.total, plain: this.synonyms.plain, fetchWords, isWhole });
    this.readPage = readPage;
  }

  /**
   * Search: { pages, instead, missing, groups, terms }. `pages` are { id, score, groups } of examples and methods, best
   * first, with how many of the question's groups (`groups` in all) they answer; `instead` are [written, meant] of
   * corrected words, `missing` words that nothing was found for; `terms` are what an excerpt may mark, the best first.
   */
  async search(text) {
    const found = await Promise.all(readQuestion(text, this.synonyms).map((group) => this.#lookUpGroup(group)));
    const groups = found.map(({ scored }) => scored).filter(({ scores }) => scores.size);
    return {
      pages: groups.length ? rank(groups, this.total) : [],
      groups: groups.length,
      instead: found.flatMap(({ words }) => words.filter(({ instead }) => instead).map(({ written, instead }) => [written, instead])),
      missing: found.flatMap(({ words, scored }) => words.filter(({ missing }) => missing || !scored.scores.size).map(({ written }) => written)),
      terms: found.flatMap(({ words, names }) => [...words.map(({ written, instead }) => instead ?? written), ...names.flatMap((name) => content(lower(name)))]),
    };
  }

  /** A page's title, address and so on, with the excerpt that shows the best of the terms. */
  data(id, terms) {
    return this.lookups.page(id, terms)?.data() ?? this.readPage(id);
  }

  async #lookUpGroup(group) {
    const wider = Promise.all([group.others, group.hints].map((names) => this.#phrases(names)));
    const own = await Promise.all(group.words.map((word) => this.lookups.lookUp(word, group.known)));
    const words = own.map(({ instead, missing }, index) => ({ written: group.words[index], instead, missing }));
    const corrected = words.filter(({ instead }) => instead).flatMap(({ instead }) => [...(this.synonyms.others.get(key(lower(instead))) ?? [])]);
    const [others, hinted] = await wider;
    const scored = ofGroup(group, together(own, this.total), [...others, ...(await this.#phrases(corrected))], hinted);
    return { words, names: [...group.others, ...corrected], scored };
  }

  #phrases(names) {
    return Promise.all(names.map((name) => this.lookups.phrase(name)));
  }
}
