// Letters and what stands between them, as scripts/exempelbank has it in Python: what is made there is found here. Pure.

const LETTERS = { å: "a", ä: "a", ö: "o", æ: "a", ø: "o", é: "e", ü: "u", ß: "s" };

/** An address part: å, ä → a, ö → o, lower case, hyphens. "Malung-Sälen" → "malung-salen". */
export function slugify(text) {
  const folded = text.normalize("NFC").toLowerCase().replace(/[åäöæøéüß]/g, (letter) => LETTERS[letter]);
  return folded.normalize("NFKD").replace(/\P{ASCII}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** Without å, ä, ö and accents. */
export const fold = (word) => word.normalize("NFD").replace(/\p{M}/gu, "");

/**
 * What someone wrote or pasted, without what nobody sees: zero width, soft hyphen, byte-order and direction marks go;
 * a hyphen that does not break is a hyphen, and every kind of space is one.
 */
export const clean = (text) => text.normalize("NFC").replace(/\p{Cf}/gu, "").replace(/[\u2010\u2011]/g, "-").replace(/[\s\p{Cc}]+/gu, " ").trim();
