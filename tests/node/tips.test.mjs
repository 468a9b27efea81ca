// A tip becomes a letter, an issue or a text, whole or not at all.

import assert from "node:assert/strict";
import test from "node:test";
import { issue, letter, lookedFor, text, tried } from "../../docs/assets/js/tips.js";

const ANSWERS = [
  { name: "vad", question: "Vad?", answer: " Åka & fara?\nRad två #3 + 100 % " },
  { name: "var", question: "Var?", answer: "   " },
  { name: "svar", question: "Svar?", answer: "a@b.se" },
];

test("empty answers are left out, and the example is named first", () => {
  assert.equal(text(ANSWERS, ""), "Vad?\nÅka & fara?\nRad två #3 + 100 %\n\nSvar?\na@b.se");
  assert.equal(text(ANSWERS, "https://x/").split("\n")[0], "Gäller exemplet: https://x/");
});

test("a letter gives back what was written", () => {
  const address = new URL(letter("red@x.se", text(ANSWERS, "")));
  assert.equal(address.pathname, "red@x.se");
  assert.equal(address.searchParams.get("body").replaceAll("\r\n", "\n"), text(ANSWERS, ""));
  assert.equal([...address.searchParams.keys()].join(), "subject,body");
});

test("what would be cut is not opened", () => {
  const long = (length) => "a".repeat(length);
  const fixed = letter("red@x.se", "").length;
  assert.equal(letter("red@x.se", long(1_900 - fixed)).length, 1_900);
  assert.equal(letter("red@x.se", long(1_901 - fixed)), null);
  const answers = (length) => [{ name: "vad", question: "", answer: long(length) }];
  const form = "https://git.test/a/b/issues/new?template=tips.yml";
  const rest = issue(form, answers(1), "").length - 1;
  assert.equal(issue(form, answers(7_500 - rest), "").length, 7_500);
  assert.equal(issue(form, answers(7_501 - rest), ""), null);
});

test("an issue gives back what was written, in the fields of the form", () => {
  const address = new URL(issue("https://git.test/a/b/issues/new?template=tips.yml&title=Tips%3A%20", ANSWERS, "https://x/"));
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    template: "tips.yml",
    title: "Tips: ",
    vad: "Åka & fara?\nRad två #3 + 100 %",
    svar: "a@b.se",
    exempel: "https://x/",
  });
  assert.ok(!address.href.includes("+"));
});

test("only a slug is taken from the address", () => {
  assert.equal(tried("?provat=lund-mer-tid"), "lund-mer-tid");
  for (const given of ["", "?provat=", "?provat=../x", "?provat=Å", "?provat=a--b", `?provat=${"a".repeat(101)}`, "?provat=a%22"])
    assert.equal(tried(given), "", given);
});

test("a tip begins with what was looked for and not found", () => {
  assert.equal(lookedFor("?ord=brobyggare%20%20kulturtolk"), "Jag letade efter: brobyggare kulturtolk\n");
  assert.equal(lookedFor("?provat=lund-teamet"), "");
  assert.equal(lookedFor(`?ord=${"a".repeat(500)}`).length, 219);
});
