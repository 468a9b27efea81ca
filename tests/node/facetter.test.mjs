import assert from "node:assert/strict";
import test from "node:test";
import { FACETS } from "../../docs/assets/js/fakta.js";
import { inOrder } from "../../docs/assets/js/sok/facetter.js";

test("the commonest first, equals in Swedish order", () => {
  assert.deepEqual(inOrder({}, { Zebra: 1, Ärla: 1, Åka: 1, Ödla: 1, Apa: 1, Mest: 3 }), ["Mest", "Apa", "Zebra", "Åka", "Ärla", "Ödla"]);
});

test("years with the latest first", () => {
  const years = FACETS.find(({ name }) => name === "startar");
  assert.deepEqual(inOrder(years, { 1999: 5, 2021: 1, 2009: 9 }), ["2021", "2009", "1999"]);
});
