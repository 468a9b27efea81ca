// The list and the plans as a file, and back. Pure.
import { isSlug, read } from "../spara.js";
import { planOf } from "./plan.js";

const KIND = "exempelbanken-min-lista";
export const NAME = "min-lista-exempelbanken.json";

/** What is kept, as a file to save. */
export const write = ({ exempel, planer }) => JSON.stringify({ sort: KIND, version: 1, exempel, planer }, null, 2);

/** What a file holds, or null where it is none of ours. */
export function open(text) {
  const held = read(text);
  return held.exempel.length + held.planer.length > 0 && text.includes(`"${KIND}"`) ? held : null;
}

/** What is kept with a file's examples and plans added: what is there already stays as it is. Plans get ids of their own. */
export function merge(list, held, newId) {
  const have = new Set(list.exempel.map(({ slug }) => slug));
  const same = new Set(list.planer.map((plan) => JSON.stringify(planOf({ ...plan, id: "" }))));
  const planer = held.planer.map(planOf).filter((plan) => !same.has(JSON.stringify({ ...plan, id: "" })));
  const exempel = held.exempel.filter(({ slug }) => !have.has(slug)).map(({ slug, titel, anteckning }) => ({ slug, titel, anteckning: String(anteckning ?? "") }));
  return { ...list, exempel: [...list.exempel, ...exempel], planer: [...list.planer, ...planer.map((plan) => ({ ...plan, id: newId() }))] };
}

/** The examples that an address holds, each once. */
export const fromQuery = (search) => [...new Set((new URLSearchParams(search).get("e") ?? "").split(",").filter(isSlug))].slice(0, 100);
