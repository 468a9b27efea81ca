import assert from "node:assert/strict";
import test from "node:test";
import { PROPOSALS } from "../../docs/assets/js/fakta.js";
import { Unreachable } from "../../docs/assets/js/hamta.js";
import { choose, lookedUp, readRow, take } from "../../docs/assets/js/sok/forslag.js";
import { Pieces } from "../../docs/assets/js/sok/forslagsbitar.js";

const row = (kind, ...rest) => [PROPOSALS.kinds.indexOf(kind), ...rest];
const ITEMS = [
  row("Ämne", "Familjehem"),
  row("Ämne", "Skola"),
  row("Ämne", "Hedersrelaterat våld"),
  row("Metod", "Skolfam"),
  row("Metod", "Familjecentral"),
  row("Kommun", "Malmö"),
  row("Kommun", "Åre"),
  row("Kommun", "Skövde"),
  row("Ämne", "Familjehem", "fosterhem"),
  row("Ämne", "Familjehem", "fosterbarn"),
  row("Fråga", "Hur klarar fosterbarn skolan?", "", "helsingborg-skolfam"),
  row("Fråga", "Fosterbarn som byter skola", "", "helsingborg-skolfam"),
  row("Fråga", "Vem stöttar fosterbarnens skolgång?", "", "lund-skola"),
].map(readRow);
const names = (text) => choose(text, ITEMS).map(({ name, kind, replaces }) => `${name} (${kind}) för ${replaces}`);

test("names that begin so, then by another name, then with such a word inside, then questions, one an example", () => {
  assert.deepEqual(names("sko"), [
    "Skola (Ämne) för sko",
    "Skolfam (Metod) för sko",
    "Skövde (Kommun) för sko",
    "Hur klarar fosterbarn skolan? (Fråga) för sko",
    "Vem stöttar fosterbarnens skolgång? (Fråga) för sko",
  ]);
  assert.deepEqual(names("foster")[0], "Familjehem (Ämne) för foster");
  assert.deepEqual(names("våld"), ["Hedersrelaterat våld (Ämne) för våld"]);
});

test("a name is proposed once, and by another name only from four letters on", () => {
  assert.equal(names("foster").filter((name) => name.startsWith("Familjehem")).length, 1);
  assert.equal(names("fos").filter((name) => name.startsWith("Familjehem")).length, 0);
});

test("a question must have every word that is typed, in any order", () => {
  assert.deepEqual(names("skola foster"), ["Hur klarar fosterbarn skolan? (Fråga) för skola foster"]);
});

test("accents need not be typed, but those that are count", () => {
  assert.deepEqual(names("are"), ["Åre (Kommun) för are"]);
  assert.deepEqual(names("SKOV"), ["Skövde (Kommun) för SKOV"]);
  assert.deepEqual(names("mal"), ["Malmö (Kommun) för mal"]);
  assert.deepEqual(names("mål"), []);
});

test("nothing is proposed for nothing, nor a name that stands there already", () => {
  assert.deepEqual(names(""), []);
  assert.deepEqual(names("skövde"), []);
});

test("the last word is completed where nothing has them all, and never with a question", () => {
  assert.deepEqual(names("stöd i  familjec"), ["Familjecentral (Metod) för familjec"]);
  assert.equal(take("stöd i  familjec", choose("stöd i  familjec", ITEMS)[0]), "stöd i Familjecentral");
  assert.equal(take(" sko\u200b", choose(" sko\u200b", ITEMS)[0]), "Skola");
  assert.deepEqual(names("xyz fosterbarnens"), []);
});

test("at most six, and of them at most three names where there are questions enough", () => {
  const many = Array.from({ length: 9 }, (_, number) => [row("Kommun", `Bo${number}`), row("Fråga", `Bo hos ${number}`, "", `e-${number}`)]).flat().map(readRow);
  assert.deepEqual(choose("bo", many).map(({ kind }) => kind), ["Kommun", "Kommun", "Kommun", "Fråga", "Fråga", "Fråga"]);
  const places = many.filter(({ kind }) => kind === "Kommun");
  assert.equal(choose("bo", places).length, 6);
});

test("the words that pieces are fetched by: as in addresses, the longest and the last", () => {
  assert.deepEqual(lookedUp("Hur får en Åkerbo-unge stöd?"), ["akerbo", "stod"]);
  assert.deepEqual(lookedUp("stöd åkerbo"), ["akerbo"]);
  assert.deepEqual(lookedUp(" "), []);
});

const TREE = {
  "": { vidare: ["fa"], forslag: [] },
  fa: { vidare: ["mi", "r"], forslag: [row("Kommun", "Falun")] },
  fami: { vidare: [], forslag: [row("Ämne", "Familjehem")] },
  far: { vidare: [], forslag: [row("Ämne", "Far")] },
};

function pieces(failing = new Set()) {
  const asked = [];
  const get = async (beginning) => {
    asked.push(beginning);
    if (failing.has(beginning)) throw new Unreachable(beginning);
    return TREE[beginning];
  };
  return { asked, found: new Pieces(get) };
}

test("pieces are walked from the shortest as long as there is a longer, each fetched once, none that is not there", async () => {
  const { asked, found } = pieces();
  assert.deepEqual((await found.of("fam")).map(({ name }) => name), ["Falun"]);
  assert.deepEqual((await found.of("familj")).map(({ name }) => name), ["Familjehem"]);
  assert.deepEqual((await found.of("far")).map(({ name }) => name), ["Far"]);
  assert.deepEqual(await found.of("x"), []);
  assert.deepEqual(asked, ["", "fa", "fami", "far"]);
});

test("a piece that did not come is said to be so, and asked for anew", async () => {
  const failing = new Set(["fa"]);
  const { found } = pieces(failing);
  await assert.rejects(found.of("fa"), Unreachable);
  failing.clear();
  assert.deepEqual((await found.of("fa")).map(({ name }) => name), ["Falun"]);
});
