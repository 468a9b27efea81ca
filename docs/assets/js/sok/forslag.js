// Names to propose: subjects, methods, municipalities and counties, for what is typed or for what was not found. Pure.
import { SUBJECT } from "../fakta.js";
import { lower, root } from "./ordform.js";
import { clean, fold } from "../text.js";

const SHOWN = 6;
const SUBJECTS = 4;

/** The names to propose for what is typed: [{ name, kind, replaces }], `replaces` is the part of the text to exchange. */
export function propose(text, { forslag, taggar }) {
  const written = clean(text);
  const typed = written.toLowerCase();
  const last = typed.split(" ").pop();
  const found = match(typed, forslag, taggar);
  const byLast = !found.length && last !== typed && last.length > 2;
  const replaces = byLast ? written.slice(-last.length) : written;
  return (byLast ? match(last, forslag, taggar) : found).slice(0, SHOWN).map((item) => ({ ...item, replaces }));
}

/** A text with a proposal in the place of what it replaces. */
export function take(text, { name, replaces }) {
  const written = clean(text);
  return written.slice(0, written.length - replaces.length) + name;
}

function match(typed, forslag, taggar) {
  if (typed.length < 2) return [];
  const wanted = fold(typed);
  const begins = (name) => fold(name.toLowerCase()).startsWith(wanted);
  const inside = (name) => lower(name).some(begins);
  const all = Object.entries(forslag).flatMap(([kind, names]) => names.map((name) => ({ name, kind })));
  const bySynonym = taggar.filter(([, ...synonyms]) => typed.length > 3 && synonyms.some(begins)).map(([name]) => name.toLowerCase());
  const ranked = [
    ...all.filter(({ name }) => begins(name)),
    ...all.filter(({ name, kind }) => kind === SUBJECT.title && bySynonym.includes(name.toLowerCase())),
    ...all.filter(({ name }) => inside(name)),
  ];
  return [...new Set(ranked)].filter(({ name }) => name.toLowerCase() !== typed);
}

/** The subjects nearest to a question that nothing was found for. */
export function nearestSubjects(text, { forslag, taggar }) {
  const roots = lower(text).map(root).filter((word) => word.length > 2);
  const alike = (one, other) => one.slice(0, 5) === other.slice(0, 5) || one.includes(other) || other.includes(one);
  const scored = taggar.map((names, index) => {
    const theirs = names.flatMap(lower).map(root).filter((word) => word.length > 3);
    return { name: forslag[SUBJECT.title][index], score: roots.filter((word) => theirs.some((other) => alike(word, other))).length };
  });
  return scored.filter(({ score }) => score).sort((one, other) => other.score - one.score).slice(0, SUBJECTS).map(({ name }) => name);
}
