// Keeps the browser's address and history in step with the search. A browser allows so many changes in a while (Safari: 100
// in 30 seconds), so what someone types is written when the writing pauses, and nothing is written twice.
import { readState, writeState } from "./adress.js";

const PAUSE = 1000;

export class AddressBar {
  #written;
  #timer;
  #waiting = null; // what is being typed, not yet written
  #draft = false; // the entry in the history is of what is being typed, and may be written over

  constructor({ history, location }) {
    Object.assign(this, { history, location });
    this.reread();
  }

  /** Read the state that the address holds. */
  reread() {
    this.#forget();
    this.#draft = false;
    const state = readState(this.location.search);
    this.#written = writeState(state);
    return state;
  }

  /** A state that someone asked for: an entry in the history of its own. */
  push(state) {
    this.settle();
    this.#draft = false;
    this.#write(state, false);
  }

  /** What was typed is asked for: the same entry as while it was typed. */
  submit(state) {
    this.#forget();
    this.#write(state, this.#draft);
    this.#draft = false;
  }

  /** The same search, only with more of it shown: no entry of its own. */
  replace(state) {
    this.settle();
    this.#write(state, true);
  }

  /** A state on its way, while someone types: written when the writing pauses, all of it as one entry. */
  type(state) {
    this.#forget();
    this.#waiting = state;
    this.#timer = setTimeout(() => this.settle(), PAUSE);
  }

  /** Write what is typed now, before the page is left. */
  settle() {
    if (!this.#waiting) return;
    const state = this.#waiting;
    this.#forget();
    this.#draft = this.#write(state, this.#draft) || this.#draft;
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  /** Write a state where it differs from what is written; say whether it did. */
  #write(state, over) {
    const address = writeState(state);
    if (address === this.#written) return false;
    this.#written = address;
    this.history[over ? "replaceState" : "pushState"](null, "", address || this.location.pathname);
    return true;
  }
}
