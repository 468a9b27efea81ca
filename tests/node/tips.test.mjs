// A tip becomes a letter, an issue or a text, whole or not at all.

import assert from "node:assert/strict";
import test from "node:test";
import { among, named } from "../../docs/assets/js/behov.js";
import { issue, letter, lookedFor, ofExample, ofNeed, text, tried } from "../../docs/assets/js/tips.js";

const ANSWERS = [
  { name: "vad", question: "Vad?", answer: " Åka & fara?\nRad två #3 + 100 % " },
  { name: "var", question: "Var?", answer: "   " },
  { name: "svar", question: "Svar?", answer: "a@b.se" },
];

test("empty answers are left out, and the example is named first", () => {
  assert.equal(text(ANSWERS, null), "Vad?\nÅka & fara?\nRad två #3 + 100 %\n\nSvar?\na@b.se");
  assert.equal(text(ANSWERS, ofExample("https://x/")).split("\n")[0], "Gäller exemplet: https://x/");
});

test("a letter gives back what was written", () => {
  const address = new URL(letter("red@x.se", text(ANSWERS, null)));
  assert.equal(address.pathname, "red@x.se");
  assert.equal(address.searchParams.get("body").replaceAll("\r\n", "\n"), text(ANSWERS, null));
  assert.equal([...address.searchParams.keys()].join(), "subject,body");
});

test("what would be cut is not opened", () => {
  const long = (length) => "a".repeat(length);
  const fixed = letter("red@x.se", "").length;
  assert.equal(letter("red@x.se", long(1_900 - fixed)).length, 1_900);
  assert.equal(letter("red@x.se", long(1_901 - fixed)), null);
  const answers = (length) => [{ name: "vad", question: "", answer: long(length) }];
  const form = "https://git.test/a/b/issues/new?template=tips.yml";
  const rest = issue(form, answers(1), null).length - 1;
  assert.equal(issue(form, answers(7_500 - rest), null).length, 7_500);
  assert.equal(issue(form, answers(7_501 - rest), null), null);
});

test("an issue gives back what was written, in the fields of the form", () => {
  const address = new URL(issue("https://git.test/a/b/issues/new?template=tips.yml&title=Tips%3A%20", ANSWERS, ofExample("https://x/")));
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

test("a tip about what is sought says the question and where it stands", () => {
  const about = ofNeed({ question: "Hur får syskon träffas?" }, "https://x/bidra/vi-soker/#syskon");
  assert.equal(text(ANSWERS, about).split("\n")[0], "Gäller det ni söker: Hur får syskon träffas? https://x/bidra/vi-soker/#syskon");
  const address = new URL(issue("https://git.test/a/b/issues/new?template=tips.yml&title=Tips%3A%20", ANSWERS, about));
  assert.deepEqual(address.searchParams.getAll("title"), ["Tips: Hur får syskon träffas?"]);
  assert.equal(address.searchParams.has("exempel"), false);
});

test("only a need that is sought is taken from the address", () => {
  assert.equal(named("?behov=syskon-traffas"), "syskon-traffas");
  for (const given of ["", "?behov=", "?behov=../x", "?behov=a--b", `?behov=${"a".repeat(101)}`]) assert.equal(named(given), "", given);
  const needs = { syskon: ["Hur får syskon träffas?", ["familjehem"]] };
  assert.deepEqual(among(needs, "syskon"), { id: "syskon", question: "Hur får syskon träffas?", tags: ["familjehem"] });
  assert.equal(among(needs, "constructor"), null);
  assert.equal(among(needs, ""), null);
});

test("a tip begins with what was looked for and not found", () => {
  assert.equal(lookedFor("?ord=brobyggare%20%20kulturtolk"), "Jag letade efter: brobyggare kulturtolk\n");
  assert.equal(lookedFor("?provat=lund-teamet"), "");
  assert.equal(lookedFor(`?ord=${"a".repeat(500)}`).length, 219);
});
