// Examples side by side: what differs stands first, and what a page does not say is not filled in.

import assert from "node:assert/strict";
import test from "node:test";
import { ALIKE, DIFFERENT, TOLD, groupsOf } from "../../docs/assets/js/jamfor/rader.js";
import { fromQuery } from "../../docs/assets/js/jamfor/sida.js";
import { compareQuery } from "../../docs/assets/js/spara.js";

const PAGE = {
  title: "Ett", place: ["Lund"], followup: { level: "Granskat utifrån", facts: [] }, needs: [], facts: [["Läge", "Pågår"], ["Metod", "PMTO"]], purposes: [], origin: "Kommunen.",
  summary: "Kort.", steps: [], method: "", unknown: [], sections: [["Utgångsläge", ["Köer."]]],
};
const rowsOf = (groups, title) => (groups.find((group) => group.title === title)?.rows ?? []).map(({ label }) => label);

test("rows that differ stand first, by what tells most", () => {
  const other = { ...PAGE, place: ["Boden"], facts: [["Läge", "Avslutat"], ["Metod", "PMTO"], ["År", "2019"]], needs: ["En tjänst."] };
  const groups = groupsOf([PAGE, other]);
  assert.deepEqual(rowsOf(groups, DIFFERENT), ["Var, och hur stor kommunen är", "Det här krävs", "Läge", "År"]);
  assert.deepEqual(rowsOf(groups, ALIKE), ["Så är det uppföljt", "Metod", "Vem som har skrivit"]);
  assert.deepEqual(groups.map(({ title }) => title), [DIFFERENT, ALIKE, TOLD]);
  assert.deepEqual(groups[0].rows[1].cells, [[], ["En tjänst."]]);
  assert.deepEqual(groups[1].rows[0].cells[0], ["Granskat utifrån."]);
});

test("the text is told by heading, each once, and what no page has is left out", () => {
  const other = { ...PAGE, sections: [["Resultat", ["Kortare."]], ["Utgångsläge", ["Långt."]]], steps: ["Ring."], method: "PMTO" };
  const told = groupsOf([PAGE, other]).at(-1);
  assert.deepEqual(told.rows.map(({ label }) => label), ["I korthet", "Utgångsläge", "Resultat", "De första stegen"]);
  assert.deepEqual(told.rows[2].cells, [[], ["Kortare."]]);
  assert.deepEqual(told.rows[3].cells[1], ["Ring.", "Stegen är metodens: PMTO."]);
});

test("examples that are alike in all have no differences", () => {
  assert.deepEqual(groupsOf([PAGE, { ...PAGE, title: "Två" }]).map(({ title }) => title), [ALIKE, TOLD]);
});

test("an address says which, three at most and each once", () => {
  assert.equal(compareQuery([{ slug: "ett" }, { slug: "tva" }]), "?a=ett&b=tva");
  assert.deepEqual(fromQuery("?a=ett&b=tva&c=tre&d=fyra"), ["ett", "tva", "tre"]);
  assert.deepEqual(fromQuery("?a=ett&b=ett&c=../x"), ["ett"]);
});
