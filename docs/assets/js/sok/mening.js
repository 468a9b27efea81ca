// What a question means, and the questions that examples answer which mean nearly the same (scripts/exempelbank/search/meaning.py).
import { MEANING } from "../fakta.js";
import { STOP_WORDS, root, stem } from "./ordform.js";
import { centresOf, halvesOf, likeness, nearest, ofStems, placeAmong, questionsOf, unit } from "./vektorer.js";

const MOST = 18_000; // bytes of files of questions that are looked in, those of the nearest kinds
const NEED = 0.6; // from here on a sought need is about the same
const OF_A_PAGE = 2; // a page counts by the mean of so many of its questions, the nearest
const UNSEEN = 0.75; // what a question is thought to be, of the page's nearest, where none was in the files looked in

export class Meaning {
  #kinds = new Map();
  #words = new Map();

  /** `start` is mening.json, `fetchFile(name)` gives one of its files, read by unpackVectors. */
  constructor(start, fetchFile) {
    this.dimensions = start.dimensioner;
    this.firsts = start.ord.split(" ");
    this.sizes = start.byte;
    this.centres = centresOf(start.centra, this.dimensions);
    this.fetchFile = fetchFile;
  }

  /** The pages whose questions are nearest to some words: [{ id, likeness, question, closest }], the nearest first. */
  async near(words) {
    const asked = await this.#asked(words);
    if (!asked) return [];
    const kinds = await Promise.all(this.#within(nearest(asked, this.centres)).map((number) => this.#questions(number)));
    const pages = new Map();
    for (const { id, question, vector } of kinds.flat()) {
      const found = pages.get(id) ?? pages.set(id, []).get(id);
      found.push({ question, score: likeness(asked, vector) });
    }
    return [...pages].map(([id, found]) => ({ id, ...byNearest(found) })).sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  }

  /** The sought need (of sokta.json) that is nearest to some words: { address, question, likeness }, or null where none is. */
  async need(words, needs) {
    const asked = await this.#asked(words);
    if (!asked) return null;
    const scored = needs.map(([address, question, vectors]) => {
      const forms = halvesOf(vectors, this.dimensions).map((vector) => likeness(asked, vector));
      return { address, question, likeness: Math.max(...forms, 0) };
    });
    return scored.reduce((best, one) => (one.likeness > (best?.likeness ?? NEED) ? one : best), null);
  }

  /** Whether a word stands in the table by its stem. Where its root is shorter ("trapan": "trap") it may as well be misspelt. */
  async knows(word) {
    const own = stem(word);
    const isSure = own === root(word) || own.endsWith("ning");
    return isSure && (await this.#stems(root(word))).has(root(word));
  }

  async #asked(words) {
    const vectors = await Promise.all(words.filter((word) => !STOP_WORDS.has(word)).map((word) => this.#vectorOf(word)));
    return unit(vectors.filter(Boolean));
  }

  /** As many of the kinds, the nearest first, as are within `MOST` bytes; always the nearest. */
  #within(kinds) {
    let bytes = 0;
    return kinds.filter((number, place) => (bytes += this.sizes[number]) <= MOST || place === 0);
  }

  /** The vector of a word: its stem's, else that of its parts; null where neither is known. */
  async #vectorOf(word) {
    const own = (await this.#stems(root(word))).get(root(word));
    if (own) return own;
    for (let cut = MEANING.shortest; cut <= word.length - MEANING.shortest; cut++) {
      const tail = word.slice(cut);
      const head = STOP_WORDS.has(tail) ? null : await this.#headOf(word.slice(0, cut));
      const last = head && (await this.#stems(root(tail))).get(root(tail));
      if (last) return Int16Array.from(last, (value, index) => value + head[index]);
    }
    return null;
  }

  /** The vector of the word that the first part of a compound is of. They lie together, so few files are fetched. */
  async #headOf(head) {
    const forms = MEANING.joints.filter(([ending]) => head.endsWith(ending)).map(([ending, other]) => head.slice(0, head.length - ending.length) + other);
    for (const form of forms) {
      const found = form.length < MEANING.shortest ? null : (await this.#stems(root(form))).get(root(form));
      if (found) return found;
    }
    return null;
  }

  /** The vectors by stem of the file that has a stem, if any has. */
  async #stems(stem) {
    const number = Math.max(placeAmong(this.firsts, stem), 0);
    return kept(this.#words, number, async () => ofStems(await this.fetchFile(`ord-${number}.bin`), this.dimensions));
  }

  #questions(number) {
    return kept(this.#kinds, number, async () => questionsOf(await this.fetchFile(`fragor-${number}.bin`), this.dimensions));
  }
}

function kept(files, number, make) {
  if (!files.has(number)) files.set(number, make());
  return files.get(number);
}

/** How near a page is by those of its questions that are, which of them is the nearest, and how near that one is. */
function byNearest(found) {
  const [first, ...rest] = found.sort((one, other) => other.score - one.score).slice(0, OF_A_PAGE);
  const second = rest[0]?.score ?? first.score * UNSEEN;
  return { likeness: (first.score + second) / OF_A_PAGE, question: first.question, closest: first.score };
}
