// What is printed and saved as a Word document: headings, paragraphs and tables, the same for both (see word.js). Pure.
import { FIELDS, day, isFilled } from "./plan.js";

const WIDTHS = [20, 32, 16, 14, 18]; // per cent: what is to be done takes most room

const paragraphs = (text) => text.split("\n").filter((line) => line.trim());

/** A plan, with the examples that it rests on. `found` is what their pages say, by slug. */
export function planDocument(plan, items, found, today) {
  const rows = plan.rader.filter(isFilled).map((row) => Object.keys(FIELDS).map((name) => cell(name, row)));
  return {
    title: plan.namn,
    blocks: [
      { heading: plan.namn },
      { text: `Utkast ${day(today)}, gjort med Exempelbanken.` },
      { heading: "Det vi ska göra", level: 2 },
      rows.length ? { header: Object.values(FIELDS), rows, widths: WIDTHS } : { text: "Inga rader är ifyllda än." },
      ...(items.length ? [{ heading: "Exempel som planen bygger på", level: 2 }] : []),
      ...items.flatMap((item) => told(item, found.get(item.slug))),
    ],
  };
}

function cell(name, row) {
  if (name === "datum") return [day(row.datum)];
  const from = name === "steg" && row.titel ? [`Ur: ${row.titel}`] : [];
  return [...paragraphs(row[name]), ...from];
}

/** An example in short: where, how it was followed up, where the text is from, what the reader noted. */
function told({ slug, titel, anteckning = "" }, page) {
  const facts = page ? [page.place.join(" · "), followUp(page), ...page.notices, page.origin, page.url] : [slug];
  const note = paragraphs(anteckning).map((text, number) => ({ text: number ? text : `Vår anteckning: ${text}` }));
  return [{ heading: page?.title ?? titel, level: 3 }, ...facts.filter(Boolean).map((text) => ({ text })), ...note];
}

/** How an example is followed up, in words: "Så är det uppföljt: Granskat utifrån. Visade: Blandat resultat. Av: FoU." */
export function followUp({ followup }) {
  const facts = followup.facts.map(([label, text]) => `${label}: ${text}`);
  return `Så är det uppföljt: ${[followup.level, ...facts].map((part) => part.replace(/\.$/, "")).join(". ")}.`;
}
