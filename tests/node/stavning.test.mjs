import assert from "node:assert/strict";
import test from "node:test";
import { byRoot, correct, distance, readList, splits } from "../../docs/assets/js/sok/stavning.js";

const distances = [
  ["barnahus", "barnahus", 0],
  ["familjehm", "familjehem", 1], // one left out
  ["halsoundersokning", "hälsoundersökning", 0.1], // å, ä and ö are nearly free
  ["barnajus", "barnahus", 0.7], // a neighbour on the keyboard
  ["barnapus", "barnahus", 1], // no neighbour
  ["banrahus", "barnahus", 0.8], // swapped
  ["barnahusst", "barnahus", 1.6], // doubled, and one too many
  ["barnaht", "barnrätt", 1.75], // one left out, an accent, a neighbour
  ["barnaht", "familjehem", Infinity], // another word
  ["", "ab", 2],
];
for (const [one, other, wanted] of distances) {
  test(`${one || "nothing"} and ${other} are ${wanted} apart`, () => assert.equal(Number(distance(one, other).toFixed(3)), wanted));
}

test("a tight limit leaves out only what is beyond it", () => {
  const pairs = [["läts", "läst"], ["socialtjänsst", "socialtjänst"], ["halsa", "hälsa"], ["barnahus", "barnrätt"]];
  assert.deepEqual(pairs.map(([a, b]) => distance(a, b, 0.9)), [0.8, 0.6, 0.05, Infinity]);
});

const list = readList(["rarast jourhem", "familj barnahus", "hem placering", "familjehem"]);

test("the list says how common a word is", () => {
  assert.deepEqual([...list], [["rarast", 0], ["jourhem", 0], ["familj", 1], ["barnahus", 1], ["hem", 2], ["placering", 2], ["familjehem", 3]]);
});

test("a misspelt word was meant to be the nearest, the commonest of equals, and short words are other words", () => {
  assert.equal(correct("familjehm", list).word, "familjehem");
  assert.equal(correct("barnahusst", list).word, "barnahus");
  assert.equal(correct("hom", list), null);
  assert.equal(correct("xyzzyqwv", list), null);
  assert.deepEqual(correct("ab", readList(["åb"])), { word: "åb", cost: 0.05, far: 0.05 });
  assert.equal(correct("halka", readList(["halta halva"])).word, "halta");
  assert.equal(correct("halka", readList(["halta", "halva"])).word, "halva");
});

const wordsOf = readList(["journal anteckning tecken hem tjänst skola nämnden", "arbete familj placering familjehem barnahus"]);
const parted = (word) => [...splits(word, wordsOf, byRoot(wordsOf))].map((parts) => parts.join(" "));

test("a root finds a word of the list", () => {
  assert.equal(byRoot(list)("familjehem"), "familjehem");
  assert.equal(byRoot(list)("okänt"), undefined);
});

for (const [word, ...wanted] of [
  ["familjehemsplacering", "familjehem placering"],
  ["barnahusplaceringar", "barnahus placeringar"],
  ["skolplacering", "skola placering"],
  ["arbetsplacering", "arbete placering"],
  ["hemtjänst", "hem tjänst"],
  ["journalanteckningar", "journal anteckningar"],
  ["nämndplacering", "nämnd placering"], // the list has "nämnden"
  ["skolfam"],
  ["hemmetplacering"], // no compound begins with an inflected word
]) {
  test(`${word} is parted in ${wanted.join(", ") || "nothing"}`, () => assert.deepEqual(parted(word), wanted));
}

test("no part is the middle of a word: what the list does not have is not parted", () => {
  const without = readList(["journal tecken teckning", "familj"]);
  assert.deepEqual([...splits("journalanteckningar", without, byRoot(without))], []);
});
