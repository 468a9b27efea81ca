import assert from "node:assert/strict";
import test from "node:test";
import { Lookups } from "../../docs/assets/js/sok/uppslag.js";

const PAGES = { halvår: ["a"], hem: ["a", "b"], tjänst: ["b"], familjehem: ["c"], journal: ["a"], teckning: ["b"], placering: ["c"] };
const pagefind = {
  async search(term) {
    const ids = PAGES[term.replaceAll('"', "")] ?? [];
    return { results: ids.map((id) => ({ id, score: 5, words: [1] })) };
  },
};
const KNOWN = new Set(["halkar", "hemtjänst", "hem", "tjänst", "journal"]);
const listed = async () => ["halvår hem tjänst familjehem journal teckning placering"];
const lookUp = (word, isWord = async (one) => KNOWN.has(one)) =>
  new Lookups(pagefind, { total: 9, plain: new Set(), fetchWords: listed, isWhole: () => true, isWord }).lookUp(word, false);

for (const word of ["halkar", "hemtjänst"]) {
  test(`${word}, a word that the table has, is neither corrected nor parted`, async () => {
    const { instead, missing, scores } = await lookUp(word);
    assert.deepEqual([instead, missing, scores.size], [undefined, true, 0]);
  });
}

test("a word that nothing has is corrected, or parted where both parts are words", async () => {
  assert.equal((await lookUp("familjehm")).instead, "familjehem");
  assert.equal((await lookUp("familjehemsplacering")).instead, "familjehem placering");
});

test("a part that is only another word's form must be a word of its own", async () => {
  assert.equal((await lookUp("journalteckningar")).instead, undefined);
  assert.equal((await lookUp("journalteckningar", async (one) => one === "teckningar")).instead, "journal teckningar");
});

test("without the table words are corrected by the list alone", async () => {
  const none = async () => null;
  assert.equal((await lookUp("halkar", none)).instead, "halvår");
  assert.equal((await lookUp("hemtjänst", none)).instead, "hem tjänst");
});
