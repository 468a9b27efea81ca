// The page's end of the search in its own thread (arbetare.js). One that something failed in is thrown away and made anew:
// Pagefind remembers what did not come, and so do some browsers of scripts.
import { SILENCE, Unreachable, at } from "../hamta.js";

const WORKER = new URL("arbetare.js", import.meta.url);
const MOST_PATIENCE = 60_000;

/**
 * Start the search: `attempt` is how many have failed before it, `doubted` what did. Returns { learn(vocabulary),
 * search(text), need(words), data(id, terms), faults, close() }. It is taught sokord.json before it can search; both calls raise
 * Unreachable, and `faults` fills with what did not come. Raises an error in a browser that is too old.
 */
export function startEngine(attempt, doubted) {
  const again = attempt ? `?forsok=${attempt}` : "";
  const thread = new Thread(WORKER + again);
  const opened = thread.call("open", at("pagefind") + again, doubted);
  const ready = within(Math.min(SILENCE * 2 ** attempt, MOST_PATIENCE), opened);
  ready.catch(() => thread.faults.add(at("pagefind"))); // whoever searches hears of it
  let learnt;
  const after = (name) => async (...args) => {
    await ready;
    await learnt;
    return thread.call(name, ...args);
  };
  return {
    learn(vocabulary) {
      learnt ??= ready.then(() => thread.call("learn", vocabulary));
      learnt.catch(() => thread.faults.add(at("sokord"))); // likewise
    },
    search: after("search"),
    need: after("need"),
    data: after("data"),
    faults: thread.faults,
    close: () => thread.close(),
  };
}

/** A module in a thread of its own, whose functions are called by name. */
class Thread {
  #waiting = new Map();
  #id = 0;
  #started = false;
  faults = new Set();

  constructor(address) {
    this.worker = startWorker(address);
    this.worker.addEventListener("message", ({ data }) => this.#answer(data));
    this.worker.addEventListener("error", (event) => {
      if (!this.#started) event.preventDefault(); // its script did not come, or only half of it
      this.#fail(address);
    });
  }

  call(name, ...args) {
    return new Promise((resolve, reject) => {
      this.#id += 1;
      this.#waiting.set(this.#id, { resolve, reject });
      this.worker.postMessage({ id: this.#id, name, args });
    });
  }

  close() {
    this.worker.terminate();
    this.#fail(WORKER.href); // nobody waits for ever
  }

  #answer({ id, result, error, faults }) {
    this.#started = true;
    for (const address of faults) this.faults.add(address);
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!error) resolve(result);
    else reject(faults.length ? new Unreachable(faults[0]) : new Error(error));
  }

  #fail(address) {
    this.faults.add(address);
    for (const { reject } of this.#waiting.values()) reject(new Unreachable(address));
    this.#waiting.clear();
  }
}

/** A browser that does not know of modules in threads asks for no type. */
function startWorker(address) {
  let isAsked = false;
  const worker = new Worker(address, { get type() {
    isAsked = true;
    return "module";
  } });
  if (isAsked) return worker;
  worker.terminate();
  throw new Error("Webbläsaren är för gammal för sökningen.");
}

/** Give what a promise gives, unless it takes too long. */
function within(milliseconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable(WORKER.href)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
