// What a search is made from, each fetched when it is first asked for. What failed is forgotten, so that it is asked for anew.
import { at, fetchJson } from "../hamta.js";
import { startEngine } from "./motor.js";
import { readSelection } from "./urval.js";

/** Do something once, when it is first asked for; again, if it failed. */
export function once(make) {
  let made;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export class Sources {
  #engine = null;
  #attempt = 0;
  #doubted = new Set();

  /** sokord.json: synonyms, proposals, all values of the facets. */
  vocabulary = once(() => fetchJson(at("sokord"), ({ taggar }) => taggar));
  /** Which pages are methods. */
  methods = once(async () => new Set(await fetchJson(at("metoder"), Array.isArray)));
  /** Which pages have which values. */
  selection = once(async () => readSelection(await fetchJson(at("urval"), ({ sidor }) => sidor)));
  /** How alike municipalities are. */
  likeness = once(() => fetchJson(at("likhet"), ({ kommuner }) => kommuner));

  /** The search in its own thread, anew where something failed in the one before. */
  async engine() {
    if (this.#engine?.faults.size) this.#discard();
    this.#engine ??= startEngine(this.#attempt, [...this.#doubted]);
    const engine = this.#engine;
    engine.learn(await this.vocabulary()); // fetched while the engine starts
    return engine;
  }

  #discard() {
    for (const address of this.#engine.faults) this.#doubted.add(address);
    this.#engine.close();
    this.#engine = null;
    this.#attempt += 1;
  }
}
