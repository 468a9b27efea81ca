// The page's end of the search in its own thread (arbetare.js). One that something failed in is thrown away and made anew:
// Pagefind remembers what did not come, and so do some browsers of scripts.
import { SILENCE, Unreachable } from "../hamta.js";

const WORKER = new URL("arbetare.js", import.meta.url);
const MOST_PATIENCE = 60_000;

/** Whether the browser can run modules in a thread of their own; an older one has the page as it is without JavaScript. */
export function canRun() {
  let asked = false;
  const options = { get type() { return (asked = true) && "module"; } };
  try {
    new Worker("data:,", options).terminate();
  } catch {
    // the policy forbids that address, and the browser says so after it has read the options, or not at all
  }
  return asked;
}

/**
 * Start the search: `vocabulary` is sokord.json, `attempt` how many have failed before it and `doubted` what did.
 * Returns { search(text), data(id, terms), faults, close() }; both raise Unreachable, and `faults` fills with what did not come.
 */
export function startEngine(addresses, vocabulary, { attempt, doubted }) {
  const again = attempt ? `?forsok=${attempt}` : "";
  const worker = new Worker(WORKER + again, { type: "module" });
  const faults = new Set();
  const call = callsTo(worker, faults);
  const opened = call("open", { ...addresses, pagefind: addresses.pagefind + again }, vocabulary, doubted);
  const ready = within(Math.min(SILENCE * 2 ** attempt, MOST_PATIENCE), opened);
  ready.catch(() => faults.add(addresses.pagefind)); // and whoever searches hears of it
  const after = (name) => async (...args) => {
    await ready;
    return call(name, ...args);
  };
  return { search: after("search"), data: after("data"), faults, close: () => worker.terminate() };
}

/** A function that calls the worker and gives its answer. */
function callsTo(worker, faults) {
  const waiting = new Map();
  worker.addEventListener("message", ({ data: { id, result, error, faults: all } }) => {
    for (const address of all) faults.add(address);
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (!error) resolve(result);
    else reject(all.length ? new Unreachable(all[0]) : new Error(error));
  });
  worker.addEventListener("error", () => {
    faults.add(WORKER.href);
    for (const { reject } of waiting.values()) reject(new Unreachable(WORKER.href));
  });
  return (call, ...args) => new Promise((resolve, reject) => {
    const id = crypto.randomUUID();
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, call, args });
  });
}

/** Give what a promise gives, unless it takes too long. */
function within(milliseconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable(WORKER.href)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
