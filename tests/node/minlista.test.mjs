// What is saved, the plans made of it, its file and its link; and what is printed of a plan.

import assert from "node:assert/strict";
import test from "node:test";
import { planDocument } from "../../docs/assets/js/minlista/dokument.js";
import { fromQuery, merge, open, write } from "../../docs/assets/js/minlista/fil.js";
import { begin, day, planOf, rowOf } from "../../docs/assets/js/minlista/plan.js";
import { asQuery, isSlug, read, toggled } from "../../docs/assets/js/spara.js";

const ITEM = { slug: "lund-mer-tid", titel: "Mer tid" };
const OTHER = { slug: "eslov-natet", titel: "Nätet", anteckning: "Ring Eslöv" };
const PAGE = {
  slug: "lund-mer-tid", title: "Mer tid", url: "https://x/exempel/lund-mer-tid/", place: ["Lund", "Skåne län"], notices: [], origin: "Inskickat av kommunen.",
  followup: { level: "Granskat utifrån", text: "", facts: [["Visade", "Blandat resultat"], ["Av", "FoU"]] },
  steps: ["Åk två", "Lyssna"], method: "", needs: [], ask: "Fråga Lund.", sources: [],
};

test("what is kept is read back, and anything else counts as nothing", () => {
  const kept = { exempel: [ITEM, OTHER], jamfor: [ITEM], planer: [{ id: "a", namn: "P", rader: [] }] };
  assert.deepEqual(read(JSON.stringify(kept)), kept);
  const nothing = { exempel: [], jamfor: [], planer: [] };
  for (const wrong of [null, "", "{", "null", "[]", "5", '{"exempel": 3}', '{"exempel": [{"slug": "../x", "titel": "a"}, null, {"slug": "a"}], "planer": [{}, null]}'])
    assert.deepEqual(read(wrong), nothing, wrong);
});

test("a press saves and another forgets, and the order stands", () => {
  assert.deepEqual(toggled([OTHER], ITEM), [OTHER, ITEM]);
  assert.deepEqual(toggled([OTHER, ITEM], OTHER), [ITEM]);
});

test("a link holds slugs only, each once, and nothing that is none", () => {
  assert.equal(asQuery([ITEM, OTHER]), "?e=lund-mer-tid,eslov-natet");
  assert.deepEqual(fromQuery("?e=lund-mer-tid,eslov-natet,lund-mer-tid,../x,<b>,,ÅÄÖ"), ["lund-mer-tid", "eslov-natet"]);
  assert.deepEqual(fromQuery("?q=x"), []);
  for (const wrong of ["", "-a", "a--b", "A", "a b", "a".repeat(81), 5, null]) assert.equal(isSlug(wrong), false, wrong);
});

test("a file gives back what was saved, once however often it is opened", () => {
  const plan = begin([ITEM], new Map([[PAGE.slug, PAGE]]), { id: "p1", taken: [] });
  const list = { exempel: [ITEM, OTHER], jamfor: [], planer: [plan] };
  const held = open(write(list));
  let number = 0;
  const once = merge(read(null), held, () => `ny${(number += 1)}`);
  assert.deepEqual(once.exempel, [{ ...ITEM, anteckning: "" }, OTHER]);
  assert.deepEqual(once.planer, [{ ...plan, id: "ny1" }]);
  assert.deepEqual(merge(once, held, () => "ny3"), once);
});

test("a file of something else is not opened", () => {
  for (const wrong of ["", "hej", "{}", '{"exempel": [{"slug": "a", "titel": "b"}]}', '{"sort": "exempelbanken-min-lista", "exempel": []}']) assert.equal(open(wrong), null, wrong);
});

test("what a file holds in the wrong form becomes text or nothing", () => {
  const plan = planOf({ id: 5, namn: "P", rader: [null, { mal: ["x"], steg: "Gå", __proto__: { ansvarig: 1 } }, "rad"] });
  assert.deepEqual(plan, { id: "", namn: "P", rader: [rowOf({ steg: "Gå" })] });
});

test("a plan begins with the first steps, what it takes and whom to ask", () => {
  const found = new Map([[PAGE.slug, { ...PAGE, needs: ["Två tjänster."] }]]);
  const plan = begin([ITEM, OTHER], found, { id: "p", taken: ["Lokal handlingsplan"] });
  assert.equal(plan.namn, "Lokal handlingsplan 2");
  assert.deepEqual(plan.rader.map(({ steg }) => steg), ["Åk två", "Lyssna", "Se till att det här finns: Två tjänster.", "Fråga Lund.", ""]);
  assert.deepEqual(plan.rader.map(({ titel }) => titel), ["Mer tid", "Mer tid", "Mer tid", "Mer tid", "Nätet"]);
  const byMethod = begin([ITEM], new Map([[PAGE.slug, { ...PAGE, method: "PMTO" }]]), { id: "p", taken: [] });
  assert.equal(byMethod.rader[0].titel, "Mer tid (steg ur metoden PMTO)");
  assert.deepEqual(begin([], new Map(), { id: "p", taken: [] }).rader, [rowOf()]);
  const introduced = { ...PAGE, steps: ["Stegen är redaktionens läsning:", "Åk två", "Lyssna"] };
  const { rader } = begin([ITEM], new Map([[PAGE.slug, introduced]]), { id: "p", taken: [] });
  assert.deepEqual(rader.map(({ steg }) => steg), ["Åk två", "Lyssna", "Fråga Lund."]);
  assert.deepEqual(rader.map(({ titel }) => titel), ["Mer tid. Stegen är redaktionens läsning", "Mer tid", "Mer tid"]);
});

test("a plan is printed with the rows that hold something, and its examples with their follow-up in words", () => {
  const rader = [rowOf({ steg: "Åk två\n\nTillsammans", titel: "Mer tid", datum: "2027-03-01" }), rowOf({ titel: "Nätet" })];
  const { title, blocks } = planDocument({ id: "p", namn: "Plan", rader }, [ITEM, OTHER], new Map([[PAGE.slug, PAGE]]), "2026-11-28");
  assert.equal(title, "Plan");
  const table = blocks.find(({ header }) => header);
  assert.deepEqual(table.header, ["Mål", "Steg", "Ansvarig", "Datum", "Uppföljning"]);
  assert.equal(table.widths.reduce((sum, width) => sum + width), 100);
  assert.equal(table.widths.length, table.header.length);
  assert.deepEqual(table.rows, [[[], ["Åk två", "Tillsammans", "Ur: Mer tid"], [], ["1 mars 2027"], []]]);
  const texts = blocks.map(({ text }) => text);
  assert.ok(texts.includes("Så är det uppföljt: Granskat utifrån. Visade: Blandat resultat. Av: FoU."));
  assert.ok(texts.includes("Vår anteckning: Ring Eslöv"));
  assert.deepEqual(blocks.filter(({ level }) => level === 3).map(({ heading }) => heading), ["Mer tid", "Nätet"]);
});

test("a day is written as it is read, and what is none stays", () => {
  assert.equal(day("2026-12-24"), "24 december 2026");
  for (const other of ["", "2026-13-45", "i vår"]) assert.equal(day(other), other);
});
