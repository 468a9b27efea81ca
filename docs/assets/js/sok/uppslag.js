// One word at a time in Pagefind: as written, in its forms, as another word, in parts. Pagefind wants every word of a
// question on the page and knows no synonyms, so what the words have in common is made out here and in rang.js.
import { best, rarity, together } from "./rang.js";
import { content, lower, root, stem } from "./ordform.js";
import { byRoot, correct, readList, splits } from "./stavning.js";
import { fold } from "../text.js";

// Pagefind 1.5 multiplies a field's weight by the cube of how many of its words begin with the word sought. So search
// words, many of which begin alike, weigh nothing to Pagefind, and a page found by them alone gets this.
const BY_SEARCH_WORD = 0.3;
const MOST = 15;
const HALF = 4; // a word's strength in a page that counts half: more than one mention in the text, less than a place in the title
const FORM = 0.8; // another form of the word
const PARTS = 0.7; // the two parts of a compound, apart
const FEW = 2; // a word on so few pages may be another word, misspelt

const counted = (scores) => ({ count: scores.size, scores });

export class Lookups {
  #answers = new Map(); // Pagefind's results by term: a Map by page
  #found = new Map();
  #words;

  /**
   * `pagefind` is Pagefind's module, `total` how many pages it has, `plain` the words that are never misspelt;
   * `fetchWords()` gives ordlista.json, `isWhole()` says whether all of the index that was needed has come, `isWord(word)` whether
   * a word is Swedish, null where that is not known.
   */
  constructor(pagefind, { total, plain, fetchWords, isWhole, isWord }) {
    Object.assign(this, { pagefind, total, plain, fetchWords, isWhole, isWord });
  }

  /** A word of the question: { count, scores, instead }, where `instead` says what was looked for in its place. */
  lookUp(word, known) {
    if (!this.#found.has(word)) this.#found.set(word, this.#find(word, known));
    return this.#found.get(word);
  }

  /** The scores by page of a phrase of the vocabulary. */
  async phrase(text) {
    return together(await Promise.all(content(lower(text)).map((word) => this.lookUp(word, true))), this.total);
  }

  /** Pagefind's result for a page by the first of the terms that stands on it, if one does. */
  page(id, terms) {
    const found = terms.flatMap((term) => [term, root(term)]).map((term) => this.#answers.get(term)?.get(id)).filter(Boolean);
    return found.find((result) => result.words.length > 0) ?? found[0];
  }

  async #ask(term) {
    if (!this.#answers.has(term)) {
      const { results } = await this.pagefind.search(term);
      this.#answers.set(term, new Map(results.map((result) => [result.id, result])));
    }
    return this.#answers.get(term);
  }

  /** One word as Pagefind finds it: { count, scores }, scores between 0 and 1. */
  async #exactly(word) {
    const found = await this.#ask(word);
    const weight = rarity(found.size, this.total);
    const scores = new Map();
    for (const [id, { score }] of found) {
      const strength = Math.min(Math.max(score / weight, BY_SEARCH_WORD), MOST);
      scores.set(id, strength / (strength + HALF));
    }
    return counted(scores);
  }

  /** A word in all its forms. */
  async #forms(word) {
    const base = root(word);
    const own = await this.#exactly(word);
    if (base === stem(word) || base.length < 4) return own;
    return counted(best([[1, own.scores], [FORM, (await this.#exactly(base)).scores]]));
  }

  async #apart(parts) {
    return together(await Promise.all(parts.map((part) => this.#forms(part))), this.total);
  }

  /** On how many pages the word stands, in text or title. (Pagefind answers with the nearest beginning where it stands on none.) */
  async #stands(word) {
    const exact = await this.#ask(`"${word}"`);
    return [...exact.values()].filter((result) => result.words.length > 0 || result.score >= 1).length;
  }

  async #find(word, known) {
    if (known || this.plain.has(word) || /^\d+$/.test(word)) return this.#forms(word);
    const [count, found] = await Promise.all([this.#stands(word), this.#forms(word)]);
    if (count > FEW || !this.isWhole()) return found;
    this.#words ??= this.#readWords();
    const words = await this.#words;
    return words ? this.#findRare(word, count, words) : found;
  }

  /** The bank's words, or null where they did not come: then nothing is corrected. */
  async #readWords() {
    const buckets = await this.fetchWords();
    if (!buckets) return null;
    const ranks = readList(buckets);
    return { ranks, listed: [...ranks.keys()], ofRoot: byRoot(ranks) };
  }

  async #findRare(word, count, { ranks, listed, ofRoot }) {
    const accented = fold(word) === word ? listed.filter((other) => other !== word && fold(other) === word) : [];
    if (accented.length) return this.#ofEither([word, ...accented]);
    const parts = await this.#partsOf(word, ranks, ofRoot);
    const written = count || ranks.has(word) || listed.some((other) => other.startsWith(word)) ? word : ofRoot(root(word));
    if (written) return this.#asWritten(written, parts);
    return (await this.isWord(word)) ? { ...counted(new Map()), missing: true } : this.#asMeant(correct(word, ranks), parts);
  }

  /** The two words that a compound is made of, or null. */
  async #partsOf(word, ranks, ofRoot) {
    for (const parts of splits(word, ranks, ofRoot)) {
      const are = await Promise.all(parts.map(async (part) => ranks.has(part) || (await this.isWord(part)) !== false));
      if (are.every(Boolean)) return parts;
    }
    return null;
  }

  async #ofEither(words) {
    const all = await Promise.all(words.map((word) => this.#forms(word)));
    return counted(best(all.map(({ scores }) => [1, scores])));
  }

  async #asWritten(word, parts) {
    const own = await this.#forms(word);
    return parts ? counted(best([[1, own.scores], [PARTS, await this.#apart(parts)]])) : own;
  }

  async #asMeant(meant, parts) {
    if (meant && (!parts || meant.far <= 1)) return { ...(await this.lookUp(meant.word, true)), instead: meant.word };
    return parts ? { ...counted(await this.#apart(parts)), instead: parts.join(" ") } : { ...counted(new Map()), missing: true };
  }
}
