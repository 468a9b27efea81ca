import assert from "node:assert/strict";
import test from "node:test";
import { UNSEARCHED, countOf, failed, howRead, lacking, whyNothing } from "../../docs/assets/js/sok/besked.js";

test("how many", () => {
  assert.deepEqual([countOf(5), countOf(1), countOf(0)], ["5 exempel", "1 exempel", "Inget exempel"]);
});

test("a search that could not look everywhere never says that there is nothing", () => {
  assert.deepEqual([countOf(5, false), countOf(0, false)], ["5 exempel hittills", ""]);
  assert.equal(lacking(UNSEARCHED), "Sökningen kunde inte leta överallt just nu, så det kan finnas mer att visa. Vi försöker igen av oss själva.");
  for (const online of [true, false]) assert.doesNotMatch(failed(online), /inget/i);
  assert.match(failed(false), /^Du verkar inte ha någon uppkoppling/);
  assert.match(failed(true), /^Sökningen kunde inte leta överallt just nu\. Vi försöker igen av oss själva\./);
});

test("how the question was read", () => {
  assert.equal(howRead({ instead: [["familjehm", "familjehem"], ["umgänje", "umgänge"]], missing: [], complete: true }), "Visar träffar för familjehem och umgänge.");
  assert.equal(howRead({ instead: [], missing: ["kattungar"], complete: true }), "Inget exempel har ordet ”kattungar”.");
  assert.equal(howRead({ instead: [], missing: ["a", "b", "c"], complete: false }), "Inget exempel har orden ”a”, ”b” och ”c”. Inget exempel handlar om allt du skrev. Här är de som ligger närmast.");
  assert.equal(howRead({ instead: [], missing: [], complete: true }), "");
});

test("why there is nothing to show", () => {
  assert.equal(whyNothing(["xyz"], 3), "Utan filter finns 3 exempel.");
  assert.equal(whyNothing(["xyz", "åäö"], 0), "Vi hittade inget med ”xyz” och ”åäö”.");
  assert.equal(whyNothing([], 0), "");
});
