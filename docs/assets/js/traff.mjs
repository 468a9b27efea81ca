// One hit as a card, from the page's <template>. Text only ever goes in as text, never as HTML.

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
const decode = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);

/** Pagefind's excerpt is text with <mark> round the hits: split there, every second part is a hit. */
function excerptNodes(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    if (index % 2 === 0) return decode(part);
    const mark = document.createElement("mark");
    mark.textContent = decode(part);
    return mark;
  });
}

/** Return a function that makes a list item of a hit's data. */
export function cardMaker(root) {
  const card = root.querySelector("template[data-mall='traff']");
  const badges = new Map();
  for (const badge of root.querySelectorAll("template[data-mall='marke']")) badges.set(badge.dataset.namn, badge);

  return ({ url, meta, excerpt }) => {
    const item = card.content.firstElementChild.cloneNode(true);
    const list = item.querySelector("ul");
    item.firstElementChild.dataset.slug = url.split("/").filter(Boolean).pop();
    for (const name of [...(meta.syften ?? "").split(", "), meta.arkiverad]) {
      if (badges.has(name)) list.append(badges.get(name).content.firstElementChild.cloneNode(true));
    }
    if (!list.children.length) list.remove();
    const link = item.querySelector("a");
    link.href = url;
    link.textContent = meta.title;
    const [place, text] = item.querySelectorAll("p");
    place.textContent = [meta.plats, meta.ar, meta.uppfoljning].filter(Boolean).join(" · ");
    if (excerpt.includes("<mark>")) text.append("… ", ...excerptNodes(excerpt), " …");
    else text.textContent = meta.sammanfattning ?? decode(excerpt);
    return item;
  };
}
