// How a text is written, line by line wherever it stands: names of people, numbers, addresses, what is left of the template.
// As check/rules/namn.py, skrivsatt.py, inklistrat.py and innehall.py, by the same patterns. Pure.
import { officialName } from "./las.js";
import { addressesIn, bareAddress, isInside } from "./omvag.js";
import { pattern } from "./skydd.js";

/** A text cut for a message, on one line. */
export function shorten(text, limit = 60) {
  const line = [...text.replace(/\s+/g, " ").trim()];
  return line.length <= limit ? line.join("") : `${line.slice(0, limit - 1).join("").trimEnd()}…`;
}

/** The findings in a line: [name of what is said, values for its places]. */
export const findInLine = (line, data) => [...names(line, data), ...numbers(line, data), ...addresses(line, data), ...leftovers(line, data)];

function names(line, data) {
  return [...line.matchAll(pattern(data.monster.beside, "g"))].flatMap(({ 0: written, groups }) => {
    const [kind, name] = Object.entries(groups).find(([, text]) => text !== undefined);
    if (data.inteNamn.includes(name.split(" ")[0]) || isPlace(name, data)) return [];
    return [[kind === "child" || kind === "young" ? "BARN_NAMN" : "ANSTALLD_NAMN", { written }]];
  });
}

function isPlace(name, data) {
  const [kommun, lan] = ["kommuner", "lan"].map((kind) => officialName(kind, name, data));
  return data.kommuner.some((item) => item[1] === kommun) || data.lan.some((item) => item[1] === lan);
}

function numbers(line, data) {
  return [...addressesIn(line, data).rest.matchAll(pattern(data.monster.tal, "g"))].map(({ 0: written, groups }) =>
    groups.point ? ["PUNKTTAL", { written, right: written.replaceAll(".", ",") }] : ["KOMMATAL", { written, right: written.replaceAll(",", " ") }]);
}

function addresses(line, data) {
  return addressesIn(line, data).found.flatMap((url) => {
    const right = bareAddress(url, data);
    if (right !== url) return [["OMVAG", { written: shorten(url, 50), right }]];
    return isInside(url, data) ? [["INTERN", { written: shorten(url, 50) }]] : [];
  });
}

const leftovers = (line, data) => (pattern(data.monster.malltext).test(line) ? [["MALLTEXT", { written: shorten(line, 50) }]] : []);

/** What is said of how a title is written. */
export function findInTitle(title, data) {
  const letters = [...title];
  if (letters.length < data.matt.shout) return [];
  const inner = letters.slice(1, -1).join("");
  const isQuote = (text) => data.citat.includes(text);
  if (title === title.toUpperCase() && title !== title.toLowerCase()) {
    const low = title.toLowerCase();
    return [["VERSALER", { right: shorten(low[0].toUpperCase() + low.slice(1), 90) }]];
  }
  return isQuote(letters[0]) && isQuote(letters.at(-1)) && ![...inner].some(isQuote) ? [["CITERAD", { right: shorten(inner, 90) }]] : [];
}
