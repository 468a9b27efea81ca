// Files of vectors, and how alike vectors are, as scripts/exempelbank/prose/vectorfile.py and search/meaning.py write them. Pure.
import { MEANING } from "../fakta.js";

const LENGTH = 4; // bytes that say how long the head is

/** A file of vectors: { head, vectors } of signed bytes. Raises an error where the bytes are no such file, or not all of it. */
export function unpackVectors(bytes) {
  const end = LENGTH + new DataView(bytes).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(LENGTH, end)));
  const vectors = new Int8Array(bytes, end);
  if (vectors.length !== head.byte) throw new TypeError("Inte hela filen.");
  return { head, vectors };
}

/** The vectors of a file of words by their stems. */
export function ofStems({ head, vectors }, dimensions) {
  const stems = head.stammar.split(" ");
  return new Map(stems.map((stem, index) => [stem, vectors.subarray(index * dimensions, (index + 1) * dimensions)]));
}

/** The questions of a file of a kind: [{ id, question, vector }], the vectors of length one. */
export function questionsOf({ head, vectors }, dimensions) {
  const pages = head.sidor.split(" ");
  const size = dimensions / 2;
  return head.fragor.map(([page, question], index) => ({ id: pages[page], question, vector: whole(vectors.subarray(index * size, (index + 1) * size)) }));
}

/** A vector with half a byte for each dimension, the first of two in the upper half. */
const whole = (halves) => Float32Array.from({ length: halves.length * 2 }, (_, index) => {
  const half = halves[index >> 1];
  return (index % 2 ? (half << 28) >> 28 : half >> 4) / MEANING.scale;
});

/** The vectors that a text in base64 holds, a byte a dimension. */
export const centresOf = (text, dimensions) => cut(text, dimensions);

/** The same of half a byte a dimension. */
export const halvesOf = (text, dimensions) => cut(text, dimensions / 2).map(whole);

function cut(text, size) {
  const bytes = Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return Array.from({ length: bytes.length / size }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

export const likeness = (one, other) => one.reduce((sum, value, index) => sum + value * other[index], 0);

/** The sum of vectors, of length one; null where there is none. */
export function unit(vectors) {
  if (!vectors.length) return null;
  const sum = Float32Array.from(vectors[0], (_, index) => vectors.reduce((total, vector) => total + vector[index], 0));
  const length = Math.sqrt(likeness(sum, sum));
  return length ? sum.map((value) => value / length) : null;
}

/** The numbers of some centres, the nearest first. */
export function nearest(vector, centres) {
  const scored = centres.map((centre, number) => ({ number, score: likeness(vector, centre) }));
  return scored.sort((one, other) => other.score - one.score).map(({ number }) => number);
}

/** The number of the last of some texts, in order, that is not after another; -1 where all are. */
export function placeAmong(texts, wanted) {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wanted < texts[middle]) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
