// What is chosen among the filters, above the hits: each with a button that takes it away, and one for all.
import { element } from "./element.js";

const MANY = 2;

export class Chosen {
  #place = null; // of the button that was pressed, until what is chosen is shown anew

  /** `onRemove({ name, slug })` and `onClear()` are told; `field` has the focus when nothing is left. */
  constructor(root, field, { onRemove, onClear }) {
    Object.assign(this, { root, field, onRemove, onClear });
  }

  /** Show what is chosen, as { name, slug, value }. The focus goes to the one that is where a removed one was. */
  show(words) {
    const chips = words.map((word, place) => this.#chip(word, place));
    if (words.length >= MANY) chips.push(this.#button({ className: "ex-textknapp" }, 0, () => this.onClear(), "Ta bort alla filter"));
    this.root.replaceChildren(...chips);
    if (this.#place === null) return;
    (chips[Math.min(this.#place, words.length - 1)] ?? this.field).focus();
    this.#place = null;
  }

  #chip(word, place) {
    const cross = element("span", { "aria-hidden": "true" }, "×");
    return this.#button({ className: "ex-val__ett", "aria-label": `Ta bort filtret ${word.value}` }, place, () => this.onRemove(word), word.value, cross);
  }

  #button(properties, place, act, ...children) {
    const button = element("button", { type: "button", ...properties }, ...children);
    button.addEventListener("click", () => {
      this.#place = place;
      act();
    });
    return button;
  }
}
