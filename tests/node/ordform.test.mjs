import assert from "node:assert/strict";
import test from "node:test";
import { STOP_WORDS, content, key, lower, root, stem, words } from "../../docs/assets/js/sok/ordform.js";

test("words of a text", () => {
  assert.deepEqual(words("Soc-anmälan: 22 § LVU, barnets bästa!"), ["Soc-anmälan", "22", "LVU", "barnets", "bästa"]);
  assert.deepEqual(words("m² och a\u030ar"), ["m²", "och", "år"]);
  assert.deepEqual(words(" … "), []);
  assert.deepEqual(lower("Signs of Safety"), ["signs", "of", "safety"]);
});

const stems = {
  familjehemmen: "familjehemm", placeringarna: "placering", barnets: "barnet", hus: "hus", arbetslöst: "arbetslös", måttfullt: "måttfull",
  rolig: "rol", utbyggt: "utbygg", nytt: "nytt", åkeriers: "åkerier", a: "a",
}; // prettier-ignore
for (const [word, wanted] of Object.entries(stems)) test(`${word} has the stem ${wanted}`, () => assert.equal(stem(word), wanted));

const roots = {
  barnahuset: "barnahus", familjehemmet: "familjehem", familjehem: "familjehem", orosanmälan: "orosanmäl", orosanmälningar: "orosanmäl", plan: "plan", nämnd: "nämnd",
}; // prettier-ignore
for (const [word, wanted] of Object.entries(roots)) test(`${word} has the root ${wanted}`, () => assert.equal(root(word), wanted));

test("what means something is what is left without stop words, or all of it", () => {
  assert.ok(STOP_WORDS.has("inte") && !STOP_WORDS.has("barn"));
  assert.deepEqual(content(["barn", "som", "sett", "våld"]), ["barn", "sett", "våld"]);
  assert.deepEqual(content(["hur", "gör", "vi"]), ["hur", "gör", "vi"]);
});

test("a phrase is known in any order", () => {
  assert.equal(key(["går", "inte"]), key(["inte", "går"]));
  assert.equal(key(["familjehemmet"]), "familjehem");
});
