// Whether a word may begin the name of a place: by its first letters, so that what is known of places is fetched only then. Pure.
import { slugify } from "../text.js";

export class Beginnings {
  /** `listed` are the letters of all names, of sokord.json. */
  constructor(listed) {
    this.known = new Set(listed.split(" "));
    this.most = Math.max(...[...this.known].map(({ length }) => length));
  }

  /** The letters by which the name that a word may begin is looked for, or null where it begins none. */
  of(word) {
    const letters = slugify(word).slice(0, this.most);
    return this.known.has(letters) ? letters : null;
  }
}
