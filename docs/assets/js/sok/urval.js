// Facets and orders, from urval.json (which the build makes of the examples): sets of pages. Pure.
import { ORDERS } from "../fakta.js";
import { slugify } from "../text.js";

/** Return the numbers that the steps between them stand for. */
function fromSteps(steps) {
  let number = 0;
  return steps.map((step) => (number += step));
}

/** Which municipalities each page is from, by slug: Map of page to list. No facet to choose from. */
function placesOf(values, pages) {
  const places = new Map();
  for (const [slug, steps] of Object.entries(values)) {
    for (const number of fromSteps(steps)) places.set(pages[number], [...(places.get(pages[number]) ?? []), slug]);
  }
  return places;
}

/** Read urval.json: the pages of each value of each facet, by the value's slug, the order of review, and the places. */
export function readSelection({ sidor, facetter, granskad }) {
  const facets = new Map();
  const { kommun = {}, ...named } = facetter;
  for (const [name, values] of Object.entries(named)) {
    const found = Object.entries(values).map(([value, steps]) => ({ value, slug: slugify(value), pages: new Set(fromSteps(steps).map((number) => sidor[number])) }));
    facets.set(name, found);
  }
  return { pages: sidor, facets, places: placesOf(kommun, sidor), reviewed: new Map(granskad.map((number, place) => [sidor[number], place])) };
}

/** Keep the pages that have what is chosen: several in one facet mean "or", several facets mean "and". */
export function choose(pages, chosen, { facets }) {
  const wanted = Object.entries(chosen).map(([name, slugs]) => (facets.get(name) ?? []).filter(({ slug }) => slugs.includes(slug)));
  return pages.filter(({ id }) => wanted.every((values) => values.some((value) => value.pages.has(id))));
}

/** How many of the pages have each value: { facet: { value: number } }. A facet in use counts without its own choices. */
export function count(pages, chosen, selection) {
  const counts = {};
  for (const [name, values] of selection.facets) {
    const { [name]: own, ...rest } = chosen;
    const left = choose(pages, own ? rest : chosen, selection);
    counts[name] = Object.fromEntries(values.map(({ value, pages: having }) => [value, left.filter(({ id }) => having.has(id)).length]));
  }
  return counts;
}

/** Put pages in the order chosen; without one they stay as they are, best hit first. */
export function order(pages, how, { reviewed }) {
  if (how !== ORDERS.reviewed) return pages;
  const place = ({ id }) => reviewed.get(id) ?? Infinity;
  return [...pages].sort((one, other) => place(one) - place(other) || 0); // two that are nowhere are equal
}
