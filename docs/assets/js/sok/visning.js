// Puts on the page what a search found.
import { isEmpty } from "./adress.js";
import { SEARCHING, countOf, failed, howRead, lacking, whyNothing } from "./besked.js";
import { element, say } from "./element.js";
import { nearestSubjects } from "./forslag.js";
import { cardMaker } from "./traff.js";
import { SUBJECT } from "../fakta.js";
import { slugify } from "../text.js";

const PARTS = ["antal", "val", "ordning", "filter-rubrik", "not", "metoder", "traffar", "lista", "visa-fler", "tomt", "narmast", "alla"];

export class View {
  constructor(root) {
    this.root = root;
    this.part = Object.fromEntries(PARTS.map((name) => [name, root.querySelector(`[data-${name}]`)]));
    this.makeCard = cardMaker(root);
  }

  /** The search has taken a while. */
  searching() {
    say(this.part.antal, SEARCHING);
  }

  /** What `find` found (sokning.js); `vocabulary` is sokord.json. */
  show(state, found, vocabulary) {
    const { part } = this;
    const empty = isEmpty(state);
    const total = empty ? vocabulary.exempel : found.chosen.length;
    part.lista.replaceChildren(...found.cards.map(this.makeCard));
    this.#reveal({ alla: empty, traffar: found.cards.length > 0, tomt: total === 0, "visa-fler": found.chosen.length > found.cards.length });
    this.#note(noteOn(found, total), Boolean(found.lacks));
    say(part.antal, countOf(total, !found.lacks));
    if (!total) this.#showNearest(state.q, vocabulary);
    this.#showMethods(found.methods);
  }

  /** Nothing could be searched: say so, with all examples to look among. */
  fail() {
    this.part.lista.replaceChildren();
    this.#reveal({ alla: true, traffar: false, tomt: false, "visa-fler": false });
    this.#showMethods([]);
    this.#note(failed(navigator.onLine), true);
    say(this.part.antal, countOf(0, false));
  }

  /** Something went wrong that no new attempt mends: the page is as it is without JavaScript. */
  giveUp() {
    this.fail();
    this.#note("", false);
    this.root.classList.add("ex-stannat");
  }

  /** What is chosen, each with a button that takes it away. */
  showChoices(words, order, onRemove) {
    const { part } = this;
    part.val.replaceChildren(...words.map((word) => chip(word, onRemove)));
    say(part["filter-rubrik"], words.length ? `Filtrera (${words.length} valda)` : "Filtrera");
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
  #note(text, isFault) {
    const box = this.part.not;
    if (box.textContent !== text) box.replaceChildren(...(text ? [element("p", {}, text)] : []));
    for (const note of box.children) note.className = isFault ? "ex-sok__not ex-sok__not--fel" : "ex-sok__not";
  }

  #showNearest(question, vocabulary) {
    const near = nearestSubjects(question, vocabulary);
    const names = near.length ? near : vocabulary.syften;
    const links = names.map((name) => element("a", { className: "ex-tagg", href: `?${SUBJECT.name}=${slugify(name)}` }, name));
    this.part.narmast.replaceChildren(...links.map((link) => element("li", {}, link)));
  }

  #showMethods(pages) {
    const { metoder } = this.part;
    metoder.hidden = pages.length === 0;
    const links = pages.map(({ url, meta }) => element("a", { href: url }, meta.title));
    metoder.replaceChildren("Metoder: ", ...links.flatMap((link, index) => (index ? [", ", link] : [link])));
  }
}

function noteOn({ answer, said, lacks, hits }, total) {
  if (lacks) return lacking(lacks);
  if (!total) return whyNothing(answer?.missing ?? [], hits.length);
  return [said, answer && howRead(answer)].filter(Boolean).join(" ");
}

function chip(word, onRemove) {
  const cross = element("span", { "aria-hidden": "true" }, "×");
  return element("button", { type: "button", "aria-label": `Ta bort filtret ${word.value}`, onclick: () => onRemove(word) }, word.value, cross);
}
