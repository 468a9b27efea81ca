// Letters and what stands between them, as scripts/exempelbank/prose/text.py has them: what is made there is found here. Pure.
import { LETTERS } from "./fakta.js";

const withoutAccents = (text) => text.replace(/./gu, (letter) => LETTERS[letter] ?? letter);

/** An address part: å, ä → a, ö → o, lower case, hyphens. "Malung-Sälen" → "malung-salen". */
export function slugify(text) {
  const folded = withoutAccents(text.normalize("NFC").toLowerCase());
  return folded.normalize("NFKD").replace(/\P{ASCII}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** A word in lower case as it is typed without å, ä and ö, and without other accents. */
export const fold = (word) => withoutAccents(word.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));

/** What stands in an element, on one line. A hard space stays: "152 000" is one number. */
export const oneLine = (text) => text.replace(/[^\S\u00a0]+/g, " ").trim();

/**
 * What someone wrote or pasted, without what nobody sees: zero width, soft hyphen, byte-order and direction marks go;
 * a hyphen that does not break is a hyphen, and every kind of space is one.
 */
export const clean = (text) => text.normalize("NFC").replace(/\p{Cf}/gu, "").replace(/[\u2010\u2011]/g, "-").replace(/[\s\p{Cc}]+/gu, " ").trim();
