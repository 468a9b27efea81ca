// In words, why a hit is shown where its own words do not say it: another name, a question that it answers, where it is. Pure.
import { lower, root } from "./ordform.js";

const NEAR = 0.7; // a question so near is said beside words that match, too

/**
 * The reason in words, or "". `matched` are the terms found in what the card says, of `terms` { word, weight, of }, where
 * `of` is what was written for another name; `closest` and `question` as in mening.js.
 */
export function reasonOf({ meta, matched, closest = 0, question = 0 }, terms) {
  const asked = meta.fragor?.split("\n")[question - 1];
  const own = matched.filter(({ of }) => !of);
  const other = matched.find(({ of }) => of);
  if (!own.length && other) return `Om ${other.of}: ${other.name}`;
  if (asked && (!own.length || closest >= NEAR)) return `Liknar frågan: ${asked}`;
  if (own.length) return "";
  const place = placeOf(meta.plats, terms);
  if (place) return `Finns i ${place}`;
  return questionWith(meta.fragor, terms);
}

/** The place of a card that a term names. */
function placeOf(plats = "", terms) {
  const sought = terms.map(({ word }) => root(word));
  return plats.split(" · ").find((name) => lower(name).some((word) => sought.includes(root(word))));
}

/** A question of the page that has one of the terms, as a reason. */
function questionWith(fragor = "", terms) {
  const sought = terms.map(({ word }) => root(word));
  const found = fragor.split("\n").find((text) => lower(text).some((word) => sought.includes(root(word))));
  return found ? `Svarar på frågan: ${found}` : "";
}
