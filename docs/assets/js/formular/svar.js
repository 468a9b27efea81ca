// The answers to the form, and which of them count. Pure: `data` is the form's file (scripts/exempelbank/contribute/formular.py).
//
// Answers: { fields: by path, texts or lists, okant: codes, kallor: sources, bilder: pictures
// (bild.js), ovrigt: lines of fields that the form does not
// ask for, rest: text that has no place, fil: the address of the example that is changed, or "" }.

import { CONTROL } from "../fakta.js";

const UNSEEN = new RegExp(`[${CONTROL}]`, "gu");

/** A text without what nobody sees and nobody means. */
export const withoutUnseen = (text) => text.replace(UNSEEN, "");

export const empty = () => ({ fields: {}, okant: [], kallor: [], bilder: [], ovrigt: {}, rest: "", fil: "" });

/** Every part of every question. */
export const partsOf = (data) => data.fragor.flatMap(({ parts }) => parts);

/** A text on one line, as it is stored in a field. */
export const oneLine = (text) => withoutUnseen(text.normalize("NFC").replace(/\s+/g, " ")).trim();

/** The lines of a list that is typed as lines. */
export const linesOf = (text) => text.split("\n").map((line) => oneLine(line.replace(/^\s*[-–•·*]\s+/, ""))).filter(Boolean);

/** Whether a part is asked, given the other answers. */
export const isAsked = (part, answers, data) => !part.when || part.when.codes.includes(valueAt(part.when.path, answers, data));

/** Whether the contributor said that this is not known. */
export const isUnknown = (part, answers) => part.unknown !== null && answers.okant.includes(part.unknown);

/** The answer at a path as it counts: "" or [] for what is not asked, not known or empty. "Vet inte" about the follow-up means none. */
export function valueAt(path, answers, data) {
  const part = partsOf(data).find((other) => other.path === path);
  const given = answers.fields[path] ?? "";
  const none = Array.isArray(given) ? [] : "";
  if (isUnknown(part, answers)) return path === "uppföljning.nivå" ? "ingen" : none;
  if (!isAsked(part, answers, data)) return none;
  if (Array.isArray(given)) return given;
  if (part.kind === "lines") return linesOf(given);
  return part.heading ? given : oneLine(given);
}

/** The code of what is not known, of those that are asked; codes that no question has stay as they were. */
export function unknownCodes(answers, data) {
  const parts = partsOf(data);
  return answers.okant.filter((code) => {
    const part = parts.find((other) => other.unknown === code);
    return !part || isAsked(part, answers, data);
  });
}

/** What is written about a source under a key, on one line. */
export const toldOf = (source, key) => oneLine(source[key] ?? "");

/** The sources in which something is written. */
export const sourcesOf = (answers) => answers.kallor.filter((source) => Object.entries(source).some(([key, text]) => key !== "bygger" && key !== "läst" && typeof text === "string" && text.trim()));

/** The levels on which somebody has followed up, so that there can be a source to it. */
export const FOLLOWED_UP = ["erfarenhet", "mätt", "extern", "jämförelse"];

/** Whether the follow-up rests on a source: as ticked, or because there is no other to rest on. */
export function restsOn(source, answers, data) {
  const level = valueAt("uppföljning.nivå", answers, data);
  const sources = sourcesOf(answers);
  if (!FOLLOWED_UP.includes(level)) return false;
  return Boolean(source.bygger) || (["extern", "jämförelse"].includes(level) && sources.length === 1 && sources[0] === source);
}
