// From a question to hits, over Pagefind. Pagefind wants every word on the page and knows no synonyms; so each word is
// looked up by itself, widened by what else it is called, corrected where nobody writes it so, and summed by rarity.
import { STOP_WORDS, correct, fold, readList, root, split, stem, words } from "./ordform.mjs";

const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: { title: 5, amnen: 4, plats: 3, sammanfattning: 2, sokord: 0, ar: 0, uppfoljning: 0, syften: 0 }, termSimilarity: 1.5 },
};
// Pagefind 1.5 multiplies a field's weight by the cube of how many of its words begin with the word sought. So search
// words, many of which begin alike, weigh nothing to Pagefind, and a page found by them alone gets this.
const BY_SEARCH_WORD = 0.3;
const MOST = 15;
const HALF = 3; // a word's score in a page that counts half: more than one mention in the text, less than a place in the title
const CLEAR = 0.35; // from here on a page is about the word, not only mentioning it
// What the words as written and other words for the same thing are worth: the words of a phrase mean less one by one.
const WORD = [1, 0.6];
const PHRASE = [0.6, 0.9];
const ROOT = 0.8;
const FEW = 2; // a word on so few pages may be another word, misspelt
const CUT = 0.3; // hits with less than this of the best hit's score are not shown

// ---- The question: pure -----------------------------------------------------------------------------------------

const content = (list) => {
  const kept = list.filter((word) => !STOP_WORDS.has(word));
  return kept.length ? kept : list;
};
const key = (list) => list.map(root).sort().join(" "); // in any order: "går inte", "inte går"
const lower = (phrase) => words(phrase.toLowerCase());

/**
 * What else each word or phrase of sokord.json is called: `others` is a Map from its roots to phrases, `longest` is in
 * words. A phrase with at least two words that mean something is known by them alone ("barn som inte kan bo hemma").
 */
export function readSynonyms({ taggar, betyder, versaler }) {
  const others = new Map();
  const plain = new Set();
  let longest = 1;
  function add(from, to) {
    const list = lower(from);
    longest = Math.max(longest, list.length);
    const short = content(list);
    for (const found of new Set([key(list), key(short.length > 1 ? short : list)].flatMap((one) => [one, fold(one)]))) {
      if (!others.has(found)) others.set(found, new Set());
      others.get(found).add(from).add(to);
    }
    for (const word of list) plain.add(word);
  }
  for (const [name, ...synonyms] of taggar) {
    add(name, name);
    for (const synonym of synonyms) add(synonym, name);
  }
  for (const [name, ...same] of betyder) {
    for (const other of same) {
      add(name, other);
      add(other, name);
    }
  }
  return { others, longest, plain, capitals: new Map(versaler[0].map((word) => [key(lower(word)), word])) };
}

/**
 * Split a question into groups: { words, others, known }. A phrase that the vocabulary knows is one group. Stop words are
 * left out, unless there is nothing else.
 */
export function readQuestion(text, { others, longest, capitals }) {
  const written = words(text);
  const tokens = written.map((word) => word.toLowerCase());
  const isStop = (index) => STOP_WORDS.has(tokens[index]);
  const groups = [];
  for (let start = 0; start < tokens.length; ) {
    const group = { words: [tokens[start]], others: [], known: false, length: 1 };
    for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
      const list = tokens.slice(start, start + length);
      const short = isStop(start) || isStop(start + length - 1) ? [] : content(list);
      const found = [key(list), short.length > 1 ? key(short) : ""].find((known) => others.has(known));
      if (!found) continue;
      const abbreviation = length === 1 && capitals.has(found);
      if (abbreviation && tokens.length > 1 && capitals.get(found) !== written[start]) continue;
      Object.assign(group, { words: abbreviation ? [] : content(list), others: [...others.get(found)].filter((other) => !abbreviation || key(lower(other)) !== found), known: true, length });
      break;
    }
    groups.push(group);
    start += group.length;
  }
  const kept = groups.filter((group) => group.known || !STOP_WORDS.has(group.words[0]));
  return kept.length ? kept : groups;
}

/** How rare something is that `count` of `total` pages have, as BM25 has it. */
export const rarity = (count, total) => Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5));

/** Scores by page, { count, scores: Map }, of words that should all be there: the mean by rarity, less for each that is missing. */
export function together(lookups, total) {
  const weights = lookups.map(({ count }) => rarity(count, total) + 0.01);
  const sum = weights.reduce((a, b) => a + b, 0);
  const scores = new Map();
  lookups.forEach((lookup, index) => {
    for (const [id, score] of lookup.scores) scores.set(id, (scores.get(id) ?? 0) + (score * weights[index]) / sum);
  });
  if (lookups.length > 1) {
    for (const [id, score] of scores) {
      const there = lookups.reduce((part, lookup, index) => part + (lookup.scores.has(id) ? weights[index] : 0), 0);
      scores.set(id, score * (there / sum) ** 2);
    }
  }
  return scores;
}

/** The best of several scores by page; `lists` are [weight, Map]. */
export function best(lists) {
  const scores = new Map();
  for (const [weight, list] of lists) {
    for (const [id, score] of list) scores.set(id, Math.max(scores.get(id) ?? 0, score * weight));
  }
  return scores;
}

/** Two reasons to believe that a page is about something: both together weigh more than the better one. */
export function either(one, other) {
  const scores = new Map(one);
  for (const [id, score] of other) scores.set(id, 1 - (1 - score) * (1 - (one.get(id) ?? 0)));
  return scores;
}

/** Rank pages by their scores in each group: the sum by rarity, times how much of the question they answer. */
export function rank(groups, total) {
  const weights = groups.map(({ scores, size }) => Math.sqrt(size) * rarity([...scores.values()].filter((score) => score > 0.1).length, total));
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const pages = new Map();
  groups.forEach(({ scores }, index) => {
    for (const [id, score] of scores) {
      const page = pages.get(id) ?? { id, score: 0, share: 0, groups: 0 };
      page.score += (weights[index] / sum) * score;
      page.share += (weights[index] / sum) * Math.min(1, score / CLEAR);
      page.groups += 1;
      pages.set(id, page);
    }
  });
  const ranked = [...pages.values()].map((page) => ({ ...page, score: page.score * (0.3 + 0.7 * page.share) }));
  ranked.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  return ranked.filter((page) => page.score >= CUT * ranked[0].score);
}

// ---- Pagefind -----------------------------------------------------------------------------------------------------

/**
 * Start the index. `bundle` is Pagefind's address, `baseUrl` the site's root, `files` the addresses of sokord.json and
 * ordlista.json. Returns { search(text), all(), data(id) }; all() gives every example, search() ranked hits.
 */
export async function openIndex(bundle, baseUrl, files) {
  const json = async (address) => (await fetch(address)).json();
  const [pagefind, vocabulary] = await Promise.all([import(bundle), json(files.sokord)]);
  await pagefind.options({ ...OPTIONS, baseUrl });
  await pagefind.init();
  const synonyms = readSynonyms(vocabulary);
  const total = vocabulary.sidor;
  const results = new Map(); // Pagefind's results by id, for their data()
  const lookups = new Map();
  let list; // ordlista.json, fetched when a word is not found
  const wordList = () => (list ??= json(files.ordlista).then((buckets) => {
    const ranks = readList(buckets);
    const roots = new Map();
    for (const word of ranks.keys()) if (!roots.has(root(word))) roots.set(root(word), word);
    return { ranks, roots };
  }));

  async function raw(term) {
    const answer = await pagefind.search(term);
    for (const result of answer.results) if (!results.has(result.id)) results.set(result.id, result);
    return answer.results;
  }

  /** One word as Pagefind finds it: { count, scores }, scores between 0 and 1. */
  async function plain(word) {
    const found = await raw(word);
    const weight = rarity(found.length, total);
    const scores = new Map();
    for (const { id, score } of found) {
      const strength = Math.min(Math.max(score / weight, BY_SEARCH_WORD), MOST);
      scores.set(id, strength / (strength + HALF));
    }
    return { count: scores.size, scores };
  }

  /** A word in all its forms. */
  async function forms(word) {
    const base = root(word);
    const own = await plain(word);
    if (base === stem(word) || base.length < 4) return own;
    const wider = await plain(base);
    const scores = best([[1, own.scores], [ROOT, wider.scores]]);
    return { count: scores.size, scores };
  }

  /** Does the word stand in a text? (Pagefind answers with the nearest beginning where it does not.) */
  async function stands(word) {
    const exact = await raw(`"${word}"`);
    return exact.filter((result) => result.words.length > 0 || result.score >= 1).length;
  }

  /** A word of the question: { scores, count, instead } where `instead` says what was looked for in its place. */
  function lookUp(word, known) {
    if (!lookups.has(word)) lookups.set(word, find(word, known));
    return lookups.get(word);
  }

  async function find(word, known) {
    if (known || synonyms.plain.has(word) || /^\d+$/.test(word)) return forms(word);
    const count = await stands(word);
    if (count > FEW) return forms(word);
    const { ranks, roots } = await wordList();
    const plainLetters = fold(word) === word;
    const variants = plainLetters ? [...ranks.keys()].filter((other) => other !== word && fold(other) === word) : [];
    if (variants.length) {
      const all = await Promise.all([word, ...variants].map(forms));
      const scores = best(all.map(({ scores: own }) => [1, own]));
      return { count: scores.size, scores };
    }
    const begins = [...ranks.keys()].some((other) => other.startsWith(word));
    const form = count || begins || ranks.has(word) ? word : roots.get(root(word));
    if (form) {
      const own = await forms(form);
      const parts = split(word, ranks, roots);
      if (!parts) return own;
      const scores = best([[1, own.scores], [0.7, together(await Promise.all(parts.map(forms)), total)]]);
      return { count: scores.size, scores };
    }
    const parts = split(word, ranks, roots);
    const meant = correct(word, ranks);
    if (meant && (!parts || meant.far <= 1)) return { ...(await lookUp(meant.word, true)), instead: meant.word };
    if (parts) {
      const scores = together(await Promise.all(parts.map(forms)), total);
      return { count: scores.size, scores, instead: parts.join(" ") };
    }
    return { count: 0, scores: new Map(), missing: true };
  }

  async function phrase(text) {
    const found = await Promise.all(content(lower(text)).map((word) => lookUp(word, true)));
    return together(found, total);
  }

  /**
   * Search: { pages, instead, missing, complete }. `pages` are { id, score } of examples and methods, best first;
   * `instead` are [written, meant] of corrected words, `missing` words that nothing was found for; `complete` tells
   * whether some page answers to every part of the question.
   */
  async function search(text) {
    const question = readQuestion(text, synonyms);
    const instead = [];
    const missing = [];
    const groups = [];
    for (const group of question) {
      const found = await Promise.all(group.words.map((word) => lookUp(word, group.known)));
      let others = group.others;
      found.forEach((lookup, index) => {
        const word = group.words[index];
        if (lookup.instead) {
          instead.push([word, lookup.instead]);
          others = [...others, ...(synonyms.others.get(key(lower(lookup.instead))) ?? [])];
        }
        if (lookup.missing) missing.push(word);
      });
      const own = together(found, total);
      const wider = await Promise.all(others.map(phrase));
      const [weight, otherWeight] = group.words.length && group.length > 1 ? PHRASE : WORD;
      const scores = either(best([[weight, own]]), best(wider.map((list) => [otherWeight, list])));
      if (scores.size) groups.push({ scores, size: Math.max(group.words.length, 1) });
    }
    const pages = groups.length ? rank(groups, total) : [];
    return { pages, instead, missing, complete: pages.some((page) => page.groups === groups.length) && !missing.length };
  }

  return { pagefind, search, data: (id) => results.get(id).data(), vocabulary };
}
