import assert from "node:assert/strict";
import test from "node:test";
import { distance, likeness, nearest, order, reason, sentence } from "../../docs/assets/js/likhet.js";

const data = {
  matt: { jord: 6371, grupp: 3, slag: 1, folkmangd: 2, lan: 1, narhet: 2, km: 100, ungefar: 1.25, nagot: 2, mycket: 10, lik: 4 },
  kommuner: {
    a: ["A", "01", "A1", 1000, 60, 15],
    b: ["B", "01", "A1", 1100, 60, 15],
    c: ["C", "02", "A2", 1900, 61, 15],
    d: ["D", "03", "B1", 100, 70, 15],
  },
};

test("the distance between two places on the earth", () => {
  assert.equal(distance(data.matt, data.kommuner.a, data.kommuner.b), 0);
  assert.equal(distance(data.matt, data.kommuner.a, data.kommuner.c).toFixed(1), "111.2");
});

test("how alike, and why", () => {
  assert.equal(likeness(data, "a", "b").toFixed(3), (3 + (2 * 1000) / 1100 + 1 + 2).toFixed(3));
  assert.equal(likeness(data, "a", "c").toFixed(3), (1 + (2 * 1000) / 1900 + 2 * Math.exp(-1.11195)).toFixed(3));
  assert.equal(reason(data, "a", "b"), "samma kommungrupp, ungefär lika stor, samma län");
  assert.equal(reason(data, "a", "c"), "annan kommungrupp, något större, annat län");
  assert.equal(reason(data, "a", "d"), "annan kommungrupp, mycket mindre, annat län");
  assert.equal(reason(data, "c", "b"), "annan kommungrupp, något mindre, annat län");
});

test("the nearest of several, my own first, and none where none is known", () => {
  assert.equal(nearest(data, "a", ["d", "c", "b"]), "b");
  assert.equal(nearest(data, "a", ["b", "a"]), "a");
  assert.equal(nearest(data, "a", ["okänd"]), undefined);
});

test("hits in the order of likeness; equals as they stood, those without a place last", () => {
  const places = { 1: [], 2: ["d"], 3: ["c", "b"], 4: ["b"], 5: ["a"] };
  assert.deepEqual(order([1, 2, 3, 4, 5], data, "a", (hit) => places[hit]), [5, 3, 4, 2, 1]);
});

test("what an example says of its municipalities and mine", () => {
  assert.equal(sentence(data, "a", ["a", "b"]), "Det här exemplet kommer från din kommun, A.");
  assert.equal(sentence(data, "a", ["b"]), "B är som din kommun, A: samma kommungrupp, ungefär lika stor, samma län.");
  assert.equal(sentence(data, "a", ["d"]), "D jämfört med din kommun, A: annan kommungrupp, mycket mindre, annat län.");
  assert.equal(sentence(data, "okänd", ["a"]), "");
  assert.equal(sentence(data, "a", []), "");
});
