import assert from "node:assert/strict";
import test from "node:test";
import { choose, count, order, readSelection } from "../../docs/assets/js/sok/urval.js";

// Four pages a–d; numbers are written as the steps between them.
const selection = readSelection({
  sidor: ["a", "b", "c", "d"],
  facetter: { tagg: { Skola: [0, 1, 2], "Öppenvård": [1] }, lan: { "Skåne län": [0], "Uppsala län": [1, 2] }, kommun: { lund: [0, 2], "malung-salen": [2] } },
  granskad: [2, 0, 3],
});
const pages = ["d", "c", "b", "a"].map((id) => ({ id }));
const ids = (list) => list.map(({ id }) => id).join("");

test("what urval.json says", () => {
  assert.deepEqual([...selection.facets.get("tagg")[0].pages], ["a", "b", "d"]);
  assert.equal(selection.facets.get("tagg")[1].slug, "oppenvard");
  assert.deepEqual([...selection.places], [["a", ["lund"]], ["c", ["lund", "malung-salen"]]]);
  assert.equal(selection.facets.has("kommun"), false);
});

test("several in one facet are or, between facets and", () => {
  assert.equal(ids(choose(pages, {}, selection)), "dcba");
  assert.equal(ids(choose(pages, { tagg: ["skola"] }, selection)), "dba");
  assert.equal(ids(choose(pages, { lan: ["skane-lan", "uppsala-lan"] }, selection)), "dba");
  assert.equal(ids(choose(pages, { tagg: ["oppenvard"], lan: ["uppsala-lan"] }, selection)), "b");
  assert.equal(ids(choose(pages, { tagg: ["finns-inte"] }, selection)), "");
  assert.equal(ids(choose(pages, { finns: ["inte"] }, selection)), "");
});

test("counts are what choosing would give; a facet in use counts without its own choices", () => {
  assert.deepEqual(count(pages, { lan: ["skane-lan"] }, selection), { tagg: { Skola: 1, Öppenvård: 0 }, lan: { "Skåne län": 1, "Uppsala län": 2 } });
  assert.deepEqual(count([{ id: "b" }], { tagg: ["oppenvard"] }, selection), { tagg: { Skola: 1, Öppenvård: 1 }, lan: { "Skåne län": 0, "Uppsala län": 1 } });
});

test("the order of review has the latest first and those without last, as they stood", () => {
  const more = [{ id: "x" }, ...pages, { id: "y" }];
  assert.equal(ids(order(more, "granskad", selection)), "cadxby");
  assert.equal(ids(order(more, "", selection)), "xdcbay");
  assert.equal(ids(more), "xdcbay");
});
