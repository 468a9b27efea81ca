// The list of proposals under a search field, a combobox: arrows choose, Enter takes, Esc closes. It is never in the way of
// Enter: what is typed is searched as long as nothing in the list is chosen.
import { ADDRESSES, PROPOSALS, SITE } from "../fakta.js";
import { Unreachable } from "../hamta.js";
import { whenReleased } from "../slapp.js";
import { element } from "./element.js";
import { choose, take } from "./forslag.js";
import { Pieces } from "./forslagsbitar.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/** What stands beside a proposal: what it is, and what it is called that matches. */
function said({ kind, alias }) {
  if (kind === PROPOSALS.question) return "Svar i ett exempel";
  return alias ? `${kind} (även ”${alias}”)` : kind;
}

export class Proposals {
  #items = [];
  #active = -1;
  #latest = 0;

  /** `onChoose` gets the field's new text; a question leads to its example. */
  constructor(field, list, onChoose) {
    Object.assign(this, { field, list, onChoose, pieces: new Pieces() });
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps its focus
    field.addEventListener("input", () => this.show());
    field.addEventListener("keydown", (event) => this.#onKey(event));
    field.addEventListener("blur", () => whenReleased(() => this.close())); // what is below moves up
  }

  close() {
    this.#latest += 1; // what is on its way comes too late
    this.#items = [];
    this.list.hidden = true;
    this.list.replaceChildren();
    this.field.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  /** Show what there is for what the field holds. Until it is known, what is shown stands, so that nothing jumps. */
  async show() {
    this.#mark(-1);
    const ticket = ++this.#latest;
    const items = await this.#find(this.field.value);
    if (ticket !== this.#latest) return;
    this.close();
    if (!items.length) return;
    this.#items = items;
    this.list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
  }

  async #find(text) {
    try {
      return choose(text, await this.pieces.of(text));
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error; // without proposals, the search is enough
      return [];
    }
  }

  #option(item, index) {
    const kind = element("span", { className: "ex-dampad" }, said(item));
    const node = element("li", { id: `${this.list.id}-${index}`, role: "option", "aria-selected": "false" }, element("span", {}, item.name), " ", kind);
    node.addEventListener("click", () => this.#take(item));
    return node;
  }

  #mark(index) {
    this.#active = index;
    [...this.list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === index)));
    if (index < 0) this.field.removeAttribute("aria-activedescendant");
    else {
      this.field.setAttribute("aria-activedescendant", this.list.children[index].id);
      this.list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  #take(item) {
    const text = take(this.field.value, item);
    this.close();
    if (item.slug) location.assign(new URL(`${ADDRESSES.exempel}${item.slug}/`, SITE));
    else this.onChoose(text);
  }

  #onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && this.#active < 0) this.close();
    else if (this.list.hidden) {
      if (event.key === "ArrowDown") this.show();
    } else this.#onKeyInList(event);
  }

  #onKeyInList(event) {
    if (event.key in STEPS) {
      const places = this.#items.length + 1; // one place is the field itself
      this.#mark(((this.#active + 1 + STEPS[event.key] + places) % places) - 1);
    } else if (event.key === "Enter") this.#take(this.#items[this.#active]);
    else if (event.key === "Escape") this.close(); // the first Esc closes the list, the next empties the field
    else return;
    event.preventDefault();
  }
}
