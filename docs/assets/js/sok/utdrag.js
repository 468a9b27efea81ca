// Why a hit is shown: the sentence of its page that holds the rarest of the words sought, with those marked. Pure.
import { HEADINGS } from "../fakta.js";
import { root } from "./ordform.js";
import { fold } from "../text.js";

const WORD = /([\p{L}\p{Nl}\p{No}\p{Nd}]+(?:[-:'’][\p{L}\p{Nl}\p{No}\p{Nd}]+)*)/u;
const SENTENCES = /(?<=[.!?])\s+(?=[^\p{Ll}])/u;
const SOURCES = " Källor. "; // what comes after is no sentence
const BEGINNING = 4; // letters of a root that a longer word may begin with
const INSIDE = 5; // and that a compound may hold

/**
 * What a hit says: { summary, sentence, matched }. `summary` and `sentence` are parts { text, marked }; `sentence` is null
 * where the summary says as much; `matched` has the terms that stand in either. `terms` are { word, weight }.
 */
export function explain({ content, meta }, terms) {
  const sought = terms.map((term) => ({ ...term, root: root(term.word), plain: fold(term.word) === term.word }));
  const summary = read(meta.sammanfattning ?? "", sought);
  const best = sentencesOf(content).map((text) => read(text, sought)).reduce((one, other) => (other.score > one.score ? other : one), summary);
  const title = read(meta.title, sought);
  return {
    summary: summary.parts,
    sentence: best === summary ? null : best.parts,
    matched: terms.filter((_, index) => [best, summary, title].some(({ found }) => found.has(index))),
  };
}

/** The sentences of a page: what its sections say, without facts, headings and sources. */
function sentencesOf(content) {
  const starts = HEADINGS.map((heading) => content.indexOf(` ${heading}. `)).filter((place) => place >= 0);
  if (!starts.length) return [];
  const end = content.lastIndexOf(SOURCES);
  const text = content.slice(Math.min(...starts), end < 0 ? content.length : end);
  return text.trim().split(SENTENCES).filter((sentence) => !HEADINGS.includes(sentence.replace(/\.$/, "")));
}

/** A text in parts, with the terms that it has and what they weigh together. */
function read(text, sought) {
  const found = new Set();
  const parts = [];
  text.split(WORD).forEach((part, index) => {
    const hits = index % 2 ? sought.map((term, place) => (isMatch(part.toLowerCase(), term) ? place : -1)).filter((place) => place >= 0) : [];
    for (const place of hits) found.add(place);
    const marked = hits.length > 0;
    if (parts.at(-1)?.marked === marked) parts.at(-1).text += part;
    else if (part) parts.push({ text: part, marked });
  });
  return { parts, found, score: [...found].reduce((sum, place) => sum + sought[place].weight, 0) };
}

function isMatch(word, term) {
  const own = root(word);
  if (own === term.root || (term.plain && fold(own) === term.root)) return true;
  if (term.root.length < BEGINNING) return false;
  return own.startsWith(term.root) || (term.root.length >= INSIDE && own.includes(term.root));
}
