// How alike municipalities are, and in words. The measure and its numbers are those of scripts/exempelbank, which come in
// likhet.json: `data` here; municipalities are named by the slugs of their pages. Pure.
import { KOMMUN } from "./fakta.js";

const [NAME, COUNTY, GROUP, PEOPLE, LAT, LON] = ["namn", "lanskod", "gruppkod", "folkmangd", "lat", "lon"].map((name) => KOMMUN.indexOf(name));
const radians = (degrees) => (degrees * Math.PI) / 180;

/** The great-circle distance between two municipalities' main towns, in km. */
export function distance({ jord }, one, other) {
  const [lat1, lat2] = [radians(one[LAT]), radians(other[LAT])];
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(other[LON] - one[LON]) / 2) ** 2;
  return 2 * jord * Math.asin(Math.sqrt(half));
}

/** How alike two municipalities are, 0–8.5. */
export function likeness({ matt, kommuner }, one, other) {
  const [a, b] = [kommuner[one], kommuner[other]];
  const group = a[GROUP] === b[GROUP] ? matt.grupp : matt.slag * (a[GROUP][0] === b[GROUP][0]);
  const size = matt.folkmangd * (Math.min(a[PEOPLE], b[PEOPLE]) / Math.max(a[PEOPLE], b[PEOPLE]));
  return group + size + matt.lan * (a[COUNTY] === b[COUNTY]) + matt.narhet * Math.exp(-distance(matt, a, b) / matt.km);
}

function size(matt, ratio) {
  const [factor, word] = ratio >= 1 ? [ratio, "större"] : [1 / ratio, "mindre"];
  if (factor < matt.ungefar) return "ungefär lika stor";
  if (factor < matt.nagot) return `något ${word}`;
  return factor < matt.mycket ? word : `mycket ${word}`;
}

/** Why `other` is like `one`: "samma kommungrupp, något större, annat län". */
export function reason({ matt, kommuner }, one, other) {
  const [a, b] = [kommuner[one], kommuner[other]];
  const group = a[GROUP] === b[GROUP] ? "samma" : "annan";
  return `${group} kommungrupp, ${size(matt, b[PEOPLE] / a[PEOPLE])}, ${a[COUNTY] === b[COUNTY] ? "samma" : "annat"} län`;
}

/** The one of several municipalities that is most like mine; my own before all others. */
export function nearest(data, mine, places) {
  const known = places.filter((place) => data.kommuner[place]);
  if (known.includes(mine)) return mine;
  return known.sort((a, b) => likeness(data, mine, b) - likeness(data, mine, a))[0];
}

/**
 * Order hits by how alike their municipality is to mine; hits that are equally alike keep their order.
 * `placesOf(hit)` gives the slugs of a hit's municipalities; a hit without any comes last.
 */
export function order(hits, data, mine, placesOf) {
  const score = (hit) => {
    const place = nearest(data, mine, placesOf(hit));
    if (!place) return -1;
    return place === mine ? Infinity : likeness(data, mine, place);
  };
  return hits
    .map((hit) => ({ hit, score: score(hit) }))
    .sort((a, b) => (a.score === b.score ? 0 : b.score - a.score))
    .map(({ hit }) => hit);
}

/** What an example's page says of its municipalities and mine. */
export function sentence(data, mine, places) {
  const own = data.kommuner[mine];
  const place = own && nearest(data, mine, places);
  if (!place) return "";
  if (place === mine) return `Det här exemplet kommer från din kommun, ${own[NAME]}.`;
  const other = data.kommuner[place][NAME];
  const why = reason(data, mine, place);
  if (likeness(data, mine, place) >= data.matt.lik) return `${other} är som din kommun, ${own[NAME]}: ${why}.`;
  return `${other} jämfört med din kommun, ${own[NAME]}: ${why}.`;
}
