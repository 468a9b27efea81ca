// What is said of the text under the headings as Markdown: pasted lists and notes, long paragraphs, links, pictures, hidden
// characters. As check/rules/inklistrat.py, innehall.py, lankar.py and bilder.py, by the same patterns. Pure.
import { CONTROL } from "../fakta.js";
import { fencesIn } from "./fil.js";
import { addressesIn, decoded } from "./omvag.js";
import { shorten } from "./skrift.js";
import { first, pattern, whole } from "./skydd.js";

const HIDDEN = new RegExp(`^[${CONTROL}]`, "u");
const LAST = 0x10ffff;
const LINK = /(!?)\[([^[\]]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^)]*)?\s*\)/g;
const CODE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g; // ends with as many as it began with
const DEFINED = /^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/;
const BREAKS = /^\s*(?:[-*+]|\d{1,9}[.)])\s|^ {0,3}#{1,6}\s|^\s*\|/; // a line that begins something new

/** The findings in the texts, given as [path, text] in order: [path, name of what is said, values for its places]. `slug` is the file's name. */
export function findInBody(texts, slug, data) {
  const lines = texts.flatMap(([path, text]) => text.split("\n").map((line) => ({ path, line })));
  const { kinds } = fencesIn(lines.map(({ line }) => line));
  let inside = false;
  for (const [number, item] of lines.entries()) {
    const fence = beginsWith(data.monster.fence, item.line);
    item.code = inside || fence; // as the rule of pasted lists sees it
    inside = inside !== fence;
    item.shown = !kinds[number]; // as Markdown sees it
  }
  return [...lists(lines, data), ...notes(lines, data), ...long(lines, data), ...lines.flatMap((item) => hidden(item, data)), ...lines.filter(({ shown }) => shown).flatMap((item) => targets(item, slug, data))];
}

const match = (one, text) => first(one).exec(text);
const beginsWith = (one, text) => match(one, text) !== null;

/** A finding for each run of lines that begin as a word processor's lists. */
function lists(lines, data) {
  const { bullet, dash } = data.monster;
  const isItem = ({ line, code }, number) => {
    if (code || beginsWith(bullet, line)) return !code;
    return beginsWith(dash, line) && [lines[number - 1], lines[number + 1]].some((other) => other && (beginsWith(dash, other.line) || beginsWith(bullet, other.line)));
  };
  const items = lines.map(isItem);
  return lines.flatMap(({ path, line }, number) => {
    if (!items[number] || (items[number - 1] && lines[number - 1].path === path)) return [];
    const text = line.slice((match(bullet, line) ?? match(dash, line))[0].length);
    return [[path, "PUNKT", { example: shorten(`- ${text}`, 40) }]];
  });
}

/** A finding for each note below a text that points at it. */
function notes(lines, data) {
  const found = new Map();
  for (const [number, { line, path }] of lines.entries()) {
    const groups = whole(data.monster.note).exec(line.trim())?.groups;
    if (groups && !found.has(groups.mark)) found.set(groups.mark, { number, path, note: shorten(groups.text.replace(/\.+$/, "")) });
  }
  const used = ([mark, { number }]) => lines.some(({ line }, other) => other !== number && line.includes(`[${mark}]`));
  return [...found].filter(used).map(([mark, { path, note }]) => [path, "NOT", { mark, note }]);
}

function long(lines, data) {
  const limit = data.matt.paragraph;
  const blocks = [];
  let last = null;
  for (const { line, path, shown } of lines) {
    const text = !shown ? "" : line.trim();
    if (!text) last = null;
    else if (last && last.path === path && !BREAKS.test(line)) last.text += `\n${text}`;
    else blocks.push((last = { path, text: text.replace(BREAKS, "") }));
  }
  return blocks.map(({ path, text }) => [path, [...text].length]).filter(([, count]) => count > limit).map(([path, count]) => [path, "STYCKE", { count, limit }]);
}

/** Control characters that are written by their numbers. */
function hidden({ path, line }, data) {
  return [...line.matchAll(pattern(data.monster.numbered, "g"))].flatMap(({ 0: written, groups }) => {
    const code = groups.hex ? parseInt(groups.hex, 16) : Number(groups.digits);
    if (code > LAST || !HIDDEN.test(String.fromCodePoint(code))) return [];
    return [[path, "STYRTECKEN", { code: code.toString(16).toUpperCase().padStart(4, "0"), how: `, skrivet som ${written}`, written }]];
  });
}

function targets({ path, line }, slug, data) {
  const found = [];
  const rest = line.replace(CODE, "").replace(LINK, (all, mark, text, target) => {
    found.push(...(mark ? picture(text, target, slug, data) : linked(decoded(target), data)));
    return mark ? "" : text;
  });
  const defined = DEFINED.exec(rest)?.[1];
  if (defined) found.push(...linked(decoded(defined), data));
  else for (const url of addressesIn(rest, data).found) found.push(...linked(decoded(url), data));
  return found.map(([name, values]) => [path, name, values]);
}

function linked(target, data) {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target.replace(/[\u0000-\u0020]/g, ""))?.[1].toLowerCase();
  if (scheme === undefined && !target.startsWith("//")) return []; // within the bank: only the command line has its files
  if (["http", "https"].includes(scheme) && !beginsWith(data.monster.link, target)) return [];
  if (scheme === "http") return [["LANK_HTTP", { better: `https${target.slice(scheme.length)}` }]];
  return ["https", "mailto"].includes(scheme) ? [] : [["LANK_TYP", { written: shorten(target, 40) }]];
}

function picture(text, written, slug, data) {
  const found = text.trim() ? [] : [["BILD_ALT", { target: written }]];
  const target = decoded(written);
  if (target.split("/")[0].includes(":") || target.startsWith("//")) return [...found, ["BILD_FJARR", { written: shorten(target, 40), slug }]];
  const ending = /\.[^./]+$/.exec(target)?.[0].toLowerCase() ?? "";
  return data.bilder.includes(ending) ? found : [...found, ["BILD_TYP", { written: shorten(target, 40) }]];
}
