// Tries again by itself: soon at first, then more seldom, and at once when the network is back.
import { Unreachable } from "./hamta.js";

const WAITS = [2, 4, 8, 15, 30, 60]; // seconds

/** A function that does `run`, and again later as long as it raises Unreachable. */
export function retrying(run) {
  let failures = 0;
  let timer = null;
  async function attempt() {
    clearTimeout(timer);
    timer = null;
    try {
      await run();
      failures = 0;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      clearTimeout(timer); // of a later attempt that failed sooner
      timer = setTimeout(attempt, WAITS[Math.min(failures, WAITS.length - 1)] * 1000);
      failures += 1;
    }
  }
  globalThis.addEventListener?.("online", () => {
    if (timer !== null) attempt();
  });
  return attempt;
}
