import assert from "node:assert/strict";
import test from "node:test";
import { isEmpty, readState, withChoice, writeState } from "../../docs/assets/js/sok/adress.js";

const EMPTY = { q: "", order: "", shown: 10, chosen: {} };

test("an address says what is sought, chosen, in which order, and how much is shown", () => {
  const address = "?q=barn+som+sett+v%C3%A5ld&tagg=skola&tagg=familjehem&lan=skane-lan&ordning=granskad&visa=30";
  const state = { q: "barn som sett våld", order: "granskad", shown: 30, chosen: { tagg: ["skola", "familjehem"], lan: ["skane-lan"] } };
  assert.deepEqual(readState(address), state);
  assert.equal(writeState(state), address);
});

test("what nobody could have meant is left out", () => {
  assert.deepEqual(readState("?q=%E2%80%8B%C2%A0skol%C2%ADa%EF%BB%BF&ordning=xyz&visa=abc&annat=1&tagg=&tagg=Skola&tagg=skola"), { ...EMPTY, q: "skola", chosen: { tagg: ["skola"] } });
  assert.deepEqual(readState("?visa=100000"), { ...EMPTY, shown: 500 });
  assert.deepEqual(readState("?visa=-5"), EMPTY);
  assert.deepEqual(readState(""), EMPTY);
});

test("a page without a search has no question mark", () => {
  assert.equal(writeState(EMPTY), "");
  assert.ok(isEmpty(EMPTY) && isEmpty({ ...EMPTY, shown: 30 }));
  assert.ok(!isEmpty({ ...EMPTY, order: "liknar" }) && !isEmpty({ ...EMPTY, q: "a" }) && !isEmpty({ ...EMPTY, chosen: { lan: ["a"] } }));
});

test("a value is chosen and taken back, and the state before is as it was", () => {
  const one = withChoice(EMPTY, "tagg", "skola", true);
  const two = withChoice(one, "tagg", "familjehem", true);
  assert.deepEqual([EMPTY, one, two].map(({ chosen }) => chosen), [{}, { tagg: ["skola"] }, { tagg: ["skola", "familjehem"] }]);
  assert.deepEqual(withChoice(two, "tagg", "skola", true).chosen, { tagg: ["familjehem", "skola"] });
  assert.deepEqual(withChoice(one, "tagg", "skola", false).chosen, {});
});
