// Pagefind, one word at a time. Pagefind wants every word on the page and knows no synonyms; so each word is looked up by
// itself, in its forms, corrected where nobody writes it so, and the pages are ranked in fraga.mjs.
import { best, content, key, lower, ofGroup, rank, rarity, readQuestion, readSynonyms, together } from "./fraga.mjs";
import { byRoot, correct, fold, readList, root, split, stem } from "./ordform.mjs";

const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: { title: 8, amnen: 4, plats: 3, sammanfattning: 2, sokord: 0, ar: 0, uppfoljning: 0, syften: 0 }, termSimilarity: 3 },
};
// Pagefind 1.5 multiplies a field's weight by the cube of how many of its words begin with the word sought. So search
// words, many of which begin alike, weigh nothing to Pagefind, and a page found by them alone gets this.
const BY_SEARCH_WORD = 0.3;
const MOST = 15;
const HALF = 4; // a word's strength in a page that counts half: more than one mention in the text, less than a place in the title
const FORM = 0.8; // another form of the word
const PARTS = 0.7; // the two parts of a compound, apart
const FEW = 2; // a word on so few pages may be another word, misspelt

const MARK = "pagefind_dcd"; // at the beginning of each of Pagefind's files

/**
 * From so many pages on a bank is large: a word's thousands of hits take longer to send from Pagefind's worker to the page
 * than to find, and the counts beside the filters wait until someone looks at them.
 */
export const LARGE = 2000;

const NOTHING = { count: 0, scores: new Map() };
const counted = (scores) => ({ count: scores.size, scores });

export async function fetchJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * Start Pagefind. `addresses` has the site's root and `ordlista`; `vocabulary` is sokord.json.
 * Returns { search(text), data(id, question) }.
 */
export async function openIndex({ pagefind: bundle, root: baseUrl, ordlista }, vocabulary) {
  const pagefind = await import(bundle);
  await pagefind.options({ ...OPTIONS, baseUrl, noWorker: vocabulary.sidor > LARGE });
  await pagefind.init();
  const synonyms = readSynonyms(vocabulary);
  const total = vocabulary.sidor;
  const answers = new Map(); // Pagefind's results by term: a Map by page
  const lookups = new Map();
  let list;

  const wordList = () => (list ??= fetchJson(ordlista).then((buckets) => {
    const ranks = readList(buckets);
    return { ranks, ofRoot: byRoot(ranks) };
  }));

  async function ask(term) {
    if (!answers.has(term)) {
      const { results } = await pagefind.search(term);
      answers.set(term, new Map(results.map((result) => [result.id, result])));
    }
    return answers.get(term);
  }

  /** One word as Pagefind finds it: { count, scores }, scores between 0 and 1. */
  async function plain(word) {
    const found = await ask(word);
    const weight = rarity(found.size, total);
    const scores = new Map();
    for (const [id, { score }] of found) {
      const strength = Math.min(Math.max(score / weight, BY_SEARCH_WORD), MOST);
      scores.set(id, strength / (strength + HALF));
    }
    return counted(scores);
  }

  /** A word in all its forms. */
  async function forms(word) {
    const base = root(word);
    const own = await plain(word);
    if (base === stem(word) || base.length < 4) return own;
    return counted(best([[1, own.scores], [FORM, (await plain(base)).scores]]));
  }

  const apart = async (parts) => together(await Promise.all(parts.map(forms)), total);

  /** On how many pages the word stands, in text or title. (Pagefind answers with the nearest beginning where it stands on none.) */
  async function stands(word) {
    const exact = await ask(`"${word}"`);
    return [...exact.values()].filter((result) => result.words.length > 0 || result.score >= 1).length;
  }

  /** A word of the question: { count, scores, instead }, where `instead` says what was looked for in its place. */
  function lookUp(word, known) {
    if (!lookups.has(word)) lookups.set(word, find(word, known));
    return lookups.get(word);
  }

  async function find(word, known) {
    if (known || synonyms.plain.has(word) || /^\d+$/.test(word)) return forms(word);
    const [count, found] = await Promise.all([stands(word), forms(word)]);
    return count > FEW ? found : findRare(word, count);
  }

  async function findRare(word, count) {
    const { ranks, ofRoot } = await wordList();
    const listed = [...ranks.keys()];
    const accented = fold(word) === word ? listed.filter((other) => other !== word && fold(other) === word) : [];
    if (accented.length) {
      const all = await Promise.all([word, ...accented].map(forms));
      return counted(best(all.map(({ scores }) => [1, scores])));
    }
    const parts = split(word, ranks, ofRoot);
    const written = count || ranks.has(word) || listed.some((other) => other.startsWith(word)) ? word : ofRoot(root(word));
    if (written) {
      const own = await forms(written);
      return parts ? counted(best([[1, own.scores], [PARTS, await apart(parts)]])) : own;
    }
    const meant = correct(word, ranks);
    if (meant && (!parts || meant.far <= 1)) return { ...(await lookUp(meant.word, true)), instead: meant.word };
    return parts ? { ...counted(await apart(parts)), instead: parts.join(" ") } : { ...NOTHING, missing: true };
  }

  async function phrase(text) {
    return together(await Promise.all(content(lower(text)).map((word) => lookUp(word, true))), total);
  }

  /**
   * Search: { pages, instead, missing, groups, terms }. `pages` are { id, score, groups } of examples and methods, best
   * first, with how many of the question's groups (`groups` in all) they answer; `instead` are [written, meant] of
   * corrected words, `missing` words that nothing was found for; `terms` are what an excerpt may mark, the best first.
   */
  async function search(text) {
    const answer = { pages: [], instead: [], missing: [], groups: 0, terms: [] };
    const found = await Promise.all(readQuestion(text, synonyms).map(lookUpGroup));
    for (const { group, lookups: own, names, scored } of found) {
      own.forEach(({ instead, missing }, index) => {
        if (instead) answer.instead.push([group.words[index], instead]);
        if (missing || !scored.scores.size) answer.missing.push(group.words[index]);
      });
      answer.terms.push(...own.map(({ instead }, index) => instead ?? group.words[index]));
      answer.terms.push(...names.flatMap((name) => content(lower(name))));
    }
    const groups = found.map(({ scored }) => scored).filter(({ scores }) => scores.size);
    return { ...answer, groups: groups.length, pages: groups.length ? rank(groups, total) : [] };
  }

  async function lookUpGroup(group) {
    const wider = Promise.all([Promise.all(group.others.map(phrase)), Promise.all(group.hints.map(phrase))]);
    const own = await Promise.all(group.words.map((word) => lookUp(word, group.known)));
    const corrected = own.filter(({ instead }) => instead).flatMap(({ instead }) => [...(synonyms.others.get(key(lower(instead))) ?? [])]);
    const [others, hinted] = await wider;
    const scored = ofGroup(group, together(own, total), [...others, ...(await Promise.all(corrected.map(phrase)))], hinted);
    return { group, lookups: own, names: [...group.others, ...corrected], scored };
  }

  /** A page's title, address and so on, with the excerpt that shows most of the question's words. */
  async function data(id, terms = []) {
    const found = terms.flatMap((term) => [term, root(term)]).map((term) => answers.get(term)?.get(id)).filter(Boolean);
    const telling = found.find((result) => result.words.length > 0) ?? found[0];
    return telling ? telling.data() : readPage(id);
  }

  /** A page that no word of the question stands on. Pagefind knows only what was searched for, and would fetch the whole index. */
  async function readPage(id) {
    const answer = await fetch(new URL(`fragment/${id}.pf_fragment`, bundle));
    const packed = await answer.blob();
    const isPacked = !(await packed.slice(0, MARK.length).text()).startsWith(MARK);
    const text = await (isPacked ? new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))) : packed).text();
    const { url, meta } = JSON.parse(text.slice(MARK.length));
    return { url: baseUrl.replace(/\/$/, "") + url, meta, excerpt: "" };
  }

  return { search, data };
}
