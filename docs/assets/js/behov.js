// A sought need that the page's own address names (?behov=…): the tip and the form are opened about it.
import { at, fetchJson } from "./hamta.js";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 100;

/** The id in the page's own address, or "". Pure. */
export function named(search) {
  const id = new URLSearchParams(search).get("behov") ?? "";
  return ID.test(id) && id.length <= LONGEST ? id : "";
}

/** The need { id, question, tags } among those that are sought, or null: it may have been met since. Pure. */
export function among(needs, id) {
  if (!id || !Object.hasOwn(needs, id)) return null;
  const [question, tags] = needs[id];
  return { id, question, tags };
}

/** The need that the address names, or null. Raises Unreachable. */
export async function soughtNeed(search) {
  const id = named(search);
  return id ? among(await fetchJson(at("behov"), (value) => value !== null && typeof value === "object"), id) : null;
}
