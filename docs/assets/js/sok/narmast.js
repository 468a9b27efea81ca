// The subjects nearest to a question that nothing was found for. Pure.
import { SUBJECT } from "../fakta.js";
import { lower, root } from "./ordform.js";

const SUBJECTS = 4;

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
