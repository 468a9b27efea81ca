import assert from "node:assert/strict";
import test from "node:test";
import { nearestSubjects } from "../../docs/assets/js/sok/narmast.js";

const vocabulary = {
  forslag: { Ämne: ["Familjehem", "Skola", "Hedersrelaterat våld"] },
  taggar: [["familjehem", "fosterhem", "jourhem"], ["skola", "skolgång"], ["hedersrelaterat våld", "hedersförtryck"]],
};

test("the subjects nearest to what was not found: most words in common first", () => {
  assert.deepEqual(nearestSubjects("hedersförtryck i fosterhemmet", vocabulary), ["Familjehem", "Hedersrelaterat våld"]);
  assert.deepEqual(nearestSubjects("skolgången", vocabulary), ["Skola"]);
  assert.deepEqual(nearestSubjects("xyzzyqwv", vocabulary), []);
});
