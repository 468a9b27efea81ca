// What to propose of what the pieces hold (scripts/exempelbank/search/forslag.py), for what is typed. Pure.
import { PROPOSALS } from "../fakta.js";
import { clean, fold, slugify } from "../text.js";

const SHOWN = 6;
const NAMES = 3; // at most, where there are questions enough
const ALIAS_FROM = 4; // letters typed before a name is found by what else it is called

const wordsIn = (text) => clean(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const isQuestion = ({ kind }) => kind === PROPOSALS.question;

/**
 * The words of a text by which pieces are fetched, as addresses have them: the longest, since what has all the words is in
 * the pieces of each and fewest begin as that one does, and the last, which may be completed by itself.
 */
export function lookedUp(text) {
  const words = slugify(clean(text)).split("-").filter(Boolean);
  const longest = words.reduce((one, other) => (other.length >= one.length ? other : one), "");
  return [...new Set([longest, ...words.slice(-1)])].filter(Boolean);
}

/** A row of a piece as { kind, name, alias, slug }. */
export const readRow = ([kind, name, alias = "", slug = ""]) => ({ kind: PROPOSALS.kinds[kind], name, alias, slug });

/**
 * At most six of what the pieces hold: [{ kind, name, slug, replaces }], names before questions, one question an example.
 * `replaces` is the part of the text to exchange: the last word where nothing has all of them.
 */
export function choose(text, items) {
  const written = clean(text);
  const typed = wordsIn(written);
  const found = typed.length ? mix(matching(typed, items)) : [];
  if (found.length || typed.length < 2) return found.map((item) => ({ ...item, replaces: written }));
  const last = typed.at(-1);
  const names = items.filter((item) => !isQuestion(item));
  return last.length > 2 ? mix(matching([last], names)).map((item) => ({ ...item, replaces: written.slice(-last.length) })) : [];
}

/** A text with a name in the place of what it replaces. */
export function take(text, { name, replaces }) {
  const written = clean(text);
  return written.slice(0, written.length - replaces.length) + name;
}

/** What has every word that is typed, the best first: names that begin so, by another name, with such a word inside, questions. */
function matching(typed, items) {
  const whole = typed.join(" ");
  const ranks = items.map((item) => ({ item, rank: rankOf(item, typed, whole) })).filter(({ rank }) => rank !== null);
  const sorted = ranks.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
  const keys = new Set();
  return sorted.filter((item) => {
    const key = item.slug || `${item.kind} ${item.name}`;
    return keys.size < keys.add(key).size;
  });
}

function rankOf({ kind, name, alias }, typed, whole) {
  const words = wordsIn(alias || name);
  if (!typed.every((word) => words.some((other) => begins(other, word)))) return null;
  if (isQuestion({ kind })) return 3;
  if (wordsIn(name).join(" ") === whole) return null; // it stands there already
  if (alias) return whole.length < ALIAS_FROM ? null : 1;
  return begins(words.join(" "), whole) ? 0 : 2;
}

/** Accents need not be typed, but those that are count: "mål" is no Malmö. */
const begins = (word, typed) => (fold(typed) === typed ? fold(word) : word).startsWith(typed);

function mix(items) {
  const questions = items.filter(isQuestion);
  const names = items.filter((item) => !isQuestion(item));
  const room = Math.max(NAMES, SHOWN - questions.length);
  return [...names.slice(0, room), ...questions].slice(0, SHOWN);
}
