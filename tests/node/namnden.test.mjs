// The paper for a board: half a page each, or one table; the follow-up in words and the sources in both.

import assert from "node:assert/strict";
import test from "node:test";
import { documentOf } from "../../docs/assets/js/namnden/underlag.js";

const PAGE = {
  title: "Ett", url: "https://x/exempel/ett/", place: ["Lund", "Skåne län"], notices: ["Arkiverat."], summary: "Kort.", origin: "Kommunen.", needs: [], unknown: ["Vad det kostar."],
  followup: { level: "Granskat utifrån", text: "Någon utanför har granskat.", facts: [["Visade", "Blandat resultat"]] },
  sources: [1, 2, 3, 4, 5, 6].map((number) => ({ text: `Rapport ${number}`, url: number === 1 ? "https://a.se/" : "" })),
};
const FOLLOWED = "Så är det uppföljt: Granskat utifrån. Visade: Blandat resultat. Någon utanför har granskat.";

test("each has half a page, and every second begins a new one", () => {
  const { title, blocks } = documentOf([PAGE, PAGE, PAGE, PAGE, PAGE], "halva", "Till nämnden");
  assert.equal(title, "Till nämnden");
  assert.deepEqual(blocks[0], { heading: "Till nämnden" });
  assert.deepEqual(blocks.filter(({ level }) => level === 2).map(({ newPage }) => newPage), [false, false, true, false, true]);
  const texts = blocks.map(({ text }) => text);
  for (const told of ["Lund · Skåne län", "Arkiverat.", FOLLOWED, "Det här är inte känt: Vad det kostar.", "Källa: Rapport 1 https://a.se/", "Källa: Rapport 4", "Och 2 till, på exemplets sida.", "Hela exemplet: https://x/exempel/ett/"])
    assert.ok(texts.includes(told), told);
  assert.ok(!texts.includes("Källa: Rapport 5"));
  assert.ok(!texts.some((text) => text?.startsWith("Det här krävs")));
});

test("a table says the same, a row each", () => {
  const { blocks } = documentOf([PAGE, { ...PAGE, sources: [] }], "tabell", "T");
  const { header, rows } = blocks.at(-1);
  assert.deepEqual(header, ["Exempel", "I korthet", "Så är det uppföljt", "Källor"]);
  assert.deepEqual(rows[0].slice(0, 3), [["Ett", "Lund · Skåne län", "https://x/exempel/ett/"], ["Arkiverat.", "Kort."], [FOLLOWED]]);
  assert.equal(rows[0][3].length, 5);
  assert.deepEqual(rows[1][3], []);
});
