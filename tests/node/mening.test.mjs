import assert from "node:assert/strict";
import test from "node:test";
import { Meaning } from "../../docs/assets/js/sok/mening.js";
import { centresOf, nearest, placeAmong, questionsOf, unit, unpackVectors } from "../../docs/assets/js/sok/vektorer.js";

function file(head, bytes) {
  const text = new TextEncoder().encode(JSON.stringify({ byte: bytes.length, ...head }));
  const whole = new Uint8Array(4 + text.length + bytes.length);
  new DataView(whole.buffer).setUint32(0, text.length, true);
  whole.set(text, 4);
  whole.set(Uint8Array.from(bytes), 4 + text.length);
  return whole.buffer;
}

const FILES = {
  "ord-0.bin": file({ stammar: "familj frånvaro" }, [0, 100, 0, 0, 0, 0, 100, 0]),
  "ord-1.bin": file({ stammar: "hem skol" }, [50, 0, 0, 0, 100, 0, 0, 0]),
  "fragor-0.bin": file({ sidor: "a b", fragor: [[0, 3], [1, 0]] }, [0x70, 0x00, 0x50, 0x50]),
  "fragor-1.bin": file({ sidor: "a", fragor: [[0, 1]] }, [0x57, 0x00]),
};
const START = { dimensioner: 4, ord: "familj hem", centra: btoa(String.fromCharCode(100, 0, 0, 0, 0, 100, 0, 0)), byte: [9_000, 9_000] };

function meaning(fetched = [], start = START) {
  return new Meaning(start, async (name) => {
    fetched.push(name);
    return unpackVectors(FILES[name]);
  });
}

test("the table knows a word by its stem, and is not sure of one whose root is shorter", async () => {
  const words = ["skola", "skolorna", "familj", "kattunge", "skolan", "hemet"];
  assert.deepEqual(await Promise.all(words.map((word) => meaning().knows(word))), [true, true, true, false, false, false]);
});

test("half bytes have a sign, and the first is the upper", () => {
  const [{ id, question, vector }] = questionsOf(unpackVectors(file({ sidor: "a", fragor: [[0, 2]] }, [0x79, 0x1f])), 4);
  assert.deepEqual([id, question, [...vector].map((value) => Math.round(value * 28))], ["a", 2, [7, -7, 1, -1]]);
});

test("half a file is no file", () => {
  assert.throws(() => unpackVectors(FILES["ord-0.bin"].slice(0, -1)), TypeError);
  assert.throws(() => unpackVectors(new TextEncoder().encode("<!doctype html><title>Logga in</title>").buffer));
});

test("centres, the nearest first", () => {
  const centres = centresOf(START.centra, 4);
  assert.deepEqual(centres.map((centre) => [...centre]), [[100, 0, 0, 0], [0, 100, 0, 0]]);
  assert.deepEqual(nearest([0, 1, 0, 0], centres), [1, 0]);
});

test("the file of a stem is the last that does not begin after it", () => {
  assert.deepEqual(["a", "famil", "gata", "hem", "ö"].map((stem) => placeAmong(["famil", "hem"], stem)), [-1, 0, 0, 1, 1]);
});

test("a sum has the length one, and nothing has none", () => {
  assert.deepEqual([...unit([[3, 0], [0, 4]])].map((value) => value.toFixed(1)), ["0.6", "0.8"]);
  assert.equal(unit([]), null);
});

test("a page counts by its nearest questions, and says which is the nearest", async () => {
  const found = await meaning().near(["skola", "och"]);
  assert.deepEqual(found.map(({ id, question }) => [id, question]), [["a", 3], ["b", 0]]);
  assert.ok(found[0].likeness > found[1].likeness);
});

test("a word that is not known is its parts; one of unknown parts is nothing", async () => {
  const [whole] = await meaning().near(["skolfrånvaro"]);
  assert.equal(whole.id, "b");
  assert.deepEqual(await meaning().near(["kattunge"]), []);
});

test("each file is fetched once", async () => {
  const fetched = [];
  const one = meaning(fetched);
  await one.near(["skola", "hem", "familj"]);
  await one.near(["skola", "frånvaro"]);
  assert.deepEqual(fetched.sort(), ["fragor-0.bin", "fragor-1.bin", "ord-0.bin", "ord-1.bin"]);
});

test("no more files of questions are fetched than are light, the nearest kind first", async () => {
  const fetched = [];
  await meaning(fetched, { ...START, byte: [15_000, 10_000] }).near(["familj"]);
  assert.deepEqual(fetched, ["ord-0.bin", "fragor-1.bin"]);
  await meaning(fetched, { ...START, byte: [10_000, 90_000] }).near(["familj"]);
  assert.deepEqual(fetched.slice(2), ["ord-0.bin", "fragor-1.bin"]); // the nearest is always looked in
});

test("the sought need that is about the same, or none", async () => {
  const start = { ...START, dimensioner: 16, ord: "skol" };
  const stem = Uint8Array.from({ length: 16 }, () => 64); // each dimension a quarter, which is half a byte of seven
  const one = new Meaning(start, async () => unpackVectors(file({ stammar: "skol" }, stem)));
  const whole = new Array(8).fill(0x77);
  const half = [...new Array(4).fill(0x77), ...new Array(4).fill(0x79)];
  const packed = (...bytes) => btoa(String.fromCharCode(...bytes));
  const [far, near] = [["bidra/vi-soker/#a", "Hur?", packed(...half)], ["bidra/vi-soker/#b", "Vad?", packed(...half, ...whole)]];
  assert.deepEqual(await one.need(["skola"], [far, near]), { address: "bidra/vi-soker/#b", question: "Vad?", likeness: 1 });
  assert.equal(await one.need(["skola"], [far]), null);
  assert.equal(await one.need(["kattunge"], [near]), null);
});
