// The filter pane: what can be chosen, what is, and how many there are of each.
import { retrying } from "../omforsok.js";
import { isEmpty } from "./adress.js";
import { Facets } from "./facetter.js";
import { count } from "./urval.js";

const LARGE = 2000; // so many pages, and the counts wait until someone looks at them

export class FilterPane {
  #facets = null;
  #vocabulary;
  #counted = null;
  #wanted = false;

  /** `onChoose(name, slug, on)` is told of a choice. */
  constructor(root, sources, onChoose) {
    Object.assign(this, { root, sources, onChoose });
    this.showCounts = retrying(() => this.#showCounts());
    root.open = matchMedia("(min-width: 56rem)").matches;
    for (const name of ["pointerenter", "focusin"]) root.addEventListener(name, () => this.#want());
  }

  /** Build what can be chosen, the first time that sokord.json is there. */
  build(vocabulary) {
    if (this.#facets) return;
    this.#vocabulary = vocabulary;
    this.#wanted = vocabulary.sidor <= LARGE;
    this.#facets = new Facets(this.root.querySelector("[data-facetter]"), vocabulary, this.onChoose);
  }

  /** Show what a state has chosen; return it as { name, slug, value }. */
  show(state) {
    this.#counted = null;
    this.#facets?.update(null, state.chosen);
    return this.#facets?.words(state.chosen) ?? [];
  }

  /** Show how many of the hits have each value, after the hits: it needs a file more. */
  count(state, hits) {
    this.#counted = { state, hits };
    return this.showCounts();
  }

  #want() {
    if (this.#wanted) return;
    this.#wanted = true;
    this.showCounts();
  }

  async #showCounts() {
    const counted = this.#counted;
    if (!counted) return;
    const { state, hits } = counted;
    if (isEmpty(state)) this.#facets.update(this.#vocabulary.facetter, state.chosen);
    else if (this.#wanted) {
      const counts = count(hits, state.chosen, await this.sources.selection());
      if (counted === this.#counted) this.#facets.update(counts, state.chosen);
    }
  }
}
