import assert from "node:assert/strict";
import test from "node:test";
import { FACETS } from "../../docs/assets/js/fakta.js";
import { inGroups, inOrder } from "../../docs/assets/js/sok/facetter.js";
import { isFound, told } from "../../docs/assets/js/sok/valsok.js";

test("the commonest first, equals in Swedish order", () => {
  assert.deepEqual(inOrder({}, { Zebra: 1, Ärla: 1, Åka: 1, Ödla: 1, Apa: 1, Mest: 3 }), ["Mest", "Apa", "Zebra", "Åka", "Ärla", "Ödla"]);
});

test("years with the latest first", () => {
  const years = FACETS.find(({ name }) => name === "startar");
  assert.deepEqual(inOrder(years, { 1999: 5, 2021: 1, 2009: 9 }), ["2021", "2009", "1999"]);
});

test("in groups, each in the order of the values, and no empty group", () => {
  const groups = [["Syften", "Barnrätt"], ["Barnet", "Skola", "Hälsa", "Syskon"], ["Område", "Fritid"]];
  assert.deepEqual(inGroups(groups, ["Hälsa", "Barnrätt", "Skola"]), [["Syften", "Barnrätt"], ["Barnet", "Hälsa", "Skola"]]);
});

test("a choice is found by a part of one of its names, without accents", () => {
  assert.ok(isFound("fam", ["Familjehem", "fosterhem"]));
  assert.ok(isFound(" FOSTER ", ["Familjehem", "fosterhem"]));
  assert.ok(isFound("halsa", ["Barns hälsa"]));
  assert.ok(isFound("", ["Skola"]));
  assert.ok(!isFound("skola", ["Familjehem", "fosterhem"]));
});

test("how many were found is said, but not when it is all", () => {
  assert.equal(told(3, 43), "3 av 43");
  assert.equal(told(43, 43), "");
  assert.equal(told(0, 43), "Inget heter så här.");
});
