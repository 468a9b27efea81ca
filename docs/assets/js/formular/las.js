// A file of an example → answers. What cannot be read follows with its lines as they are, and is named: nothing is lost. Pure.
import { fold, slugify } from "../text.js";
import { empty, isAsked, partsOf } from "./svar.js";
import { fieldsOf, Unreadable, valueOf } from "./yaml.js";

const key = (text) => fold(text.toLowerCase()).replace(/\s+/g, " ").trim();

/** { answers, kept: names of the fields that follow unread }. A text without fields on top is kept whole as text. */
export function readFile(text, data) {
  const answers = empty();
  const whole = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").normalize("NFC");
  const match = /^---[ ]*\n([\s\S]*?)\n---[ ]*(?:\n|$)/.exec(whole);
  const kept = [];
  let body = whole;
  if (match) {
    try {
      const fields = fieldsOf(match[1]);
      body = whole.slice(match[0].length);
      for (const [name, lines] of fields) if (!take(name, lines, answers, data)) kept.push(name);
      setAside(fields, answers, data);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      kept.push("uppgifterna överst");
    }
  }
  readBody(body, answers, data);
  const told = partsOf(data).filter(({ path }) => path !== "uppföljning.nivå" && answers.fields[path]?.length).map(({ unknown }) => unknown);
  answers.okant = answers.okant.filter((code) => !told.includes(code)); // what is told is not unknown, and must not be left out
  return { answers, kept };
}

/** Lines without the empty ones at the end. */
const withoutEnd = (lines) => lines.slice(0, lines.findLastIndex((line) => line.trim()) + 1);

/** Put a field among the answers, or its lines among what follows. Returns whether it was read. */
function take(name, lines, answers, data) {
  const trimmed = withoutEnd(lines);
  const asked = name === "källor" || name === "okänt" || partsOf(data).some(({ path }) => path.split(".")[0] === name);
  try {
    const value = asked ? valueOf(trimmed) : null;
    if (asked && (isEmpty(value) || place(name, value, answers, data))) return true;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  answers.ovrigt[name] = trimmed;
  return !asked; // what the form does not ask for is no fault
}

/** What the form would not ask, given the other answers, follows as it stands: a contact on what others wrote, for one. */
function setAside(fields, answers, data) {
  const unasked = partsOf(data).filter((part) => part.path in answers.fields && !isAsked(part, answers, data));
  const names = new Set(unasked.map(({ path }) => path.split(".")[0]));
  if (!answers.fields["uppföljning.nivå"]) names.delete("uppföljning"); // its first question must be answered anyhow
  for (const [name, lines] of fields.filter(([key]) => names.has(key))) {
    answers.ovrigt[name] = withoutEnd(lines);
    for (const path of Object.keys(answers.fields)) if (path.split(".")[0] === name) delete answers.fields[path];
  }
}

/** Whether nothing is written: such a field is as good as none. */
const isEmpty = (value) => value === "" || (typeof value === "object" && Object.values(value).every(isEmpty));

function place(name, value, answers, data) {
  if (name === "källor") return placeSources(value, answers, data);
  if (name === "okänt") return Array.isArray(value) && value.every((code) => code in data.okant) && Boolean((answers.okant = value));
  if (data.grupper[name]) return placeGroup(name, value, answers, data);
  const part = partsOf(data).find(({ path }) => path === name);
  const read = readPart(part, value, data);
  if (read === null) return false;
  answers.fields[name] = read;
  return true;
}

/** A value as the form holds it, or null where it is none that the form can hold. */
function readPart(part, value, data) {
  const listed = data.listor.includes(part.path);
  if (listed ? !Array.isArray(value) || value.some((text) => typeof text !== "string") : typeof value !== "string") return null;
  if (part.kind === "lines") return value.join("\n");
  if (listed) return value.map((text) => officialName(part.kind, text, data));
  if (part.kind === "choice" && !part.choices.some(({ code }) => code === value)) return null;
  return value;
}

/** The name that a municipality, county, tag or method is chosen by; what is not known stays as written. */
export function officialName(kind, text, data) {
  const wanted = key(text);
  const bare = wanted.replace(/^region /, "").replace(/ (?:kommun|stad|lan)$/, "");
  const names = { kommuner: data.kommuner.map(([code, name, , full]) => [name, code, full]), lan: data.lan.map(([code, name]) => [name, code, name.replace(/ län$/, "")]), taggar: data.taggar.map(([name]) => [name, slugify(name)]), metoder: data.metoder.map(([slug]) => [slug]) }[kind];
  const exact = names.find(([name]) => name === text);
  const found = exact ?? names.find((forms) => forms.some((form) => key(form) === wanted || key(form).replace(/ lan$/, "") === bare || `${key(form)}s` === bare));
  return found?.[0] ?? text;
}

function placeGroup(name, value, answers, data) {
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const parts = partsOf(data).filter(({ path }) => path.startsWith(`${name}.`));
  const read = {};
  for (const [inner, text] of Object.entries(value)) {
    if (name === "uppföljning" && inner === "källa" && Array.isArray(text)) read[`${name}.källa`] = text;
    const part = parts.find(({ path }) => path === `${name}.${inner}`);
    if (part) read[part.path] = readPart(part, text, data);
    if (!((part && read[part.path] !== null) || read[`${name}.${inner}`])) return false;
  }
  Object.assign(answers.fields, read);
  return true;
}

function placeSources(value, answers, data) {
  const right = (source) => typeof source === "object" && Object.entries(source).every(([name, text]) => data.kallnycklar.includes(name) && typeof text === "string");
  if (!Array.isArray(value) || !value.every(right)) return false;
  answers.kallor = value;
  return true;
}

/** Cut the text at the headings; what stands before the first, or under one that is not ours, has no place. */
function readBody(body, answers, data) {
  const rest = [];
  let lines = rest;
  let fenced = false;
  for (const line of body.split("\n")) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : /^##\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) lines.push(line);
    else if (data.rubriker.includes(heading) && !(heading in answers.fields)) lines = answers.fields[heading] = [];
    else (lines = rest).push(line);
  }
  for (const heading of data.rubriker) if (answers.fields[heading]) answers.fields[heading] = answers.fields[heading].join("\n").trim();
  answers.rest = rest.join("\n").trim();
  const named = answers.fields["uppföljning.källa"] ?? [];
  delete answers.fields["uppföljning.källa"];
  for (const source of answers.kallor) if (source.id && named.includes(source.id)) source.bygger = 1 + named.indexOf(source.id); // in the order they were named
}
