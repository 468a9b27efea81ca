// The page "Ta med till nämnden": the examples of its address, or the saved ones, as a paper to print or a Word document.
import { element } from "../formular/dom.js";
import { Unreachable } from "../hamta.js";
import { readExamples } from "../minlista/exempelsida.js";
import { fromQuery } from "../minlista/fil.js";
import { makeWord } from "../minlista/ord.js";
import { elementsOf } from "../minlista/papper.js";
import { retrying } from "../omforsok.js";
import { kept } from "../spara.js";
import { HEADING, documentOf, halfOf } from "./underlag.js";

const MOST = 30; // pages that are fetched for one paper

export async function start(root, memory) {
  const asked = fromQuery(location.search);
  const slugs = asked.length ? asked : kept(memory).exempel.map(({ slug }) => slug);
  const page = new BoardPage(root, slugs);
  const fetched = retrying(() => page.fetch());
  await fetched();
}

class BoardPage {
  #pages = [];

  constructor(root, slugs) {
    Object.assign(this, { root, slugs: slugs.slice(0, MOST), left: slugs.length - MOST, form: root.querySelector("form") });
    this.form.elements.rubrik.value = HEADING;
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.show());
    this.part("skriv-ut").addEventListener("click", () => window.print());
    this.part("word").addEventListener("click", ({ currentTarget }) => makeWord(currentTarget, (text) => this.say(text), async () => this.document));
  }

  part(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  say(text) {
    this.part("besked").textContent = text;
  }

  /** Fetch the examples, and offer them to choose among. Raises Unreachable where some did not come, once the others are shown. */
  async fetch() {
    this.part("tom").hidden = this.slugs.length > 0;
    const found = await readExamples(this.slugs);
    this.#pages = this.slugs.map((slug) => found.get(slug)).filter(Boolean);
    this.form.hidden = this.#pages.length === 0;
    this.part("exempel").replaceChildren(...this.#pages.map(({ slug, title }) => element("label", { class: "ex-kryss" }, element("input", { type: "checkbox", name: "exempel", value: slug, checked: true }), element("span", { text: title }))));
    this.show();
    const lost = this.slugs.length - this.#pages.length;
    const more = this.left > 0 ? `Bara de ${MOST} första är med. ` : "";
    this.say(lost ? `${more}${lost} av exemplen gick inte att hämta. Det kan vara borttaget, eller så är nätet nere.` : more);
    if (lost) throw new Unreachable(this.slugs.join(" "));
  }

  get chosen() {
    const slugs = new FormData(this.form).getAll("exempel");
    return this.#pages.filter(({ slug }) => slugs.includes(slug));
  }

  get document() {
    const { form, rubrik } = this.form.elements;
    return documentOf(this.chosen, form.value, rubrik.value.trim() || HEADING);
  }

  /** The paper as it will be printed: where each has half a page, each stands in a part of its own. */
  show() {
    const { blocks } = this.chosen.length ? this.document : { blocks: [] };
    const isHalves = this.form.elements.form.value === "halva";
    const first = isHalves ? blocks.slice(0, 2) : blocks;
    const halves = isHalves ? this.chosen.map((page, number) => element("section", { class: "ex-namnden__halva" }, ...elementsOf(halfOf(page, number)))) : [];
    this.part("papper").replaceChildren(...elementsOf(first), ...halves);
    for (const name of ["skriv-ut", "word"]) this.part(name).disabled = this.chosen.length === 0;
  }
}
