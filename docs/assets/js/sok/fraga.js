// A question in words → groups of words and what else they are called. Pure.
import { STOP_WORDS, content, key, lower, root, words } from "./ordform.js";
import { fold } from "../text.js";

const FEW_SUBJECTS = 2; // a word in phrases of more subjects says nothing of which is meant

/**
 * What else each word or phrase of sokord.json is called: `others` is a Map from its roots to phrases, `longest` is in
 * words. A phrase with at least two words that mean something is known by them alone ("barn som inte kan bo hemma").
 * `hints` has the subjects of the phrases that a word stands in: "släkt" → "hedersrelaterat våld". `plain` has every word
 * of the vocabulary, `capitals` those that are abbreviations only when written so.
 */
export function readSynonyms({ taggar, betyder, versaler }) {
  const known = { others: new Map(), hints: new Map(), plain: new Set(), longest: 1, capitals: new Map(versaler[0].map((word) => [key(lower(word)), word])) };
  for (const [name, ...synonyms] of taggar) addSubject(known, name, synonyms);
  for (const [word, names] of known.hints) if (names.size > FEW_SUBJECTS) known.hints.delete(word);
  for (const [name, ...same] of betyder) {
    for (const other of same) {
      add(known, name, other);
      add(known, other, name);
    }
  }
  return known;
}

function addSubject(known, name, synonyms) {
  add(known, name, name);
  for (const synonym of synonyms) {
    add(known, synonym, name);
    for (const word of content(lower(synonym))) known.hints.set(root(word), (known.hints.get(root(word)) ?? new Set()).add(name));
  }
}

function add(known, from, to) {
  const list = lower(from);
  known.longest = Math.max(known.longest, list.length);
  const short = content(list);
  for (const found of new Set([key(list), key(short.length > 1 ? short : list)].flatMap((one) => [one, fold(one)]))) {
    const names = known.others.get(found) ?? new Set();
    known.others.set(found, names.add(to));
    if (list.length === 1) names.add(from); // as the vocabulary spells it
  }
  for (const word of list) known.plain.add(word);
}

/**
 * Split a question into groups: { words, others, hints, known, length }. A phrase that the vocabulary knows is one group.
 * Stop words are left out, unless there is nothing else.
 */
export function readQuestion(text, known) {
  const written = words(text);
  const groups = [];
  for (let start = 0; start < written.length; start += groups.at(-1).length) groups.push(groupAt(start, written, known));
  const kept = groups.filter((group) => group.known || !STOP_WORDS.has(group.words[0]));
  return kept.length ? kept : groups;
}

/** The longest phrase from a word on that the vocabulary knows, or the word alone. */
function groupAt(start, written, known) {
  for (let length = Math.min(known.longest, written.length - start); length > 0; length--) {
    const group = knownGroup(written.slice(start, start + length), known, written.length > 1);
    if (group) return group;
  }
  const word = written[start].toLowerCase();
  return { words: [word], others: [], hints: [...(known.hints.get(root(word)) ?? [])], known: false, length: 1 };
}

/** The group that a phrase is, or null where the vocabulary does not know it; `among` says that there are other words. */
function knownGroup(written, { others, capitals }, among) {
  const list = written.map((word) => word.toLowerCase());
  const short = STOP_WORDS.has(list[0]) || STOP_WORDS.has(list.at(-1)) ? [] : content(list);
  const found = [key(list), short.length > 1 ? key(short) : ""].find((one) => others.has(one));
  if (!found) return null;
  const group = { words: content(list), others: [...others.get(found)], hints: [], known: true, length: list.length };
  if (list.length > 1 || !capitals.has(found)) return group;
  if (among && capitals.get(found) !== written[0]) return null; // "bas" among other words is no abbreviation, "BAS" is
  return { ...group, words: [], others: group.others.filter((name) => key(lower(name)) !== found) };
}
