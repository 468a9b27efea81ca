// Tables, lists and footnote marks of what is pasted from Word, Outlook or a web page, which the plain text does not show
// → Markdown. The HTML is read as a document that runs nothing and fetches nothing, and only its text is taken.

const BLOCKS = new Set("address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main p pre section".split(" "));
const NOT_SHOWN = "head, style, script, template, title, [style*='mso-element:footnote-list'], [style*='mso-element:endnote-list'], [style*='mso-hide:all']";
const NOTES = "a[href^='#_ftn'], a[href^='#_edn'], a[href^='#cite_note'], a[href^='#fn'], .MsoFootnoteReference, .MsoEndnoteReference";
const SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** { text, done }: the pasted page as Markdown and what was done, or null where the plain text says as much. */
export function htmlToText(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const hidden of page.querySelectorAll(NOT_SHOWN)) hidden.remove();
  const notes = [...page.querySelectorAll(NOTES)].filter((mark) => mark.textContent.trim());
  const tables = [...page.querySelectorAll("table")].filter(isTable);
  const items = page.querySelectorAll("li, [style*='mso-list']");
  if (!notes.length && !tables.length && !items.length) return null;
  for (const mark of notes) mark.remove();
  for (const small of page.querySelectorAll("sup")) small.textContent = small.textContent.replace(/\d/g, (digit) => SMALL[digit]);
  const done = [tables.length && "tabeller är skrivna med streck mellan rutorna", items.length && "listor är listor", notes.length && "fotnotsmärken är borttagna"];
  return { text: blocksOf(page.body).join("\n\n"), done: done.filter(Boolean) };
}

/** Whether a table is one, and not what a mail is laid out with. */
const isTable = (table) => !table.querySelector("table") && Math.max(0, ...[...table.rows].map(({ cells }) => cells.length)) > 1;

/** The blocks of an element, each as Markdown. Items of a list that Word has as paragraphs are one block. */
function blocksOf(root) {
  const found = [];
  let text = "";
  const end = () => {
    if (text.trim()) found.push({ text: tidy(text) });
    text = "";
  };
  for (const node of root.childNodes) {
    const name = node.localName;
    if (node.nodeType === Node.TEXT_NODE || name === "br") text += name ? "\n" : node.data.replace(/\s+/g, " ");
    else if (node.nodeType === Node.ELEMENT_NODE && !isBlock(node)) text += inline(node);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      end();
      found.push(...block(node));
    }
  }
  end();
  return found.reduce((all, { text: one, item }, place) => (item && found[place - 1]?.item ? [...all.slice(0, -1), `${all.at(-1)}\n${one}`] : [...all, one]), []);
}

const isBlock = (node) => BLOCKS.has(node.localName) || ["ul", "ol", "table"].includes(node.localName) || Boolean(node.querySelector("p, div, ul, ol, table, h1, h2, h3, h4"));

function block(node) {
  const style = node.getAttribute("style") ?? "";
  if (/mso-list:\s*l\d/i.test(style)) return wordItem(node, Number(/level(\d)/i.exec(style)?.[1] ?? 1));
  if (node.localName === "ul" || node.localName === "ol") return [{ text: listOf(node) }];
  if (node.localName === "table" && isTable(node)) return [{ text: tableOf(node) }];
  if (node.localName === "table") return [...node.rows].flatMap(({ cells }) => [...cells].flatMap(blocksOf)).map((text) => ({ text }));
  const mark = /^h[1-6]$/.test(node.localName) ? "### " : "";
  return blocksOf(node).map((text) => ({ text: mark + text }));
}

/** A paragraph that Word shows as an item: its bullet or number is text, marked to be ignored. */
function wordItem(node, level) {
  const bullet = node.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
  const isNumbered = /^\s*[\da-z]{1,3}[.)]/i.test(bullet?.textContent ?? "");
  bullet?.remove();
  return [{ text: `${(isNumbered ? "   " : "  ").repeat(level - 1)}${isNumbered ? "1." : "-"} ${oneLine(inline(node))}`, item: true }];
}

function listOf(list) {
  const first = Number(list.getAttribute("start")) || 1;
  const items = [...list.children].filter(({ localName }) => localName === "li" || localName === "ul" || localName === "ol");
  let number = first - 1;
  return items.map((item) => {
    if (item.localName !== "li") return indented(listOf(item), list.localName === "ol" ? 3 : 2); // Word puts a list in a list beside its items
    number += 1;
    const mark = list.localName === "ol" ? `${number}. ` : "- ";
    return mark + indented(blocksOf(item).join("\n"), mark.length).trimStart();
  }).join("\n");
}

const indented = (text, width) => text.replace(/^(?=.)/gm, " ".repeat(width));

function tableOf(table) {
  const rows = [...table.rows].map(({ cells }) => [...cells].flatMap((cell) => [cellOf(cell), ...Array(Math.max(0, cell.colSpan - 1)).fill("")])).filter((row) => row.some(Boolean));
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((row) => `| ${[...row, ...Array(width - row.length).fill("")].join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

const cellOf = (cell) => oneLine(blocksOf(cell).join(" ")).replaceAll("|", "\\|");

const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const tidy = (text) => text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).join("\n").trim();

/** The text of what stands in a line; an address behind other words follows in brackets, as Markdown has it. */
function inline(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
  if (node.localName === "br") return "\n";
  const text = [...node.childNodes].map((child) => (child.nodeType === Node.COMMENT_NODE ? "" : inline(child))).join("");
  const href = node.localName === "a" ? (node.getAttribute("href") ?? "") : "";
  return /^https?:/i.test(href) && text.trim() && !text.includes("://") ? `[${text.trim().replace(/[[\]]/g, "\\$&")}](${href.replace(/[()\s]/g, encodeURIComponent).replaceAll("(", "%28").replaceAll(")", "%29")})` : text;
}
