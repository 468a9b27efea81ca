import assert from "node:assert/strict";
import test from "node:test";
import { best, either, merge, nearBest, ofGroup, rank, rarity, together } from "../../docs/assets/js/sok/rang.js";

const rounded = (scores) => Object.fromEntries([...scores].map(([id, score]) => [id, Number(score.toFixed(4))]));
const lookup = (scores, count = Object.keys(scores).length) => ({ count, scores: new Map(Object.entries(scores)) });

test("rare is more than common", () => {
  assert.equal(rarity(0, 100).toFixed(3), "5.308");
  assert.equal(rarity(100, 100).toFixed(3), "0.005");
  assert.equal(rarity(200, 100), Math.log(1 + 0.5 / 200.5)); // a list that is longer than the bank
});

test("a page with all words keeps their mean, one with a part of them loses", () => {
  const both = together([lookup({ a: 0.8, b: 0.8 }, 2), lookup({ a: 0.8 }, 2)], 10);
  assert.deepEqual(rounded(both), { a: 0.8, b: 0.1 });
  assert.deepEqual(rounded(together([lookup({ a: 0.5 })], 10)), { a: 0.5 });
  assert.deepEqual(rounded(together([], 10)), {});
});

test("the best of several, and two reasons together", () => {
  assert.deepEqual(rounded(best([[1, new Map([["a", 0.2]])], [0.5, new Map([["a", 0.6], ["b", 1]])]])), { a: 0.3, b: 0.5 });
  assert.deepEqual(rounded(either(new Map([["a", 0.5]]), new Map([["a", 0.5], ["b", 0.4]]))), { a: 0.75, b: 0.4 });
});

test("other names weigh less than a word as written, and more than a phrase word for word", () => {
  const [own, other, hint] = ["a", "b", "c"].map((id) => new Map([[id, 1]]));
  const word = ofGroup({ words: ["fosterhem"], length: 1 }, own, [other], [hint]);
  assert.deepEqual([rounded(word.scores), word.size], [{ a: 1, b: 0.6, c: 0.35 }, 1]);
  const phrase = ofGroup({ words: ["barn", "bo"], length: 3 }, own, [other], []);
  assert.deepEqual([rounded(phrase.scores), phrase.size], [{ a: 0.6, b: 0.9 }, 2]);
});

test("pages are ranked by how much of the question they answer, equals by their names", () => {
  const groups = [lookup({ a: 0.5, b: 0.5, c: 0.2 }), lookup({ a: 0.5, d: 0.5 })].map(({ scores }) => ({ scores, size: 1 }));
  const ranked = rank(groups, 10);
  assert.deepEqual(ranked.map(({ id, groups: count }) => [id, count]), [["a", 2], ["d", 1], ["b", 1], ["c", 1]]);
  assert.equal(ranked[0].score.toFixed(4), "0.5000");
  assert.deepEqual(rank([{ scores: new Map([["b", 1], ["a", 1]]), size: 1 }], 10).map(({ id }) => id), ["a", "b"]);
});

test("only pages near the best are shown", () => {
  const ranked = [1, 0.4, 0.3, 0.29].map((score, id) => ({ id, score }));
  assert.deepEqual(nearBest(ranked).map(({ id }) => id), [0, 1, 2]);
  assert.deepEqual(nearBest(ranked, 0.4).map(({ id }) => id), [0, 1]);
  assert.deepEqual(nearBest([]), []);
});

test("pages by words and by meaning are one list by their places in both", () => {
  const byWords = [{ id: "a", score: 0.9, groups: 2 }, { id: "b", score: 0.8, groups: 1 }];
  const near = [{ id: "b", likeness: 0.9, question: 3 }, { id: "c", likeness: 0.8, question: 0 }];
  const merged = merge(byWords, near);
  assert.deepEqual(merged.map(({ id, score, likeness }) => [id, score, likeness]), [["b", 0.8, 0.9], ["a", 0.9, undefined], ["c", 0, 0.8]]);
  assert.deepEqual([merged[2].groups, merged[0].question], [0, 3]);
  assert.deepEqual(merge(byWords, []).map(({ id }) => id), ["a", "b"]);
});
