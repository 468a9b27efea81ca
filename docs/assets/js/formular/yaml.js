// The part of YAML that our own files are written in: values written so that they need no thought, and read again. Pure.
// What cannot be read raises Unreadable; whoever asked keeps the lines as they are.

export class Unreadable extends Error {}

const DEEPEST = 12; // lists within lists: more is no file of ours
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .()%/–+-]*$/u;
const ADDRESS = /^https?:\/\/[\w./?=&%~+@:;,()!$*-]+$/;
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a value: as it is where nothing in it can be misread, else in quotes. */
export function scalar(text, inList = false) {
  const plain = (PLAIN.test(text) || (!inList && ADDRESS.test(text))) && !MEANS_SOMETHING.test(text) && text === text.trim();
  return plain ? text : `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

/** A list on one line: [barnrätt, skola]. */
export const flow = (texts) => `[${texts.map((text) => scalar(text, true)).join(", ")}]`;

/** The fields of a front matter: [key, the lines they stand on, with the key's own line first]. Lines before the first are left out. */
export function fieldsOf(front) {
  const found = [];
  for (const line of front.split("\n")) {
    const key = /^([^\s#\-"'[\]{}:][^:]*):(?:\s|$)/.exec(line)?.[1];
    if (key) found.push([key.trim(), [line]]);
    else if (found.length && !/^#/.test(line)) found.at(-1)[1].push(line);
    else if (line.trim() && !/^#/.test(line)) throw new Unreadable(line);
  }
  return found;
}

/** The value of a field: a text, a list or an object, all texts as written. Raises Unreadable. */
export function valueOf(lines) {
  const kept = lines.filter((line) => line.trim() && !/^\s*#/.test(line));
  const first = kept[0].slice(kept[0].indexOf(":") + 1);
  return node(first, lines, kept.slice(1));
}

function node(first, raw, rest) {
  const text = first.trim();
  if (/^[>|]/.test(text)) return block(text, raw.slice(1));
  if (/^[&*!%@`]/.test(text)) throw new Unreadable(text);
  if (/^[[{]/.test(text)) return readFlow([text, ...rest.map((line) => line.trim())].join(" "));
  if (!text || text.startsWith("#")) return rest.length ? nested(rest) : "";
  if (/^["']/.test(text)) return quoted([text, ...rest.map((line) => line.trim())].join(" "));
  if (rest.some((line) => /^\s*- |^\s*[^\s:]+:(?:\s|$)/.test(line)) || /:\s/.test(withoutNote(text))) throw new Unreadable(text);
  return [text, ...rest.map((line) => line.trim())].map(withoutNote).join(" ").trim();
}

const withoutNote = (text) => text.replace(/\s#.*$/, "").trim();
const indentOf = (line) => line.length - line.trimStart().length;

/** A text over several lines: folded where it begins with >, as it is where it begins with |. */
function block(mark, lines) {
  if (!/^[>|][+-]?\s*$/.test(mark)) throw new Unreadable(mark);
  const depth = Math.min(...lines.filter((line) => line.trim()).map(indentOf));
  const bare = lines.map((line) => line.slice(depth).trimEnd());
  const joined = mark[0] === "|" ? bare.join("\n") : bare.join("\n").replace(/([^\n])\n(?=[^\n])/g, "$1 ").replace(/\n\n/g, "\n");
  return joined.trim();
}

/** What stands indented below a key: a list or a group. */
function nested(lines) {
  const depth = indentOf(lines[0]);
  const isList = /^\s*-(?:\s|$)/.test(lines[0]);
  const parts = [];
  for (const line of lines) {
    if (indentOf(line) === depth) parts.push([line.trim()]);
    else if (indentOf(line) > depth) parts.at(-1).push(line);
    else throw new Unreadable(line);
  }
  if (isList) return parts.map(item);
  return Object.fromEntries(parts.map(([first, ...rest]) => pair(first, rest)));
}

function pair(first, rest) {
  const match = /^([^\s:"'[{][^:]*):(?:\s|$)/.exec(first);
  if (!match) throw new Unreadable(first);
  return [match[1].trim(), node(first.slice(match[0].length), [first, ...rest], rest)];
}

function item([first, ...rest]) {
  if (!/^-(?:\s|$)/.test(first)) throw new Unreadable(first);
  const inner = first.slice(1);
  const text = inner.trim();
  if (!/^["'[{>|]/.test(text) && /^[^\s:]+(?: [^\s:]+)*:(?:\s|$)/.test(text)) return nested([" ".repeat(1 + indentOf(inner) + outer(rest, inner)) + text, ...rest]);
  return node(inner, [first, ...rest], rest);
}

/** How far the first key of a group in a list stands in: as far as those below it. */
const outer = (rest, inner) => (rest.length ? Math.min(...rest.map(indentOf)) - 1 - indentOf(inner) : 0);

function quoted(text) {
  const [value, after] = readQuoted(text);
  if (after.trim() && !/^\s+#/.test(after)) throw new Unreadable(text);
  return value;
}

const SAYS = { n: "\n", t: " ", '"': '"', "\\": "\\", "/": "/", " ": " " };

/** The text in quotes at the beginning of another, and what comes after it. */
function readQuoted(text) {
  const match = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/s.exec(text);
  if (!match) throw new Unreadable(text);
  if (match[2] !== undefined) return [match[2].replaceAll("''", "'"), text.slice(match[0].length)];
  const value = match[1].replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs, (whole, two, four, char) => {
    if (char === undefined) return String.fromCharCode(parseInt(two ?? four, 16));
    if (!(char in SAYS)) throw new Unreadable(whole);
    return SAYS[char];
  });
  return [value, text.slice(match[0].length)];
}

function readFlow(text) {
  const [value, after] = flowNode(text);
  if (after.trim() && !/^\s+#/.test(after)) throw new Unreadable(text);
  return value;
}

function flowNode(text, depth = 0) {
  if (depth > DEEPEST) throw new Unreadable(text);
  const open = text[0];
  if (open === "[" || open === "{") return flowInside(text.slice(1).trimStart(), open === "[" ? "]" : "}", depth + 1);
  if (open === '"' || open === "'") return readQuoted(text);
  const plain = /^[^\s,[\]{}#&*!|>%@`:"'][^,[\]{}#:]*(?::[^\s,[\]{}][^,[\]{}:]*)*/.exec(text)?.[0];
  if (!plain?.trim()) throw new Unreadable(text);
  return [plain.trim(), text.slice(plain.length)];
}

function flowInside(text, close, depth) {
  const found = [];
  let left = text;
  while (!left.startsWith(close)) {
    let key = null;
    if (close === "}") {
      const match = /^([^\s,:[\]{}"'][^,:[\]{}"']*):\s+/.exec(left);
      if (!match) throw new Unreadable(left);
      key = match[1].trim();
      left = left.slice(match[0].length);
    }
    const [value, after] = flowNode(left, depth);
    found.push(key === null ? value : [key, value]);
    left = after.trimStart();
    if (left.startsWith(",")) left = left.slice(1).trimStart();
    else if (!left.startsWith(close)) throw new Unreadable(text);
  }
  return [close === "]" ? found : Object.fromEntries(found), left.slice(1)];
}
