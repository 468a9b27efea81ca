// The rules that a browser can run, with the ids and the texts of the command line (content/besked.py). Pure.
import { bodyText, restText, saysNothing, slugOf } from "./fil.js";
import { findInBody } from "./brodtext.js";
import { findInKept, unknownNames } from "./foljer.js";
import { findInLine, findInTitle, shorten } from "./skrift.js";
import { findPrivate, pattern, whole } from "./skydd.js";
import { isAsked, isUnknown, partsOf, restsOn, sourcesOf, toldOf, unknownCodes, valueAt } from "./svar.js";

const OUTSIDE = ["extern", "jämförelse"];
const MEASURED = ["mätt", ...OUTSIDE];
const OF_VALUES = new Set(["falt-saknas", "falt-langd", "falt-antal", "artal", "alder", "webbadress", "e-post"]); // a value that is wrong is not compared with others
const REPEATED = new Set(["kommuner", "län", "taggar", "metoder"]); // lists that name each thing once
/** What may not leave the browser, whatever else is right. */
export const NEVER_OUT = new Set(["personnummer", "e-post-privat"]);

/** Findings: { rule, severity, message, fix, path, kalla }, in the order of the questions. `today` is a day as ÅÅÅÅ-MM-DD. */
export function check(answers, data, today) {
  const found = [];
  const say = (path, name, values = {}, kalla = null) => {
    const [rule, message, fix] = data.besked[name];
    found.push({ rule, severity: data.allvar[rule], message: fill(message, values), fix: fill(fix, values).trim(), path, kalla });
  };
  const at = (path) => valueAt(path, answers, data);
  for (const part of partsOf(data).filter((other) => isAsked(other, answers, data))) {
    if (part.kind === "sources") sources(answers, data, today, say);
    else onePart(part, answers, data, today, say);
  }
  const broken = new Set(found.filter(({ rule }) => OF_VALUES.has(rule)).map(({ path: where }) => where.split(".")[0]));
  together(at, answers, data, say, (key) => broken.has(key));
  guard(answers, data, say);
  written(answers, data, say);
  for (const [path, name, values] of findInKept(answers, data)) say(path, name, values);
  const order = partsOf(data).map(({ path }) => path);
  const told = broken.has("källor") ? found.filter(({ rule, path: where }) => rule !== "http" || where !== "källor.url") : found; // what is wrong is said first
  return told.sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path) || (one.kalla ?? 0) - (other.kalla ?? 0));
}

const fill = (text, values) => text.replace(/\{\{|\}\}|\{(\w+)\}/g, (whole, name) => (name ? values[name] : whole[0]));
const keyOf = (part) => part.path.split(".").at(-1);
const exampleOf = (part) => (part.example ? `Skriv till exempel: ${keyOf(part)}: ${part.example}` : `Titta i mallen hur ”${keyOf(part)}” ska skrivas.`);
const lengthOf = (text) => [...text].length;

function onePart(part, answers, data, today, say) {
  const value = valueAt(part.path, answers, data);
  if (part.heading) {
    const left = part.path === "Resultat" && valueAt("uppföljning.riktning", answers, data) === "inte läst";
    if (part.must && !bodyText(value) && !isUnknown(part, answers) && !left) say(part.path, "RUBRIK", { heading: part.path, where: "sist i filen" });
    if (bodyText(value) && saysNothing(bodyText(value))) say(part.path, "TOM", { heading: part.path });
    return;
  }
  const missing = !value.length && !answers.ovrigt[part.path.split(".")[0]];
  if (missing && part.must) say(part.path, "UPPGIFT", { key: keyOf(part), help: part.model, example: exampleOf(part) });
  if (!value.length) return;
  for (const item of [value].flat()) plain(part.path, item, data, say);
  if (Array.isArray(value)) list(part, value, say, data);
  else text(part, value, today, say, data);
}

function list(part, value, say, data) {
  const count = value.length;
  const most = part.kind === "lines" ? part.most : part.max;
  for (const [name, values] of unknownNames(part, value, data)) say(part.path, name, values);
  if (new Set(value).size < value.length && REPEATED.has(part.path)) say(part.path, "DUBBLETT", { key: part.path });
  const said = (limit) => (limit === 1 ? "ett värde" : `${limit} värden`);
  if (most && count > most) say(part.path, "FARRE", { key: keyOf(part), values: said(most), count, over: count - most });
  if (part.kind === "lines") for (const item of value) limits(part, item, say);
}

function limits(part, value, say, kalla = null) {
  const count = lengthOf(value);
  if (part.max && count > part.max) say(part.path, "LANG", { key: keyOf(part), count, limit: part.max, over: count - part.max }, kalla);
  if (part.min && count < part.min) say(part.path, "KORT", { key: keyOf(part), count, limit: part.min, example: exampleOf(part) }, kalla);
}

function text(part, value, today, say, data, kalla = null) {
  limits(part, value, say, kalla);
  if (part.kind === "year") year(part.path, value, today, say, data, kalla);
  if (part.kind === "whole" && !(/^\d{1,2}$/.test(value) && Number(value) <= data.matt.oldest)) say(part.path, "ALDER", { written: shorten(value), oldest: data.matt.oldest });
  if (part.path.endsWith("e-post") && !whole(data.monster.email).test(value)) say(part.path, "E_POST", { written: shorten(value) });
  if (part.path.endsWith(".url")) address(part.path, value, say, data, kalla);
}

function year(path, value, today, say, data, kalla) {
  const last = Number(today.slice(0, 4)) + 1;
  const first = data.matt.firstYear;
  if (/^\d{4}$/.test(value) && Number(value) >= first && Number(value) <= last) return;
  const near = /(?:19[5-9]|20\d)\d/.exec(value)?.[0];
  say(path, "ARTAL", { written: shorten(value), first, last, example: near && Number(near) <= last ? near : last - 1 }, kalla);
}

/** Whether an address can be opened, as values.check_url says. */
export function isAddress(value, data) {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1]?.split("@").at(-1);
  const [, host, port] = /^(.*?)(?::(\d*))?$/.exec(authority ?? "");
  return whole(data.monster.host).test(host) && Number(port ?? 0) < 65_536 && !pattern(data.monster.never).test(value);
}

function address(path, value, say, data, kalla) {
  const guess = whole(data.monster.bare).test(value) ? `https://${value}` : "https://www.lund.se/rapport";
  if (!isAddress(value, data)) say(path, "WEBBADRESS", { written: shorten(value), guess }, kalla);
  else if (/^http:/i.test(value)) say(path, "HTTP", { better: `https${value.slice(4)}` }, kalla);
}

function sources(answers, data, today, say) {
  for (const source of sourcesOf(answers)) {
    const kalla = answers.kallor.indexOf(source);
    for (const part of data.kalla) {
      const key = keyOf(part);
      const value = toldOf(source, key);
      if (!value && (key === "titel" || key === "utgivare")) say(part.path, "UPPGIFT", { key, help: part.model, example: exampleOf(part) }, kalla);
      if (value) plain(part.path, value, data, say, kalla);
      if (value && part.kind !== "choice") text(part, value, today, say, data, kalla);
    }
  }
}

/** What the answers need of each other: check/rules/falt.py, datum.py and pekare.py. */
function together(at, answers, data, say, isBroken) {
  const kept = answers.ovrigt;
  if (!at("kommuner").length && !at("län").length && !kept.kommuner && !kept.län) say("kommuner", "PLATS");
  const level = at("uppföljning.nivå");
  const need = (path, key, example) => !at(path) && say(path, "KRAVS_AV_NIVA", { key, level, example });
  const sent = sourcesOf(answers);
  if (MEASURED.includes(level) && !isBroken("uppföljning")) {
    const direction = at("uppföljning.riktning");
    if (direction === "inte läst" && level === "mätt") say("uppföljning.riktning", "OLAST", { level });
    need("uppföljning.riktning", "uppföljning: riktning", "riktning: blandad");
    if (direction !== "inte läst") need("uppföljning.år", "uppföljning: år", "år: 2024");
    if (!sent.length && !kept.källor && at("underlag") !== "sammanställt") say("källor", "KALLA_NIVA", { level });
  }
  if (OUTSIDE.includes(level) && !isBroken("uppföljning")) {
    need("uppföljning.av", "uppföljning: av", "av: FoU Södertörn");
    if (sent.length && !isBroken("källor") && !sent.some((source) => restsOn(source, answers, data))) say("källor", "KALLA_SAKNAS");
  }
  if (at("underlag") === "inskickat" && !at("kontakt.funktion") && !kept.kontakt) say("kontakt.funktion", "KONTAKT");
  else if (!at("kontakt.funktion") && at("kontakt.e-post")) {
    const part = partsOf(data).find(({ path }) => path === "kontakt.funktion");
    say(part.path, "UPPGIFT", { key: keyOf(part), help: part.model, example: exampleOf(part) });
  }
  if (at("underlag") === "sammanställt" && !sent.length && !kept.källor) say("källor", "KALLA_UNDERLAG");
  numbers(at, data, say, isBroken);
}

function numbers(at, data, say, isBroken) {
  const is = (text, width) => new RegExp(`^\\d{${width}}$`).test(text);
  const [start, end] = [at("startår"), at("slutår")];
  if (!isBroken("startår") && !isBroken("slutår") && is(start, 4) && is(end, 4) && Number(end) < Number(start)) say("slutår", "AR_ORDNING", { start, end });
  const [first, last] = [at("ålder.från"), at("ålder.till")];
  if (!isBroken("ålder") && is(first, "1,2") && is(last, "1,2") && Number(last) < Number(first)) say("ålder.till", "ALDER_ORDNING", { first: Number(first), last: Number(last) });
  for (const [path, other] of [["ålder.från", last], ["ålder.till", first]]) if (!at(path) && other) say(path, "UPPGIFT", { key: path.split(".")[1], help: "", example: "Skriv hela år, till exempel: 7" });
  const count = at("frågor").length;
  if (count && !isBroken("frågor") && count < data.matt.questions) say("frågor", "FRAGOR", { count, least: data.matt.questions });
}

/** Fields are plain text: check/rules/innehall.py. */
function plain(path, text, data, say, kalla = null) {
  const key = path.split(".")[0];
  if (pattern(data.monster.tag).test(text) || (data.ren.includes(key) && pattern(data.monster.marks).test(text))) say(path, "REN_TEXT", { key }, kalla);
}

/** How the title and the text under the headings are written, and whether what is not known is told all the same. */
function written(answers, data, say) {
  for (const [name, values] of findInTitle(valueAt("titel", answers, data), data)) say("titel", name, values);
  const texts = [...data.rubriker.map((heading) => [heading, bodyText(valueAt(heading, answers, data))]), ["övrigt", restText(answers.rest)]].filter(([, text]) => text);
  for (const [path, name, values] of findInBody(texts, slugOf(answers, data), data)) say(path, name, values);
  for (const { path } of partsOf(data).filter((part) => data.prov[part.path]?.includes(valueAt(part.path, answers, data)))) say(path, "MALLPROV", { written: shorten(valueAt(path, answers, data), 40) });
  const told = new Set(texts.map(([heading]) => data.okantRubriker[heading]));
  const isTold = (key) => answers.ovrigt[key] || partsOf(data).some(({ path }) => path.split(".")[0] === key && valueAt(path, answers, data).length);
  for (const code of unknownCodes(answers, data)) {
    if (told.has(code) || (data.okantFalt.includes(code) && isTold(code))) say(partsOf(data).find(({ unknown }) => unknown === code)?.path ?? "övrigt", "OKANT_ANDA", { code });
  }
}

/** The privacy guard, and what else is said of lines, looks at everything that goes into the file. */
function guard(answers, data, say) {
  const inPlace = valueAt("kommuner", answers, data).length > 0;
  const look = (path, text, kalla = null) => {
    for (const [name, values] of findPrivate(text, data, inPlace)) say(path, name, values, kalla);
    for (const line of text.split("\n")) for (const [name, values] of findInLine(line, data)) say(path, name, values, kalla);
  };
  for (const part of partsOf(data).filter(({ kind }) => kind !== "sources")) look(part.path, [valueAt(part.path, answers, data)].flat().join("\n"));
  for (const source of sourcesOf(answers)) for (const part of data.kalla) look(part.path, toldOf(source, keyOf(part)), answers.kallor.indexOf(source));
  for (const lines of Object.values(answers.ovrigt)) look("övrigt", lines.join("\n"));
  look("övrigt", answers.rest);
}
