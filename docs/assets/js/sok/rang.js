// Scores of words in pages → ranked pages. Pure.

const CLEAR = 0.35; // from here on a page is about the word, not only mentioning it
const TRACE = 0.1; // a page with no more is not counted among those that have the word
const CUT = 0.3; // pages with less than this of the best page's score are not shown
// What the words as written and other words for the same thing are worth: the words of a phrase mean less one by one.
const WORD = [1, 0.6];
const PHRASE = [0.6, 0.9];
const HINT = 0.35; // the subject of a phrase that the word stands in
const FIRST = 30; // places in the list by meaning that count
const PLACES = 5; // how little the first places of two lists differ
const BY_MEANING = 0.4; // what a place in the list by meaning is worth beside one in the list by words
const MISSING = 2; // the power by which a page loses that lacks some of the words

/** How rare something is that `count` of `total` pages have, as BM25 has it. */
export const rarity = (count, total) => Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5));

/** Scores by page, of lookups { count, scores: Map } of words that should all be there: the mean by rarity, less for each that is missing. */
export function together(lookups, total) {
  const weights = lookups.map(({ count }) => rarity(count, total) + 0.01);
  const sum = weights.reduce((a, b) => a + b, 0);
  const pages = new Map();
  lookups.forEach(({ scores }, index) => {
    for (const [id, score] of scores) {
      const { mean, there } = pages.get(id) ?? { mean: 0, there: 0 };
      pages.set(id, { mean: mean + (score * weights[index]) / sum, there: there + weights[index] });
    }
  });
  return new Map([...pages].map(([id, { mean, there }]) => [id, mean * (there / sum) ** MISSING]));
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
  const weights = groups.map(({ scores, size }) => Math.sqrt(size) * rarity([...scores.values()].filter((score) => score > TRACE).length, total) ** 0.5);
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

/**
 * One list of two: pages by words, best first, and those `near` in meaning, nearest first, by their places in both. A page
 * keeps its score by words (0 where it has none), and gets `likeness` and `question` from the other list.
 */
export function merge(byWords, near) {
  const pages = new Map();
  byWords.forEach((page) => {
    const place = byWords.findIndex(({ score }) => score === page.score); // as good is the same place
    pages.set(page.id, { ...page, worth: 1 / (PLACES + place) });
  });
  near.slice(0, FIRST).forEach((page, place) => {
    const found = pages.get(page.id) ?? { score: 0, groups: 0, worth: 0 };
    pages.set(page.id, { ...found, ...page, worth: found.worth + BY_MEANING / (PLACES + place) });
  });
  return [...pages.values()].sort((one, other) => other.worth - one.worth || other.score - one.score || (one.id < other.id ? -1 : 1));
}
