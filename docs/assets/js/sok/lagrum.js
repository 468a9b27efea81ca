// Sections of law in a question, as people write them ("14 kap. 1 §", "artikel 12", "nya socialtjänstlagen"), and the pages that apply
// them. Fetched for questions that may name one (platsnamn.js). Pure.
import { lower, root } from "./ordform.js";

const LONGEST = 5; // words of what a section is called
const ACTS = new Set(["sol", "socialtjänstlagen", "barnkonventionen"]); // after a section they say nothing more

const rooted = (list) => list.map(root).join(" ");

/** Finds the sections of a question: `listed` is lagrum.json beside the vocabulary, `applied` the one beside the index. */
export class Laws {
  constructor(listed, applied) {
    this.sections = new Map();
    for (const [kod, name, page, forms] of listed) {
      const of = Object.entries(applied).filter(([own]) => own === kod || own.startsWith(`${kod}-`));
      const pages = [...new Set(of.flatMap(([, ids]) => ids.split(" ")))];
      for (const form of forms) {
        const key = rooted(form.split(" "));
        const before = this.sections.get(key); // "11 kap." is all of its sections
        this.sections.set(key, { name: before?.name ?? name, page, pages: [...new Set([...(before?.pages ?? []), ...pages])] });
      }
    }
  }

  /** The sections of a question: { rest, laws }; `rest` is the question without them, `laws` are { words, name, page, pages }. */
  read(text) {
    const typed = lower(text);
    const laws = [];
    const rest = [];
    for (let start = 0; start < typed.length; ) {
      const found = this.#at(start, typed);
      if (found) laws.push(found);
      else rest.push(typed[start]);
      start += found?.length ?? 1;
    }
    return laws.length ? { rest: rest.join(" "), laws } : { rest: text, laws };
  }

  #at(start, typed) {
    for (let length = Math.min(LONGEST, typed.length - start); length > 0; length--) {
      const words = typed.slice(start, start + length);
      const section = this.sections.get(rooted(words));
      if (section) return { ...section, words, length: length + (ACTS.has(typed[start + length]) ? 1 : 0) };
    }
    return null;
  }
}
