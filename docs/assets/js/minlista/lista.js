// The saved examples: in order, each with a note.
import { element } from "../formular/dom.js";
import { addressOf } from "./exempelsida.js";
import { dragging, moveButtons, placeOf } from "./ordna.js";

const HANDLE = ".ex-minlista__grepp";

export class SavedList {
  /** `keep` keeps what a function makes of what is kept; `say` tells the reader, with a button where there is something to undo. */
  constructor(root, keep, say) {
    Object.assign(this, { root, keep, say });
    dragging(root, HANDLE, (item) => this.#moved(item));
  }

  show(items) {
    this.root.replaceChildren(...items.map((item) => this.#row(item)));
  }

  #row({ slug, titel, anteckning = "" }) {
    const note = element("textarea", { class: "ex-falt", id: `anteckning-${slug}`, rows: 2, maxlength: 5000 });
    note.value = anteckning;
    note.addEventListener("input", () => this.keep((list) => ({ ...list, exempel: list.exempel.map((item) => (item.slug === slug ? { ...item, anteckning: note.value } : item)) })));
    const row = element("li", { class: "ex-minlista__post", "data-slug": slug });
    const remove = element("button", { type: "button", class: "ex-knapp", text: "Ta bort", "aria-label": `Ta bort: ${titel}`, onclick: () => this.#remove(slug, titel) });
    row.append(
      element("span", { class: "ex-minlista__grepp", draggable: "true", title: "Dra för att flytta", "aria-hidden": "true" }),
      element("h3", {}, element("a", { href: addressOf(slug), text: titel })),
      element("div", { class: "ex-minlista__text" }, element("label", { class: "ex-etikett", for: note.id, text: "Anteckning" }), note),
      element("div", { class: "ex-knappar" }, ...moveButtons(row, titel, (item) => this.#moved(item)), element("button", { type: "button", class: "ex-knapp", text: "Jämför", "data-jamfor": true }), remove),
    );
    return row;
  }

  #moved(item) {
    const order = [...this.root.children].map((row) => row.dataset.slug);
    const place = ({ slug }) => (order.includes(slug) ? order.indexOf(slug) : order.length);
    this.keep((list) => ({ ...list, exempel: [...list.exempel].sort((one, other) => place(one) - place(other)) }));
    this.say(`${item.querySelector("h3").textContent} är nu ${placeOf(item)}.`);
  }

  #remove(slug, titel) {
    let before;
    const next = this.#after(slug);
    this.keep((list) => {
      before = list.exempel;
      return { ...list, exempel: before.filter((item) => item.slug !== slug) };
    }, true);
    this.say(`${titel} är borttaget.`, { text: "Ångra", click: () => this.keep((list) => ({ ...list, exempel: before }), true) });
    (this.#link(next) ?? document.querySelector("main")).focus();
  }

  /** The example whose row takes the place of one that goes. */
  #after(slug) {
    const row = this.root.querySelector(`[data-slug='${slug}']`);
    return (row.nextElementSibling ?? row.previousElementSibling)?.dataset.slug;
  }

  #link(slug) {
    return slug && this.root.querySelector(`[data-slug='${slug}'] a`);
  }
}
