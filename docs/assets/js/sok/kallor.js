// What a search is made from, each fetched when it is first asked for. What failed is forgotten, so that it is asked for anew.
import { fetchJson } from "../hamta.js";
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

/** Where the search's files are: `root` is the site's address, `pagefind` that of Pagefind's script. */
export function addressesOf(root, pagefind) {
  const at = (path) => new URL(path, root).href;
  return {
    root: root.pathname,
    pagefind: pagefind.href,
    likhet: at("kommuner/likhet.json"),
    ordlista: at("exempel/ordlista.json"),
    sokord: at("exempel/sokord.json"),
    urval: at("pagefind/urval.json"),
    metoder: at("pagefind/metoder.json"),
  };
}

export class Sources {
  #engine = null;
  #attempt = 0;
  #doubted = new Set();

  constructor(addresses) {
    this.addresses = addresses;
    /** sokord.json: synonyms, proposals, all values of the facets. */
    this.vocabulary = once(() => fetchJson(addresses.sokord, ({ taggar }) => taggar));
    /** Which pages are methods. */
    this.methods = once(async () => new Set(await fetchJson(addresses.metoder, Array.isArray)));
    /** Which pages have which values. */
    this.selection = once(async () => readSelection(await fetchJson(addresses.urval, ({ sidor }) => sidor)));
    /** How alike municipalities are. */
    this.likeness = once(() => fetchJson(addresses.likhet, ({ kommuner }) => kommuner));
  }

  /** The search in its own thread, anew where something failed in the one before. */
  async engine() {
    if (this.#engine?.faults.size) this.#discard();
    this.#engine ??= startEngine(this.addresses, { attempt: this.#attempt, doubted: [...this.#doubted] });
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
