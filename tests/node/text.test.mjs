import assert from "node:assert/strict";
import test from "node:test";
import { clean, fold, oneLine, slugify } from "../../docs/assets/js/text.js";

const slugs = {
  "Malung-Sälen": "malung-salen",
  "Ånge, Östersund & Älvdalen": "ange-ostersund-alvdalen",
  "Sankt Göran (HVB)": "sankt-goran-hvb",
  "  ": "",
  "Æbeltoft, Ørsted, Straße": "abeltoft-orsted-strase",
  "Å a\u030a \u00c5": "a-a-a",
  "İstanbul ½ ﬁ": "istanbul-12-fi",
  "före–efter": "foreefter",
};
for (const [text, slug] of Object.entries(slugs)) {
  test(`"${text}" is "${slug}" in an address`, () => assert.equal(slugify(text), slug));
}

test("what stands in an element is one line, and a number with a hard space stays whole", () => {
  assert.equal(oneLine("\n  Lund\t·\n 152\u00a0000   invånare "), "Lund · 152\u00a0000 invånare");
});

test("a word is folded as it is typed without accents", () => {
  assert.equal(fold("hälsoundersökning"), "halsoundersokning");
  assert.equal(fold("idé, naïv, ça, ñandu"), "ide, naiv, ca, nandu");
  assert.equal(fold("ærø, straße"), "aro, strase");
});

const unseen = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff"];
for (const mark of unseen) {
  test(`nobody sees U+${mark.codePointAt(0).toString(16)}, and nobody searches for it`, () => {
    assert.equal(clean(`${mark}skol${mark}fam${mark}`), "skolfam");
  });
}

test("every kind of space is one space, and hyphens are hyphens", () => {
  assert.equal(clean("\u00a0barn\u2009som\u202f  sett\tvåld\n"), "barn som sett våld");
  assert.equal(clean("soc\u2011anmälan"), "soc-anmälan");
  assert.equal(clean("a\u030ar"), "år");
});
