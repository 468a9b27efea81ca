import assert from "node:assert/strict";
import test from "node:test";
import { likeness, nearest, wordsOf } from "../../docs/assets/js/hittades-inte.js";

const addresses = {
  "/exempel/skolfam-norkoping.html": "skolfam norkoping",
  "/kommuner/lule%C3%A5/": "luleå",
  "/a/b_c+d.e": "b c d e",
  "/skol%C2%ADfam%E2%80%8B/": "skolfam",
  "/fel%E5": "",
  "/": "",
};
for (const [path, words] of Object.entries(addresses)) test(`the words of ${path}`, () => assert.equal(wordsOf(path), words));

test("likeness is of pairs of letters, and a part counts half", () => {
  assert.equal(likeness("skolfam", "skolfam"), 1);
  assert.equal(likeness("skolfam", "helsingborg och skolfam i en lang adress"), 0.5);
  assert.equal(likeness("abc", "xyz"), 0);
  assert.equal(likeness("ab", "ac").toFixed(3), "0.333"); // " a" of " a", "ab", "b " and " a", "ac", "c "
});

test("the nearest addresses, best first, those in the same section before equals, three at most", () => {
  const pages = [["metoder/skolfam/", "Metoden"], ["exempel/skolfam/", "Exemplet"], ["exempel/helsingborg-skolfam/", "Helsingborg"], ["taggar/skola/", "Skola"], ["om/", "Om"]];
  assert.deepEqual(nearest("/exempel/skolfamm/", pages).map(([, title]) => title), ["Exemplet", "Metoden", "Helsingborg"]);
  assert.deepEqual(nearest("/qqqq/", pages), []);
  assert.deepEqual(nearest("/", pages), []);
});
