// What an opened file holds that the form could not place: fields that follow as they stand, names that nobody has, headings
// that are none of ours. What the command line says of them is said here too. Pure.
import { shorten } from "./skrift.js";
import { partsOf, valueAt } from "./svar.js";
import { Unreadable, valueOf } from "./yaml.js";

/** Words as Swedish prose joins them. */
const joined = (words, last = "och") => (words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : words.join(""));

/** The findings: [path, name of what is said, values for its places]. */
export const findInKept = (answers, data) => [...Object.keys(answers.ovrigt).flatMap((name) => field(name, answers, data)), ...headings(answers, data)];

/** What is said of names in a list that nobody has. */
export function unknownNames(part, values, data) {
  const [name, column, known] = { kommuner: ["KOMMUN", 1, data.kommuner], lan: ["LAN", 1, data.lan], taggar: ["TAGG", 0, data.taggar] }[part.kind] ?? [];
  if (!name) return [];
  const names = known.map((row) => row[column]);
  const advice = data.rad[part.path] ?? `Välj bland: ${names.join(", ")}`;
  return values.filter((value) => !names.includes(value)).map((value) => [name, { written: shorten(value), advice }]);
}

function field(name, answers, data) {
  if (name === "status") return status(answers, data);
  if (!data.nycklar.includes(name) && /^[\p{L}\p{N}_-]+$/u.test(name)) return [["övrigt", "OKAND_UPPGIFT", { key: shorten(name, 40), listed: joined(data.nycklar) }]];
  const parts = partsOf(data).filter(({ path }) => path.split(".")[0] === name);
  const isAnswered = name === "okänt" ? answers.okant.length : name === "källor" ? answers.kallor.length : parts.some(({ path }) => valueAt(path, answers, data).length);
  if (isAnswered || (data.nycklar.includes(name) && !parts.length && name !== "okänt")) return [];
  const path = parts[0]?.path ?? "övrigt";
  try {
    return wrong(name, valueOf(answers.ovrigt[name]), parts, data).map(([found, values]) => [path, found, values]).concat(late(name, answers, data));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [[path, "OLASLIG", { key: name, written: shorten(answers.ovrigt[name].join(" "), 60) }]];
  }
}

/** What the editors say of an example that is published, which is not asked here. */
function status(answers, data) {
  const written = answers.ovrigt.status.join(" ").replace(/^[^:]*:|\s#.*$/g, "").trim().replace(/^(["'])(.*)\1$/, "$2");
  if (!data.status.includes(written)) return [["övrigt", "FALT_VAL", { key: "status", written: shorten(written), listed: joined(data.status, "eller") }]];
  return written === "arkiverad" && !answers.ovrigt.arkiverad_orsak ? [["övrigt", "ORSAK", {}]] : [];
}

/** An end without an end: it is asked for only when the work is finished. */
function late(name, answers, data) {
  const state = valueAt("läge", answers, data);
  return name === "slutår" && state && state !== "avslutat" ? [["läge", "SLUTAR_LAGE", { state }]] : [];
}

const exampleOf = (part, key) => (part?.example ? `Skriv till exempel: ${key}: ${part.example}` : `Titta i mallen hur ”${key}” ska skrivas.`);

function wrong(name, value, parts, data) {
  if (!data.nycklar.includes(name)) return [["OKAND_UPPGIFT", { key: shorten(name, 40), listed: joined(data.nycklar) }]];
  const part = parts.find(({ path }) => path === name);
  if (data.listor.includes(name)) return ofList(name, value, part, data);
  if (data.grupper[name]) return ofGroup(name, value, data.grupper[name], parts);
  if (typeof value !== "string") return [["FALT_ETT", { key: name, example: exampleOf(part, name) }]];
  return choice(part, name, value);
}

function ofList(name, value, part, data) {
  if (!Array.isArray(value)) return [["FALT_LISTA", { key: name, example: exampleOf(part, name) }]];
  if (name === "källor") return value.flatMap((source) => (typeof source === "object" ? ofGroup(name, source, data.kallnycklar, data.kalla) : [["FALT_GRUPP", { key: name, example: exampleOf(part, name) }]]));
  const codes = Object.keys(data.okant);
  if (name === "okänt") return value.filter((code) => !codes.includes(code)).map((code) => ["FALT_VAL", { key: name, written: shorten(String(code)), listed: joined(codes, "eller") }]);
  return value.filter((item) => typeof item !== "string").map(() => ["FALT_ETT", { key: name, example: exampleOf(part, name) }]);
}

function ofGroup(name, value, keys, parts) {
  if (typeof value !== "object" || Array.isArray(value)) return [["FALT_GRUPP", { key: name, example: exampleOf(parts[0], parts[0].path.split(".").at(-1)) }]];
  return Object.entries(value).flatMap(([key, text]) => {
    if (!keys.includes(key)) return [["OKAND_UPPGIFT", { key: shorten(key, 40), listed: joined(keys) }]];
    const part = parts.find(({ path }) => path === `${name}.${key}`);
    if (part && typeof text !== "string") return [["FALT_ETT", { key, example: exampleOf(part, key) }]];
    return choice(part, key, text);
  });
}

function choice(part, key, value) {
  const codes = part?.choices?.map(({ code }) => code) ?? [];
  return codes.length && value && !codes.includes(value) ? [["FALT_VAL", { key, written: shorten(value), listed: joined(codes, "eller") }]] : [];
}

/** Headings among what has no place: none of ours, or there already. */
function headings(answers, data) {
  return answers.rest.split("\n").flatMap((line) => {
    const heading = /^ {0,3}##\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) return [];
    if (data.rubriker.includes(heading)) return [["övrigt", "DUBBEL_RUBRIK", { heading, first: "" }]];
    return [["övrigt", "OKAND_RUBRIK", { written: shorten(heading), listed: joined(data.rubriker) }]];
  });
}
