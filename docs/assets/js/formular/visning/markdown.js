// The text of an example → elements, as scripts/exempelbank/prose/render.py makes them. markdown-it reads it, and no HTML is
// ever made a text of: each element is made here, one of those below, so that nothing else can get through.
import { Unreachable } from "../../hamta.js";
import { element } from "../dom.js";

const ELEMENTS = new Set(["a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"]);
const ATTRIBUTES = new Set(["href", "title", "start", "class"]);

const LIBRARY = "../../lib/markdown-it.min.js";

let parser = null;
let failures = 0;

/** The parser, fetched the first time. It is no module: it leaves `markdownit` among what is global. Raises Unreachable. */
export async function loadParser() {
  if (parser) return parser;
  try {
    await import(`${LIBRARY}${failures ? `?forsok=${failures}` : ""}`); // some browsers remember what did not come
  } catch (error) {
    failures += 1;
    throw new Unreachable(LIBRARY, error);
  }
  parser = globalThis.markdownit("commonmark", { html: false, maxNesting: 12 }).enable(["table", "linkify"]).set({ linkify: true });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  return parser;
}

/** The sections of a body: { heading, nodes, html }, the heading "" of what stands before the first. `resolve` gives the address of a link, `picture` the element of a picture; headings in the sections named `deeper` are a level down. */
export function sectionsOf(body, { resolve, picture, deeper }) {
  const env = {};
  const tokens = parser.parse(body, env);
  const parts = [["", []]];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at].type === "heading_open" && tokens[at].tag === "h2" && tokens[at].level === 0) {
      parts.push([textOf(tokens[at + 1].children), []]);
      at += 2;
    } else parts.at(-1)[1].push(tokens[at]);
  }
  for (const [heading, held] of parts) if (deeper.includes(heading)) for (const token of held) token.tag = token.tag.replace(/^h([3-5])$/, (_, level) => `h${Number(level) + 1}`);
  return parts.filter(([heading, held]) => heading || held.length)
    .map(([heading, held]) => ({ heading, html: parser.renderer.render(held, parser.options, env), nodes: nodesOf(held, { resolve, picture }) }));
}

/** What a reader sees of a line, without marks. */
const textOf = (tokens) => tokens.map(({ type, children, content }) => (/break$/.test(type) ? " " : children?.length ? textOf(children) : content)).join("").split(/\s+/).filter(Boolean).join(" ");

function nodesOf(tokens, how) {
  const root = document.createDocumentFragment();
  let inside = root;
  for (const token of tokens) {
    if (token.hidden) continue; // a paragraph in a tight list
    if (token.nesting === 1) inside = inside.appendChild(opened(token, how));
    else if (token.nesting === -1) inside = inside.parentNode;
    else if (token.type === "inline") inside.append(nodesOf(token.children, how));
    else inside.append(single(token, how));
  }
  return root;
}

function opened(token, { resolve }) {
  if (!ELEMENTS.has(token.tag)) throw new TypeError(token.tag);
  const attributes = Object.fromEntries((token.attrs ?? []).filter(([name]) => ATTRIBUTES.has(name)));
  if (token.tag === "a") Object.assign(attributes, { href: resolve(attributes.href ?? ""), target: "_blank", rel: "noopener" }); // what is written stays open
  if (token.tag === "table") attributes.tabindex = "0";
  return element(token.tag, attributes);
}

function single(token, { picture }) {
  if (token.type === "softbreak") return "\n";
  if (token.type === "hardbreak") return element("br");
  if (token.type === "hr") return element("hr");
  if (token.type === "code_inline") return element("code", { text: token.content });
  if (token.type === "image") return picture(token.attrGet("src"), textOf(token.children));
  if (token.type === "fence" || token.type === "code_block") return element("pre", {}, element("code", { text: token.content }));
  return token.content;
}
