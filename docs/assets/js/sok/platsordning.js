// The order that the places of a question (plats.js) give its hits. Pure.

const ABOUT = 0.4; // the place's own come first of all where they are about the subject: with this of the best hit's score
const FEW = 3; // own pages: with fewer, those of places like it are hits of the place alone

/** What several places lift together: the most that any of them does, by page. */
export function lifted(places) {
  const all = new Map();
  for (const { pages } of places) {
    for (const [id, told] of pages) if (told.worth > (all.get(id)?.worth ?? 0)) all.set(id, told);
  }
  return all;
}

/** The pages that are from the places themselves: however little they are about the rest, they are not left out. */
export const ownOf = (places) => new Set(places.flatMap(({ pages }) => [...pages].filter(([, { isOwn }]) => isOwn).map(([id]) => id)));

/**
 * Hits, the best first, in the order that places give them. `isAlone` says that nothing else is asked for: then the pages of
 * the places are hits too, those from places like a municipality only where it has few of its own.
 */
export function placed(hits, places, isAlone) {
  const lift = lifted(places);
  const known = new Set(hits.map(({ id }) => id));
  const few = places.some(({ own }) => own < FEW);
  const more = [...lift].filter(([id, { why, isOwn }]) => isAlone && !known.has(id) && (isOwn || few || why.startsWith("Plats")));
  const all = [...hits, ...more.sort((one, other) => other[1].worth - one[1].worth).map(([id]) => ({ id, score: 0, groups: 0, worth: 0 }))];
  const best = Math.max(...all.map(({ score }) => score));
  const worth = ({ id, score, worth: own }) => own * (lift.get(id)?.worth ?? 1) + (lift.get(id)?.isOwn && score >= ABOUT * best ? 1 : 0);
  return all.map((hit) => ({ ...hit, place: lift.get(hit.id)?.why ?? "" })).sort((one, other) => worth(other) - worth(one));
}

/** What there is to say of municipalities that have nothing to show: `hits` are as `placed` gives them. */
export function placesTold(hits, places) {
  if (!places.length) return "";
  const shown = new Set(hits.map(({ id }) => id));
  const without = places.filter(({ isKommun, pages }) => isKommun && ![...pages].some(([id, { isOwn }]) => isOwn && shown.has(id)));
  const like = hits[0]?.place.startsWith("Liknar");
  return without.map(({ name }) => `Inget av det vi hittade är från ${name}.${like ? ` De som kommer först är från kommuner som liknar ${name}.` : ""}`).join(" ");
}
