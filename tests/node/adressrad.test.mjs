import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { AddressBar } from "../../docs/assets/js/sok/adressrad.js";

let bar, place, calls;
const state = (q, more) => ({ q, order: "", shown: 10, chosen: {}, ...more });

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  calls = [];
  place = { search: "", pathname: "/exempel/" };
  const note = (how) => (_, __, address) => calls.push(`${how} ${address}`);
  bar = new AddressBar({ location: place, history: { pushState: note("ny"), replaceState: note("över") } });
});

test("asking for the same three times is one entry", () => {
  for (let time = 0; time < 3; time++) bar.submit(state("skola"));
  assert.deepEqual(calls, ["ny ?q=skola"]);
});

test("what the address says already is not written", () => {
  place.search = "?q=skola&okänt=1";
  assert.equal(bar.reread().q, "skola");
  bar.submit(state("skola"));
  bar.type(state("skola"));
  mock.timers.tick(5000);
  assert.deepEqual(calls, []);
});

test("what is typed is written when the writing pauses, all of it as one entry, and asking for it adds none", () => {
  for (const text of ["s", "sk", "skola"]) {
    bar.type(state(text));
    mock.timers.tick(999);
  }
  assert.deepEqual(calls, []);
  mock.timers.tick(1);
  bar.type(state("skola och"));
  mock.timers.tick(1000);
  bar.submit(state("skola och hem"));
  bar.type(state("annat"));
  bar.submit(state("annat"));
  assert.deepEqual(calls, ["ny ?q=skola", "över ?q=skola+och", "över ?q=skola+och+hem", "ny ?q=annat"]);
});

test("someone who types for half a minute never comes near what a browser allows", () => {
  for (let key = 0; key < 300; key++) {
    bar.type(state(`ord ${key}`));
    mock.timers.tick(100);
  }
  assert.equal(calls.length, 0);
  for (let key = 0; key < 30; key++) {
    bar.type(state(`ord ${key}`));
    mock.timers.tick(1001);
  }
  assert.equal(calls.length, 30);
  assert.equal(calls.filter((call) => call.startsWith("ny")).length, 1);
});

test("a choice is an entry of its own, after what was typed", () => {
  bar.type(state("skola"));
  bar.push(state("skola", { chosen: { lan: ["skane-lan"] } }));
  mock.timers.tick(5000);
  assert.deepEqual(calls, ["ny ?q=skola", "ny ?q=skola&lan=skane-lan"]);
});

test("showing more is none, leaving the field writes at once, and nothing is left to write", () => {
  bar.submit(state("skola"));
  bar.replace(state("skola", { shown: 20 }));
  bar.type(state("hem"));
  bar.settle();
  bar.settle();
  mock.timers.tick(5000);
  assert.deepEqual(calls, ["ny ?q=skola", "över ?q=skola&visa=20", "ny ?q=hem"]);
});

test("going back forgets what is typed, and an emptied search has the page's own address", () => {
  bar.submit(state("skola"));
  bar.type(state("sko"));
  place.search = "";
  assert.equal(bar.reread().q, "");
  mock.timers.tick(5000);
  bar.submit(state("hem"));
  bar.submit(state(""));
  assert.deepEqual(calls, ["ny ?q=skola", "ny ?q=hem", "ny /exempel/"]);
});
