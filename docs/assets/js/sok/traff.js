// One hit as a card, from the page's <template>. Text only ever goes in as text, never as HTML.
import { element } from "./element.js";

/** Return a function that makes a list item of a hit's data. */
export function cardMaker(root) {
  const card = root.querySelector("template[data-mall='traff']");
  const badges = new Map();
  for (const badge of root.querySelectorAll("template[data-mall='marke']")) badges.set(badge.dataset.namn, badge);

  return (hit) => {
    const { url, meta } = hit;
    const item = card.content.firstElementChild.cloneNode(true);
    const list = item.querySelector("ul");
    item.firstElementChild.dataset.slug = url.split("/").filter(Boolean).pop();
    for (const name of [...(meta.syften ?? "").split(", "), meta.arkiverad]) {
      if (badges.has(name)) list.append(badges.get(name).content.firstElementChild.cloneNode(true));
    }
    if (!list.children.length) list.remove();
    Object.assign(item.querySelector("a"), { href: url, textContent: meta.title });
    const [place, text] = item.querySelectorAll("p");
    place.textContent = [meta.plats, meta.ar].filter(Boolean).join(" · ");
    text.append(...marked(hit.summary));
    if (hit.sentence) text.after(element("p", { className: "ex-kort__mening" }, ...marked(hit.sentence)));
    const [followup, reason] = item.querySelectorAll(".ex-kort__fot p");
    fill(followup, meta.uppfoljning);
    fill(reason, hit.reason);
    if (!meta.uppfoljning && !hit.reason) item.querySelector(".ex-kort__fot").remove();
    return item;
  };
}

const marked = (parts) => parts.map((part) => (part.marked ? element("mark", {}, part.text) : part.text));

/** Put a text last in an element, or remove the element where there is none. */
function fill(node, text) {
  if (text) node.append(text);
  else node.remove();
}
