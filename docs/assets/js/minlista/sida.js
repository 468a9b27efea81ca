// The page "Min lista": what is saved, the plans made of it, and the ways to take it along. Nothing of it leaves the browser.
import { SITE } from "../fakta.js";
import { save } from "../formular/dom.js";
import { CHANGED, asQuery, keep as keepIn, kept } from "../spara.js";
import { planDocument } from "./dokument.js";
import { readExamples } from "./exempelsida.js";
import { NAME, merge, open, write } from "./fil.js";
import { SavedList } from "./lista.js";
import { printAlone } from "./papper.js";
import { begin, planOf } from "./plan.js";
import { Plans } from "./planvy.js";
import { receive } from "./delad.js";
import { makeWord } from "./ord.js";

const FAILED = "Det gick inte att hämta uppgifterna om alla exempel. ";
const TYPE = "application/json";

export function start(root, memory) {
  new Page(root, memory).begin();
}

const newId = () => Math.random().toString(36).slice(2, 10);
const today = () => new Date().toLocaleDateString("sv-SE");

class Page {
  #own = false; // what is kept is kept by this page, which shows it already

  constructor(root, memory) {
    Object.assign(this, { root, memory });
    const keep = (change, again = false) => this.keep(change, again);
    const say = (text, undo) => this.say(text, undo);
    this.list = new SavedList(this.part("lista"), keep, say);
    this.plans = new Plans(this.part("planer"), keep, say, { print: (id) => this.print(id), word: (id, button) => this.word(id, button) });
  }

  part(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  begin() {
    const uses = { "ny-plan": () => this.makePlan(), kopiera: () => this.copy(), "spara-fil": () => save(NAME, write(this.kept), TYPE), "skriv-lista": () => window.print() };
    for (const [name, use] of Object.entries(uses)) this.part(name).addEventListener("click", use);
    this.part("oppna").addEventListener("change", ({ target }) => this.openFile(target));
    this.root.addEventListener("input", () => this.say("")); // what was told is read
    document.addEventListener(CHANGED, () => this.#own || this.show());
    addEventListener("beforeunload", (event) => this.wouldBeLost && event.preventDefault());
    this.show();
    this.root.classList.add("ex-klar");
    if (!this.memory.works) this.warn();
    receive(this.part("delad"), (items) => this.add({ exempel: items, planer: [] }));
  }

  get kept() {
    const list = kept(this.memory);
    return { ...list, planer: list.planer.map(planOf) };
  }

  /** Keep a change; `again` shows what is kept anew. */
  keep(change, again = false) {
    this.#own = !again;
    if (!keepIn(this.memory, change)) this.warn();
    this.#own = false;
    if (!again) this.showWhole();
  }

  get wouldBeLost() {
    const { exempel, planer } = this.kept;
    return !this.part("sparas-inte").hidden && exempel.length + planer.length > 0;
  }

  warn() {
    this.part("sparas-inte").hidden = false;
  }

  show() {
    const { exempel, planer } = this.kept;
    this.list.show(exempel);
    this.plans.show(planer);
    this.showWhole();
  }

  /** What depends on whether there is something at all. */
  showWhole() {
    const { exempel, planer } = this.kept;
    this.part("tom").hidden = exempel.length > 0;
    this.part("innehall").hidden = exempel.length === 0;
    this.part("inga-planer").hidden = planer.length > 0;
    for (const link of this.root.querySelectorAll("[data-med-lista]")) link.search = asQuery(exempel, link.dataset.medLista || undefined);
  }

  say(text, undo) {
    const box = this.part("besked");
    box.replaceChildren(text);
    if (!undo) return;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "ex-textknapp", textContent: undo.text });
    button.addEventListener("click", () => {
      undo.click();
      this.say("Det är tillbaka.");
      document.querySelector("main").focus();
    });
    box.append(" ", button);
  }

  async makePlan() {
    const { exempel } = this.kept;
    if (exempel.length) this.say("Hämtar de första stegen …");
    const found = await readExamples(exempel.map(({ slug }) => slug));
    const plan = begin(exempel, found, { id: newId(), taken: this.kept.planer.map(({ namn }) => namn) });
    this.keep((list) => ({ ...list, planer: [...list.planer, plan] }), true);
    this.say(found.size === exempel.length ? "Planen är gjord. Ändra och fyll i som ni vill." : `${FAILED}Raderna för dem är tomma.`);
    this.plans.goTo(plan.id);
  }

  /** A plan as a document. */
  async documentOf(id) {
    const { exempel, planer } = this.kept;
    const found = await readExamples(exempel.map(({ slug }) => slug));
    this.say(found.size === exempel.length ? "" : `${FAILED}De står bara med sina namn.`);
    return planDocument(planer.find((plan) => plan.id === id), exempel, found, today());
  }

  async print(id) {
    printAlone(this.part("papper"), await this.documentOf(id));
  }

  word(id, button) {
    return makeWord(button, (text) => this.say(text), () => this.documentOf(id));
  }

  async copy() {
    const address = new URL(asQuery(this.kept.exempel), new URL(location.pathname, SITE)).href;
    const field = this.part("lank");
    field.value = address;
    this.part("lankrad").hidden = false;
    try {
      await navigator.clipboard.writeText(address);
      this.say("Länken är kopierad. Den visar vilka exempel du har sparat, men inte dina anteckningar och planer.");
    } catch {
      this.say("Det gick inte att kopiera. Kopiera länken ur fältet.");
      field.select();
    }
  }

  async openFile(input) {
    const [file] = input.files;
    const held = file && open(await file.text());
    input.value = "";
    if (file && !held) this.say("Det gick inte att öppna filen. Välj en fil som du har sparat härifrån.");
    if (held) this.add(held);
  }

  /** Add examples and plans to what is kept, and say how many came. */
  add(held) {
    const before = this.kept;
    this.keep((list) => merge(list, held, newId), true);
    const { exempel, planer } = this.kept;
    const [more, plans] = [exempel.length - before.exempel.length, planer.length - before.planer.length];
    this.say(more + plans ? `${more} exempel och ${plans} ${plans === 1 ? "plan" : "planer"} är tillagda.` : "Allt det fanns redan i din lista.");
  }
}
