import assert from "node:assert/strict";
import test from "node:test";
import { nearestSubjects, propose, take } from "../../docs/assets/js/sok/forslag.js";

const vocabulary = {
  forslag: { Ämne: ["Familjehem", "Skola", "Hedersrelaterat våld"], Metod: ["Skolfam", "Familjecentral"], Kommun: ["Åre", "Örebro", "Skövde"], Län: ["Skåne län"] },
  taggar: [["familjehem", "fosterhem", "jourhem"], ["skola", "skolgång"], ["hedersrelaterat våld", "hedersförtryck"]],
};
const names = (text) => propose(text, vocabulary).map(({ name, kind, replaces }) => `${name} (${kind}) för ${replaces}`);

test("names that begin so, then subjects by their synonyms, then names with such a word inside", () => {
  assert.deepEqual(names("sko"), ["Skola (Ämne) för sko", "Skolfam (Metod) för sko", "Skövde (Kommun) för sko"]);
  assert.deepEqual(names("foster"), ["Familjehem (Ämne) för foster"]);
  assert.deepEqual(names("våld"), ["Hedersrelaterat våld (Ämne) för våld"]);
});

test("accents need not be typed", () => {
  assert.deepEqual(names("are"), ["Åre (Kommun) för are"]);
  assert.deepEqual(names("OREB"), ["Örebro (Kommun) för OREB"]);
});

test("one letter proposes nothing, nor what is typed already", () => {
  assert.deepEqual(names("s"), []);
  assert.deepEqual(names("skola"), []);
});

test("the last word is completed where the whole is no beginning", () => {
  assert.deepEqual(names("stöd i  familjec"), ["Familjecentral (Metod) för familjec"]);
  assert.equal(take("stöd i  familjec", propose("stöd i  familjec", vocabulary)[0]), "stöd i Familjecentral");
  assert.equal(take(" sko\u200b", propose(" sko\u200b", vocabulary)[0]), "Skola");
});

test("at most six", () => {
  const many = { forslag: { Kommun: Array.from({ length: 9 }, (_, number) => `Bo${number}`) }, taggar: [] };
  assert.equal(propose("bo", many).length, 6);
});

test("the subjects nearest to what was not found: most words in common first", () => {
  assert.deepEqual(nearestSubjects("hedersförtryck i fosterhemmet", vocabulary), ["Familjehem", "Hedersrelaterat våld"]);
  assert.deepEqual(nearestSubjects("skolgången", vocabulary), ["Skola"]);
  assert.deepEqual(nearestSubjects("xyzzyqwv", vocabulary), []);
});
