// The pieces of what is proposed, each fetched when a word that begins so is typed. What failed is asked for anew.
import { PROPOSALS } from "../fakta.js";
import { at, fetchJson } from "../hamta.js";
import { lookedUp, readRow } from "./forslag.js";

const fromSite = (beginning) => fetchJson(`${at("forslag")}${beginning}.json`, ({ vidare, forslag }) => Array.isArray(vidare) && Array.isArray(forslag));

export class Pieces {
  #pieces = new Map();

  /** `get` fetches the piece of a beginning. */
  constructor(get = fromSite) {
    this.get = get;
  }

  /** All that the pieces of a text's words hold. Raises Unreachable. */
  async of(text) {
    const rows = await Promise.all(lookedUp(text).map((word) => this.#ofWord(word)));
    return rows.flat().map(readRow);
  }

  /** What the longest beginning of the word has, which is all that a shorter one has of it, walked to from the shortest. */
  async #ofWord(word) {
    let beginning = "";
    let piece = await this.#piece(beginning);
    for (const length of PROPOSALS.lengths.slice(1)) {
      const longer = word.slice(0, length);
      if (!piece.vidare.includes(longer.slice(beginning.length))) break;
      beginning = longer;
      piece = await this.#piece(beginning);
    }
    return piece.forslag;
  }

  #piece(beginning) {
    if (!this.#pieces.has(beginning)) this.#pieces.set(beginning, this.#fetch(beginning));
    return this.#pieces.get(beginning);
  }

  async #fetch(beginning) {
    try {
      return await this.get(beginning);
    } catch (error) {
      this.#pieces.delete(beginning);
      throw error;
    }
  }
}
