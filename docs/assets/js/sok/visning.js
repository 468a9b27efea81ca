// Puts on the page what a search found.
import { isEmpty, writeState } from "./adress.js";
import { SEARCHING, countOf, failed, howRead, lacking, whyNothing } from "./besked.js";
import { element, say } from "./element.js";
import { nearestSubjects } from "./narmast.js";
import { Missing } from "./saknas.js";
import { cardMaker } from "./traff.js";
import { SITE, SUBJECT } from "../fakta.js";
import { slugify } from "../text.js";

const PARTS = ["antal", "ordning", "filter-rubrik", "not", "metoder", "traffar", "lista", "visa-fler", "tomt", "narmast", "alla"];
const FAULT = "ex-sok__not--fel";

export class View {
  #shown = ""; // the search that is shown, as its address

  constructor(root) {
    this.root = root;
    this.part = Object.fromEntries(PARTS.map((name) => [name, root.querySelector(`[data-${name}]`)]));
    this.makeCard = cardMaker(root);
    this.missing = new Missing(root, this.part.traffar);
  }

  /** The search has taken a while; one that tries again in silence does not say so. */
  searching() {
    if (!this.part.not.querySelector(`.${FAULT}`)) say(this.part.antal, SEARCHING);
  }

  /** What `find` found (sokning.js); `vocabulary` is sokord.json. */
  show(state, found, vocabulary) {
    const { part } = this;
    const empty = isEmpty(state);
    const isNew = this.#isNew(state);
    const total = empty ? vocabulary.exempel : found.chosen.length;
    part.lista.replaceChildren(...found.cards.map(this.makeCard));
    const unfit = found.answer?.unfit ?? null;
    this.missing.show(state.q, unfit, found.cards.length);
    this.#reveal({ alla: empty, tomt: total === 0 || unfit, "visa-fler": found.chosen.length > found.cards.length });
    say(part.antal, countOf(unfit ? 0 : total, !found.lacks), isNew);
    this.#note(noteOn(found, total), { isFault: Boolean(found.lacks), isNew });
    if (!total || unfit) this.#showNearest(state.q, vocabulary);
    this.#showPages(found.methods, found.answer?.laws ?? []);
  }

  /** Nothing could be searched: say so, with all examples to look among. */
  fail(state) {
    const isNew = this.#isNew(state);
    this.part.lista.replaceChildren();
    this.#reveal({ alla: true, traffar: false, tomt: false, "visa-fler": false });
    this.#showPages([], []);
    this.#note(failed(navigator.onLine), { isFault: true, isNew });
    say(this.part.antal, countOf(0, false));
  }

  /** Something went wrong that no new attempt mends: the page is as it is without JavaScript. */
  giveUp(state) {
    this.fail(state);
    this.#note("");
    this.root.classList.add("ex-stannat");
  }

  /** How many filters are chosen, and which order. */
  showChoices(number, order) {
    const { part } = this;
    say(part["filter-rubrik"], number ? `Filtrera (${number} valda)` : "Filtrera");
    part.ordning.value = order;
  }

  /** Move the focus to a hit. */
  focusHit(number) {
    this.part.lista.children[number]?.querySelector("a").focus();
  }

  get shown() {
    return this.part.lista.children.length;
  }

  #reveal(visible) {
    for (const [name, is] of Object.entries(visible)) this.part[name].hidden = !is;
    document.documentElement.classList.remove("ex-fraga");
  }

  /** The box stands in the page before it has words: only then are they read out when they come. */
  #note(text, { isFault = false, isNew = false } = {}) {
    const box = this.part.not;
    if (!isNew && box.textContent === text) return;
    const className = isFault ? `ex-sok__not ${FAULT}` : "ex-sok__not";
    box.replaceChildren(...(text ? [element("p", { className }, text)] : []));
  }

  /** Another search than the one that was shown is said anew, also in the same words. */
  #isNew(state) {
    const before = this.#shown;
    this.#shown = writeState({ ...state, shown: 0 }); // more of the same is no other
    return before !== this.#shown;
  }

  #showNearest(question, vocabulary) {
    const near = nearestSubjects(question, vocabulary);
    const names = near.length ? near : vocabulary.syften;
    const links = names.map((name) => element("a", { className: "ex-tagg", href: `?${SUBJECT.name}=${slugify(name)}` }, name));
    this.part.narmast.replaceChildren(...links.map((link) => element("li", {}, link)));
  }

  /** The methods and the sections of law that are asked for, as links to their pages. */
  #showPages(methods, laws) {
    const { metoder } = this.part;
    const kinds = [
      ["Metoder: ", methods.map(({ url, meta }) => [url, meta.title])],
      ["Lagrum: ", laws.map(({ page, name }) => [new URL(page, SITE).href, name])],
    ];
    const lines = kinds.filter(([, pages]) => pages.length).map(([title, pages]) => [title, ...pages.flatMap(([href, name], index) => [index ? ", " : "", element("a", { href }, name)])]);
    metoder.hidden = lines.length === 0;
    metoder.replaceChildren(...lines.flatMap((line, index) => (index ? [". ", ...line] : line)));
  }
}

function noteOn({ answer, said, lacks, hits }, total) {
  if (lacks) return lacking(lacks);
  if (!total || answer?.unfit) return whyNothing(answer?.missing ?? [], total ? 0 : hits.length);
  return [said, answer?.places, answer && howRead(answer)].filter(Boolean).join(" ");
}
