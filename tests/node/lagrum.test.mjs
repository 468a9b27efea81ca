import assert from "node:assert/strict";
import test from "node:test";
import { Laws } from "../../docs/assets/js/sok/lagrum.js";

const laws = new Laws(
  [
    ["sol-2025", "socialtjänstlagen (2025:400)", "uppdraget/nya-lagen/", ["nya socialtjänstlagen", "2025 400"]],
    ["sol-2025-11-1", "11 kap. 1 § socialtjänstlagen (2025:400)", "uppdraget/nya-lagen/", ["11 kap 1", "11 kap"]],
    ["sol-2025-11-5", "11 kap. 5 § socialtjänstlagen (2025:400)", "uppdraget/nya-lagen/", ["11 kap 5", "11 kap"]],
    ["barnkonventionen-12", "artikel 12 i barnkonventionen", "barnkonventionen/12/", ["artikel 12"]],
    ["barnkonventionen-1", "artikel 1 i barnkonventionen", "barnkonventionen/1/", ["artikel 1"]],
  ],
  { "sol-2025-11-1": "a", "sol-2025-11-5": "b c", "barnkonventionen-12": "d" },
);
const read = (text) => {
  const found = laws.read(text);
  return [found.rest, ...found.laws.map(({ name, pages }) => `${name}: ${pages.join(" ")}`)];
};

for (const [text, ...wanted] of [
  ["11 kap. 5 §", "", "11 kap. 5 § socialtjänstlagen (2025:400): b c"],
  ["11 kap 5 § SoL i skolan", "i skolan", "11 kap. 5 § socialtjänstlagen (2025:400): b c"],
  ["Artikel 12 i praktiken", "i praktiken", "artikel 12 i barnkonventionen: d"],
  ["artikel 1", "", "artikel 1 i barnkonventionen: "],
  ["nya socialtjänstlagens mål", "mål", "socialtjänstlagen (2025:400): a b c"],
  ["11 kap.", "", "11 kap. 1 § socialtjänstlagen (2025:400): a b c"],
]) {
  test(`the sections of "${text}"`, () => assert.deepEqual(read(text), wanted));
}

test("what names no section stands as it was written", () => {
  for (const text of ["Barn, 11 år", "artikel 13", "kap 5"]) assert.deepEqual(read(text), [text]);
});
