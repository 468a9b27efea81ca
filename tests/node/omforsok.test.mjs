import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { Unreachable } from "../../docs/assets/js/hamta.js";
import { retrying } from "../../docs/assets/js/omforsok.js";

const listeners = [];
globalThis.addEventListener = (name, listener) => name === "online" && listeners.push(listener);
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};
let times, fails, run;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  [times, fails] = [0, true];
  run = retrying(async () => {
    times += 1;
    if (fails) throw new Unreachable("/bit");
  });
});

test("it is tried again after 2, 4, 8, 15, 30 and then every 60 seconds", async () => {
  await run();
  const waits = [2, 4, 8, 15, 30, 60, 60];
  for (const [index, wait] of waits.entries()) {
    mock.timers.tick(1000 * wait - 1);
    await settled();
    assert.equal(times, index + 1);
    mock.timers.tick(1);
    await settled();
    assert.equal(times, index + 2);
  }
});

test("it is tried at once when the network is back, and no more when it went well", async () => {
  await run();
  fails = false;
  listeners.at(-1)();
  await settled();
  assert.equal(times, 2);
  listeners.at(-1)();
  mock.timers.tick(1_000_000);
  await settled();
  assert.equal(times, 2);
});

test("one attempt waits at a time, and the waits begin anew after one that went well", async () => {
  await run();
  await run();
  mock.timers.tick(2000);
  await settled();
  assert.equal(times, 2);
  fails = false;
  mock.timers.tick(2000);
  await settled();
  assert.equal(times, 3);
  fails = true;
  await run();
  mock.timers.tick(2000);
  await settled();
  assert.equal(times, 5);
});

test("another error is nobody's network", async () => {
  await assert.rejects(retrying(async () => JSON.parse("{"))(), SyntaxError);
});
