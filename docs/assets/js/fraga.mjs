// A question in words → groups of words and what else they are called; scores of words in pages → ranked pages. Pure.
import { STOP_WORDS, fold, root, words } from "./ordform.mjs";

const CLEAR = 0.35; // from here on a page is about the word, not only mentioning it
const CUT = 0.3; // pages with less than this of the best page's score are not shown
// What the words as written and other words for the same thing are worth: the words of a phrase mean less one by one.
const WORD = [1, 0.6];
const PHRASE = [0.6, 0.9];
const HINT = 0.35; // the subject of a phrase that the word stands in
const FEW_SUBJECTS = 2; // a word in phrases of more subjects says nothing of which is meant

export const content = (list) => {
  const kept = list.filter((word) => !STOP_WORDS.has(word));
  return kept.length ? kept : list;
};
export const key = (list) => list.map(root).sort().join(" "); // in any order: "går inte", "inte går"
export const lower = (phrase) => words(phrase.toLowerCase());

/**
 * What else each word or phrase of sokord.json is called: `others` is a Map from its roots to phrases, `longest` is in
 * words. A phrase with at least two words that mean something is known by them alone ("barn som inte kan bo hemma").
 * `hints` has the subjects of the phrases that a word stands in: "släkt" → "hedersrelaterat våld".
 */
export function readSynonyms({ taggar, betyder, versaler }) {
  const others = new Map();
  const hints = new Map();
  const plain = new Set();
  let longest = 1;
  function add(from, to) {
    const list = lower(from);
    longest = Math.max(longest, list.length);
    const short = content(list);
    for (const found of new Set([key(list), key(short.length > 1 ? short : list)].flatMap((one) => [one, fold(one)]))) {
      if (!others.has(found)) others.set(found, new Set());
      others.get(found).add(to);
      if (list.length === 1) others.get(found).add(from); // as the vocabulary spells it
    }
    for (const word of list) plain.add(word);
  }
  for (const [name, ...synonyms] of taggar) {
    add(name, name);
    for (const synonym of synonyms) {
      add(synonym, name);
      for (const word of content(lower(synonym))) hints.set(root(word), (hints.get(root(word)) ?? new Set()).add(name));
    }
  }
  for (const [word, names] of hints) if (names.size > FEW_SUBJECTS) hints.delete(word);
  for (const [name, ...same] of betyder) {
    for (const other of same) {
      add(name, other);
      add(other, name);
    }
  }
  return { others, hints, longest, plain, capitals: new Map(versaler[0].map((word) => [key(lower(word)), word])) };
}

/**
 * Split a question into groups: { words, others, hints, known }. A phrase that the vocabulary knows is one group. Stop words are
 * left out, unless there is nothing else.
 */
export function readQuestion(text, { others, hints, longest, capitals }) {
  const written = words(text);
  const tokens = written.map((word) => word.toLowerCase());
  const isStop = (index) => STOP_WORDS.has(tokens[index]);
  const groups = [];
  for (let start = 0; start < tokens.length; ) {
    const group = { words: [tokens[start]], others: [], hints: [...(hints.get(root(tokens[start])) ?? [])], known: false, length: 1 };
    for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
      const list = tokens.slice(start, start + length);
      const short = isStop(start) || isStop(start + length - 1) ? [] : content(list);
      const found = [key(list), short.length > 1 ? key(short) : ""].find((known) => others.has(known));
      if (!found) continue;
      const abbreviation = length === 1 && capitals.has(found);
      if (abbreviation && tokens.length > 1 && capitals.get(found) !== written[start]) continue;
      const names = [...others.get(found)];
      const meant = abbreviation ? { words: [], others: names.filter((name) => key(lower(name)) !== found) } : { words: content(list), others: names };
      Object.assign(group, meant, { hints: [], known: true, length });
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

/** The scores of a group: `own` of its words, `wider` (a list) of what else they are called, `hinted` of what they hint at. */
export function ofGroup(group, own, wider, hinted) {
  const [weight, otherWeight] = group.words.length && group.length > 1 ? PHRASE : WORD;
  const scores = either(best([[weight, own]]), best([...wider.map((list) => [otherWeight, list]), ...hinted.map((list) => [HINT, list])]));
  return { scores, size: Math.max(group.words.length, 1) };
}

/** Rank pages by their scores in each group: the sum by rarity, times how much of the question they answer. */
export function rank(groups, total) {
  const weights = groups.map(({ scores, size }) => Math.sqrt(size) * rarity([...scores.values()].filter((score) => score > 0.1).length, total) ** 0.5);
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
  return ranked.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** Leave out pages that are far from the best. */
export const nearBest = (ranked, least = CUT) => ranked.filter(({ score }) => score >= least * ranked[0].score);
