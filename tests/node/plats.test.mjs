import assert from "node:assert/strict";
import test from "node:test";
import { Places } from "../../docs/assets/js/sok/plats.js";
import { Beginnings } from "../../docs/assets/js/sok/platsnamn.js";
import { lifted, ownOf, placed, placesTold } from "../../docs/assets/js/sok/platsordning.js";

const files = {
  gote: { orter: [{ namn: "Göteborg", former: ["göteborg", "göteborgs"], egna: "a b", lan: ["Västra Götalands län", "g a"], lika: [[6, "samma kommungrupp, mindre, annat län", "m a"], [3, "annan kommungrupp, mindre, samma län", "n"]] }] },
  arje: { orter: [{ namn: "Arjeplog", former: ["arjeplog", "arjeplogs"], egna: "", lan: ["Norrbottens län", ""], lika: [[6.7, "samma kommungrupp, ungefär lika stor, annat län", "s"]] }] },
  ange: { orter: [{ namn: "Ånge", former: ["ånge", "ånges"], egna: "e", lan: ["Västernorrlands län", ""], lika: [] }] },
  malu: { orter: [{ namn: "Malung-Sälen", former: ["malung sälen", "malung sälens"], egna: "l", lan: ["Dalarnas län", ""], lika: [] }] },
  lite: { slag: [{ namn: "liten kommun", former: ["liten kommun", "små kommuner"], sidor: "s t" }] },
  sma: { slag: [{ namn: "liten kommun", former: ["liten kommun", "små kommuner"], sidor: "s t" }] },
};
const asked = [];
const finder = () => new Places({ borjan: Object.keys(files).join(" "), vanliga: ["ange", "anges"] }, async (letters) => (asked.push(letters), files[letters]));
const read = async (text) => {
  const { rest, places } = await finder().read(text);
  return [rest, ...places.map(({ name }) => name)];
};

for (const [text, ...wanted] of [
  ["fältare göteborg", "fältare", "Göteborg"],
  ["goteborg faltare", "faltare", "Göteborg"],
  ["Göteborgs stad fältare", "fältare", "Göteborg"],
  ["vad gör man i Göteborg?", "", "Göteborg"],
  ["familjehem i små kommuner", "familjehem i", "liten kommun"],
  ["malung-sälen arjeplog", "", "Malung-Sälen", "Arjeplog"],
  ["Malung Sälens kommun", "", "Malung-Sälen"],
]) {
  test(`the places of "${text}"`, async () => assert.deepEqual(await read(text), wanted));
}

for (const text of ["ange mål", "göteborgsregionen", "Göteborgs län", "region Göteborg", "göten", "små barn"]) {
  test(`"${text}" names no place`, async () => assert.deepEqual(await read(text), [text]));
}

test("a name that is an ordinary word needs a capital, its own letters, or the word kommun", async () => {
  for (const text of ["Ange", "ånge", "ange kommun"]) assert.deepEqual(await read(text), ["", "Ånge"]);
});

test("only files that a word's beginning has are fetched, each once", async () => {
  asked.length = 0;
  await finder().read("fältare göteborg goteborgs gäng skola");
  assert.deepEqual(asked, ["gote"]);
});

test("a word may begin a name by its first letters, however it is accented", () => {
  const beginnings = new Beginnings("gote are");
  assert.deepEqual(["Göteborg", "goternas", "åre", "arenor", "skola"].map((word) => beginnings.of(word)), ["gote", "gote", "are", null, null]);
});

const hit = (id, worth) => ({ id, score: 1, groups: 1, worth });
const order = (hits) => hits.map(({ id }) => id);
const placesOf = async (text) => (await finder().read(text)).places;

test("a place and a subject: the place's own first, then its county's, then those like it, then the others", async () => {
  const places = await placesOf("göteborg");
  const hits = placed([hit("x", 0.28), hit("n", 0.25), hit("m", 0.25), hit("g", 0.25), hit("b", 0.12)], places, false);
  assert.deepEqual(order(hits), ["b", "g", "m", "n", "x"]);
  assert.deepEqual(hits.map(({ place }) => place), ["", "Gäller hela Västra Götalands län", "Liknar Göteborg: samma kommungrupp, mindre, annat län", "Liknar Göteborg: annan kommungrupp, mindre, samma län", ""]);
  assert.equal(placesTold(hits, places), "");
});

test("what is far from the subject does not come first because of where it is from", async () => {
  const own = { ...hit("b", 0.02), score: 0.3 };
  assert.deepEqual(order(placed([hit("x", 0.28), own], await placesOf("göteborg"), false)), ["x", "b"]);
  assert.deepEqual(order(placed([hit("x", 0.28), { ...own, score: 0.5 }], await placesOf("göteborg"), false)), ["b", "x"]);
});

test("a municipality without examples leads to those like it, and that is said", async () => {
  const places = await placesOf("arjeplog");
  const hits = placed([], places, true);
  assert.deepEqual(order(hits), ["s"]);
  assert.equal(placesTold(hits, places), "Inget av det vi hittade är från Arjeplog. De som kommer först är från kommuner som liknar Arjeplog.");
  assert.equal(placesTold([], places), "Inget av det vi hittade är från Arjeplog.");
});

test("a place alone gives all of its own, and those like it only where they are few", async () => {
  assert.deepEqual(order(placed([hit("a", 0.2)], await placesOf("göteborg"), true)), ["a", "b", "g", "m", "n"]);
  files.gote.orter[0].egna = "a b c";
  assert.deepEqual(order(placed([hit("a", 0.2)], await placesOf("göteborg"), true)), ["a", "b", "c"]);
});

test("a kind of place gives the pages from there", async () => {
  const hits = placed([hit("t", 0.2)], await placesOf("liten kommun"), true);
  assert.deepEqual(order(hits), ["t", "s"]);
  assert.deepEqual(hits.map(({ place }) => place), ["Plats: liten kommun", "Plats: liten kommun"]);
  assert.deepEqual(placesTold(hits, await placesOf("liten kommun")), "");
});

test("of several places the one that lifts most counts", async () => {
  const lift = lifted(await placesOf("liten kommun arjeplog"));
  assert.deepEqual([lift.get("s").worth, lift.get("t").worth], [3, 3]);
});

test("a place's own pages, and no others", async () => {
  assert.deepEqual([...ownOf(await placesOf("arjeplog Ånge liten kommun"))], ["e"]);
});
