import assert from "node:assert/strict";
import test from "node:test";
import { readQuestion, readSynonyms } from "../../docs/assets/js/sok/fraga.js";

const known = readSynonyms({
  taggar: [
    ["familjehem", "fosterhem", "barn som inte kan bo hemma"],
    ["hedersrelaterat våld", "förtryck från släkten"],
    ["skola", "barn i skolan"],
    ["barnrätt", "barn har rätt"],
  ],
  betyder: [["MST", "multisystemisk terapi"], ["BAS", "barn i samverkan"]],
  versaler: [["BAS"]],
});
const read = (text) => readQuestion(text, known).map(({ words, others, hints, known: isKnown }) => [words, others, hints, isKnown]);

test("a word that the vocabulary knows is looked for by its other names too", () => {
  assert.deepEqual(read("fosterhem"), [[["fosterhem"], ["familjehem", "fosterhem"], [], true]]);
  assert.deepEqual(read("Fosterhemmet"), [[["fosterhemmet"], ["familjehem", "fosterhem"], [], true]]);
});

test("a phrase is one group, in any order, and by its words that mean something alone", () => {
  assert.deepEqual(read("barn som inte kan bo hemma"), [[["barn", "bo", "hemma"], ["familjehem"], [], true]]);
  assert.deepEqual(read("bo hemma barn"), [[["bo", "hemma", "barn"], ["familjehem"], [], true]]);
});

test("an unknown word stands alone, with the subject of a phrase that it stands in", () => {
  assert.deepEqual(read("släkt"), [[["släkt"], [], ["hedersrelaterat våld"], false]]);
  assert.deepEqual(read("kattunge"), [[["kattunge"], [], [], false]]);
});

test("a word in phrases of many subjects says nothing of which is meant", () => {
  assert.deepEqual(read("barn"), [[["barn"], [], [], false]]);
});

test("stop words are left out, unless there is nothing else", () => {
  assert.deepEqual(read("hur får vi fosterhem"), read("fosterhem"));
  assert.deepEqual(read("hur gör vi").map(([words]) => words[0]), ["hur", "gör", "vi"]);
  assert.deepEqual(read("  "), []);
});

test("an abbreviation among other words is one only in capitals", () => {
  assert.deepEqual(read("bas"), [[[], ["barn i samverkan"], [], true]]);
  assert.deepEqual(read("BAS i skola").map(([words]) => words), [[], ["skola"]]);
  assert.deepEqual(read("bas i skola").map(([words]) => words), [["bas"], ["skola"]]);
  assert.deepEqual(read("mst"), [[["mst"], ["multisystemisk terapi", "MST"], [], true]]);
});

test("words of the vocabulary are never misspelt", () => {
  assert.ok(known.plain.has("terapi") && known.plain.has("fosterhem") && !known.plain.has("kattunge"));
  assert.equal(known.longest, 6);
});
