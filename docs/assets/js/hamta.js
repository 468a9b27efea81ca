// Fetches what the scripts need so that nothing goes wrong in silence: an answer with an error, a page to log in on, half
// a file or no answer at all is one thing, Unreachable, which whoever asked can say and try again.
import { ADDRESSES, SITE } from "./fakta.js";

export const SILENCE = 8_000; // milliseconds without one byte: a slow network is never silent so long

const ask = globalThis.fetch; // the browser's own: where Pagefind runs, `fetch` comes here
const doubted = new Set(); // what was wrong once is asked for past the browser's own store, which may hold it still

/** The address of something that the scripts fetch, by its name in fakta.js. */
export const at = (name) => new URL(ADDRESSES[name], SITE).href;

export class Unreachable extends Error {
  /** `address` is what could not be fetched. */
  constructor(address, cause) {
    super(`Gick inte att hämta: ${address}`, { cause });
    this.name = "Unreachable";
    this.address = address;
  }
}

/** Say of addresses that what was fetched from them was wrong. */
export function doubt(addresses) {
  for (const address of addresses) doubted.add(address);
}

/** Fetch an address and give what `read` makes of its bytes. Raises Unreachable, also where `read` cannot read them. */
export async function fetchChecked(address, read) {
  try {
    return await read(await bytesOf(address));
  } catch (error) {
    doubted.add(address);
    throw new Unreachable(address, error);
  }
}

/** Fetch JSON of which `isRight` says whether it is what was asked for. Raises Unreachable. */
export function fetchJson(address, isRight) {
  return fetchChecked(address, (bytes) => {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRight(value)) throw new TypeError("Inte det som väntades.");
    return value;
  });
}

async function bytesOf(address) {
  const stop = new AbortController();
  let timer;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), SILENCE);
  };
  try {
    listen();
    const answer = await ask(address, { signal: stop.signal, cache: doubted.has(address) ? "reload" : "default" });
    if (!answer.ok) throw new Error(String(answer.status));
    const parts = [];
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      listen();
    }
    return await new Blob(parts).arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}
