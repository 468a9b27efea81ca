import assert from "node:assert/strict";
import test from "node:test";
import { partsOf } from "../../docs/assets/js/sok/utdrag.js";

test("what is marked is marked, the rest is text, and nothing is HTML", () => {
  assert.deepEqual(partsOf({ meta: {}, excerpt: "Barn &lt;b&gt; &amp;amp; <mark>våld</mark> i<mark>\nhem</mark>" }), [
    { text: "… ", marked: false },
    { text: "Barn <b> &amp; ", marked: false },
    { text: "våld", marked: true },
    { text: " i", marked: false },
    { text: "\nhem", marked: true },
    { text: " …", marked: false },
  ]);
});

test("a hit without a mark says its summary, or else what there is", () => {
  assert.deepEqual(partsOf({ meta: { sammanfattning: "Kort <sagt>." }, excerpt: "Annat" }), [{ text: "Kort <sagt>.", marked: false }]);
  assert.deepEqual(partsOf({ meta: {}, excerpt: "&quot;Annat&#39;" }), [{ text: "\"Annat'", marked: false }]);
});
