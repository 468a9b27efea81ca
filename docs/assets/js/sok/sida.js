// The search page: field, filters, hits. The whole state is in the address, so that a search can be sent to a colleague.
import { Unreachable } from "../hamta.js";
import { retrying } from "../omforsok.js";
import { clean } from "../text.js";
import { PAGE, isEmpty, withChoice } from "./adress.js";
import { AddressBar } from "./adressrad.js";
import { FilterPane } from "./filter.js";
import { Proposals } from "./forslagslista.js";
import { Sources } from "./kallor.js";
import { onPause } from "./skrivning.js";
import { find } from "./sokning.js";
import { Chosen } from "./valda.js";
import { View } from "./visning.js";

const SLOW = 1000; // milliseconds: from here on the page says that it is searching

export async function start(root, memory) {
  await new SearchPage(root, memory).begin();
}

class SearchPage {
  #latest = 0;

  constructor(root, memory) {
    Object.assign(this, { root, memory, form: root.querySelector("form"), view: new View(root), bar: new AddressBar(window) });
    this.field = this.form.elements.q;
    this.sources = new Sources();
    this.filter = new FilterPane(root.querySelector("[data-filter]"), this.sources, (...choice) => this.#choose(...choice));
    this.chosen = new Chosen(root.querySelector("[data-val]"), this.field, {
      onRemove: ({ name, slug }) => this.#choose(name, slug, false),
      onClear: () => this.#push({ ...this.state, chosen: {} }),
    });
    this.proposals = new Proposals(this.field, root.querySelector("[data-forslag]"), (text) => this.#submit(text));
    this.state = this.bar.reread();
    this.show = retrying(() => this.#show());
  }

  /** Show what the address asks for, and listen. */
  async begin() {
    if (!this.field.value) this.field.value = this.state.q; // what someone typed before this ran stands
    if (location.hash === "#sok") this.field.focus();
    this.#listen();
    if (!isEmpty(this.state)) this.#warm();
    if (clean(this.field.value) !== this.state.q) {
      this.bar.type(this.#asked());
      this.state = this.#asked();
    }
    await this.show();
  }

  #listen() {
    this.stopTyping = onPause(this.field, () => this.#type());
    this.field.addEventListener("input", () => this.bar.type(this.#asked()));
    this.field.addEventListener("focus", () => this.#warm(), { once: true });
    this.field.addEventListener("blur", () => this.bar.settle());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(this.field.value);
    });
    this.root.querySelector("[data-ordning]").addEventListener("change", ({ target }) => this.#push({ ...this.state, order: target.value }));
    this.root.querySelector("[data-visa-fler]").addEventListener("click", () => this.#showMore());
    window.addEventListener("popstate", () => this.#goBack());
  }

  /** The search's thread starts early; whatever fails is said by the search that needs it. */
  async #warm() {
    try {
      await this.sources.engine();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
  }

  async #show() {
    const ticket = ++this.#latest;
    const found = await this.#find(ticket);
    if (!found) return;
    this.view.show(this.state, found, await this.sources.vocabulary());
    this.#showChoices();
    this.filter.count(this.state, found.hits);
    if (found.lacks) throw new Unreachable(found.lacks);
  }

  /** What there is to show, or null where another search has begun since. Raises Unreachable, and then the page says so. */
  async #find(ticket) {
    const slow = setTimeout(() => this.view.searching(), SLOW);
    try {
      this.filter.build(await this.sources.vocabulary());
      const found = await find(this.state, this.sources, this.memory);
      return ticket === this.#latest ? found : null;
    } catch (error) {
      if (ticket !== this.#latest) return null;
      if (error instanceof Unreachable) this.view.fail(this.state);
      else this.view.giveUp(this.state);
      this.#showChoices();
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  #showChoices() {
    const words = this.filter.show(this.state);
    this.chosen.show(words);
    this.view.showChoices(words.length, this.state.order);
  }

  #choose(name, slug, on) {
    return this.#push(withChoice(this.state, name, slug, on));
  }

  #push(state) {
    this.state = { ...state, shown: PAGE };
    this.bar.push(this.state);
    return this.show();
  }

  /** The state that the field asks for. */
  #asked() {
    return { ...this.state, shown: PAGE, q: clean(this.field.value) };
  }

  #type() {
    this.state = this.#asked();
    return this.show();
  }

  #submit(text) {
    this.stopTyping();
    this.proposals.close();
    this.field.value = text;
    this.state = this.#asked();
    this.bar.submit(this.state);
    return this.show();
  }

  async #showMore() {
    const before = this.view.shown;
    this.state = { ...this.state, shown: this.state.shown + PAGE };
    this.bar.replace(this.state);
    await this.show();
    this.view.focusHit(before);
  }

  #goBack() {
    this.stopTyping();
    this.state = this.bar.reread();
    this.field.value = this.state.q;
    return this.show();
  }
}
