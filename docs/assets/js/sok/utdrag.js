// The text of a hit: Pagefind's excerpt is text with <mark> round the hits. Pure.

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
const decode = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);

/** The parts of what a hit says, as { text, marked }: its excerpt where something in it is marked, else its summary. */
export function partsOf({ meta, excerpt }) {
  if (!excerpt.includes("<mark>")) return [{ text: meta.sammanfattning ?? decode(excerpt), marked: false }];
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => ({ text: decode(part), marked: index % 2 === 1 }));
  return [{ text: "… ", marked: false }, ...parts, { text: " …", marked: false }].filter(({ text }) => text);
}
