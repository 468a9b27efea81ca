// The search's state and its address: /exempel/?q=…&tagg=…&lan=…. Values are written as slugs. Pure.
import { FACETS, ORDERS } from "../fakta.js";
import { clean, slugify } from "../text.js";

export const PAGE = 10;
const MOST = 500;

/** Read the address: { q, order, shown, chosen: { tagg: ["skola", …], … } }. */
export function readState(search) {
  const params = new URLSearchParams(search);
  const chosen = {};
  for (const { name } of FACETS) {
    const values = params.getAll(name).map(slugify).filter(Boolean);
    if (values.length) chosen[name] = [...new Set(values)];
  }
  const shown = Number.parseInt(params.get("visa"), 10);
  return {
    q: clean(params.get("q") ?? ""),
    order: Object.values(ORDERS).find((order) => order === params.get("ordning")) ?? "",
    shown: shown > PAGE ? Math.min(shown, MOST) : PAGE,
    chosen,
  };
}

/** Write a state as the part of an address that begins with "?"; nothing for a page without a search. */
export function writeState({ q, order, shown, chosen }) {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  for (const { name } of FACETS) for (const value of chosen[name] ?? []) params.append(name, value);
  if (order) params.set("ordning", order);
  if (shown > PAGE) params.set("visa", shown);
  const query = params.toString();
  return query && `?${query}`;
}

/** The state with a value of a facet chosen, or no longer. */
export function withChoice(state, name, slug, on) {
  const { [name]: before = [], ...chosen } = state.chosen;
  const values = before.filter((value) => value !== slug);
  if (on) values.push(slug);
  if (values.length) chosen[name] = values;
  return { ...state, chosen };
}

export const isEmpty = ({ q, order, chosen }) => !q && !order && Object.keys(chosen).length === 0;
