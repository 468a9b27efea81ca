// The list of proposals under the search field, a combobox: arrows choose, Enter takes, Esc closes.
import { element } from "./element.js";
import { propose, take } from "./forslag.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

export class Proposals {
  #items = [];
  #active = -1;

  /** `onChoose` gets the field's new text. */
  constructor(field, list, vocabulary, onChoose) {
    Object.assign(this, { field, list, vocabulary, onChoose });
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    field.addEventListener("input", () => this.#show());
    field.addEventListener("keydown", (event) => this.#onKey(event));
    field.addEventListener("blur", () => this.close());
  }

  close() {
    this.#items = [];
    this.list.hidden = true;
    this.list.replaceChildren();
    this.field.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  #show() {
    this.close();
    this.#items = propose(this.field.value, this.vocabulary);
    if (!this.#items.length) return;
    this.list.replaceChildren(...this.#items.map((item, index) => this.#option(item, index)));
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
  }

  #option(item, index) {
    const kind = element("span", { className: "ex-dampad" }, item.kind);
    const node = element("li", { id: `${this.list.id}-${index}`, role: "option", "aria-selected": "false" }, item.name, " ", kind);
    node.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // the field keeps its focus
      this.#take(item);
    });
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
    this.onChoose(text);
  }

  #onKey(event) {
    if (this.list.hidden || event.isComposing) return;
    if (event.key in STEPS) {
      const places = this.#items.length + 1; // one place is the field itself
      this.#mark(((this.#active + 1 + STEPS[event.key] + places) % places) - 1);
    } else if (event.key === "Enter" && this.#active >= 0) this.#take(this.#items[this.#active]);
    else if (event.key === "Escape") this.close(); // the first Esc closes the list, the next empties the field
    else {
      if (event.key === "Enter") this.close();
      return;
    }
    event.preventDefault();
  }
}
