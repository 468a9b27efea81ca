// The form's pure parts: pasted text, YAML of our own, pickers and the addresses of the ways out.
import assert from "node:assert/strict";
import test from "node:test";
import { adaptationsOf, written } from "../../docs/assets/js/formular/anpassning.js";
import { freeName, withPictures } from "../../docs/assets/js/formular/bild.js";
import { tellOf } from "../../docs/assets/js/formular/sokt.js";
import { bareAddress, clean } from "../../docs/assets/js/formular/stada.js";
import { keepDraft } from "../../docs/assets/js/formular/utkast.js";
import { mailAddress, newFileAddress, uploadAddress } from "../../docs/assets/js/formular/vagar.js";
import { findOptions } from "../../docs/assets/js/formular/valjare.js";
import { empty } from "../../docs/assets/js/formular/svar.js";
import { resolve } from "../../docs/assets/js/formular/visning/ruta.js";
import { fieldsOf, flow, scalar, Unreadable, valueOf } from "../../docs/assets/js/formular/yaml.js";

const pasted = {
  "•\tett\n•\ttvå": "- ett\n- två",
  "Så här:\n–\tett\n–\ttvå": "Så här:\n\n- ett\n- två",
  "o\tunder\n\t·\tännu": "- under\n  - ännu",
  "1)\tförst\n2)\tsedan": "1. först\n2. sedan",
  "• ett\n\n• två": "- ett\n- två",
  "social\u00adtjänst 12\u00a0000 ”citat” – och så": "socialtjänst 12 000 ”citat” – och så",
  "det visade sig[3] att barn\u00b2 mår bra": "det visade sig att barn mår bra",
  "o ett är en bokstav": "o ett är en bokstav",
  "Barnen – alla – kom.": "Barnen – alla – kom.",
  "a\r\nb\u2028c": "a\nb\nc",
};
for (const [text, wanted] of Object.entries(pasted)) test(`pasted ${JSON.stringify(text)}`, () => assert.equal(clean(text).text, wanted));

test("what is written about a sought need is proposed to the editors, and its subjects are chosen", () => {
  const answers = empty();
  const need = { id: "syskon-traffas", question: "Hur får syskon träffas?", tags: ["syskon", "familjehem"] };
  assert.match(tellOf(need, answers), /”Hur får syskon träffas\?”/);
  assert.deepEqual(answers.fields.taggar, ["syskon", "familjehem"]);
  assert.deepEqual(valueOf(answers.ovrigt["svarar_på"]), [{ id: "syskon-traffas", delvis: "ja" }]);
  answers.fields.taggar.push("skola");
  assert.deepEqual(need.tags, ["syskon", "familjehem"]);
});

test("what was done is said, and nothing where nothing was done", () => {
  assert.deepEqual(clean("Barnen fick vänta.\n\n- ett\n- två").done, []);
  assert.deepEqual(clean("•\tett\u00ad").done, ["osynliga tecken är borttagna", "punkter är listor"]);
});

test("cleaning twice is cleaning once", () => {
  for (const text of Object.keys(pasted)) assert.equal(clean(clean(text).text).text, clean(text).text);
});

test("addresses lose what follows the reader", () => {
  assert.equal(bareAddress("https://a.se/x?utm_source=b&id=1&fbclid=c."), "https://a.se/x?id=1.");
  assert.equal(bareAddress("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.se%2Fx%3Futm_medium%3Db&data=05"), "https://a.se/x");
  assert.equal(bareAddress("https://a.se/x?id=1"), "https://a.se/x?id=1");
});

for (const text of ["Lund", "a: b", "a #b", "- a", "yes", "123", "[a", '"a" \\ b', "'a'", "&a", "*a", "!a", "@a", "a:", " a", "#a", "https://a.se/?b#c", "{a}", "a, b", "Å – ö", "~", "%a", "`a", "|", ">"]) {
  test(`${JSON.stringify(text)} is read as it was written`, () => {
    assert.equal(valueOf([`k: ${scalar(text)}`]), text);
    assert.deepEqual(valueOf([`k: ${flow([text, "b"])}`]), [text, "b"]);
    assert.deepEqual(valueOf(["k:", `  - ${scalar(text)}`]), [text]);
    assert.deepEqual(valueOf(["k:", `  - n: ${scalar(text)}`, "    m: 1"]), [{ n: text, m: "1" }]);
  });
}

test("what others write is read: folded, kept, quoted, over several lines, with notes", () => {
  assert.equal(valueOf(["k: >-", "  en rad", "  till", "", "  nytt"]), "en rad till\nnytt");
  assert.equal(valueOf(["k: |", "  en", "  två"]), "en\ntvå");
  assert.equal(valueOf(["k: 'det''s' # not"]), "det's");
  assert.equal(valueOf(["k: en", "  två # not"]), "en två");
  assert.deepEqual(valueOf(["k: {a: 1,", "  b: [x, 'y, z']}"]), { a: "1", b: ["x", "y, z"] });
  assert.deepEqual(valueOf(["k:", "# not", "- a", "- b: 1", "  c: 2"]), ["a", { b: "1", c: "2" }]);
});

for (const lines of [["k: &a b"], ["k: !x b"], ["k: [a"], ["k: {a b}"], ['k: "a'], ["k: a", "  b: c"], ["k: a: b"], ["k:", "  a: 1", " b: 2"]]) {
  test(`${JSON.stringify(lines)} is not guessed at`, () => assert.throws(() => valueOf(lines), Unreadable));
}

test("fields stand on lines of their own", () => {
  assert.deepEqual(fieldsOf("# not\na: 1\nb:\n  - c\n# not\nåder: x"), [["a", ["a: 1"]], ["b", ["b:", "  - c"]], ["åder", ["åder: x"]]]);
});

test("a search takes what begins with the words first, then synonyms", () => {
  const options = [["Stockholm", []], ["Holmsund", []], ["Falun", ["holmen"]], ["Lund", []]].map(([name, words]) => ({ name, words }));
  assert.deepEqual(findOptions(options, "holm").map(({ name }) => name), ["Holmsund", "Falun", "Stockholm"]);
  assert.deepEqual(findOptions(options, "").length, 4);
  for (const written of ["Lunds kommun", "lund stad", "Lund"]) assert.deepEqual(findOptions(options, written).map(({ name }) => name), ["Lund"]);
});

const out = { repo: "https://github.com/a/b", mest: 7500, epost: "redaktionen@a.se" };
test("GitHub gets the text while the address is short enough, to the byte", () => {
  const base = newFileAddress({ path: "exempel/skane/a.md", text: "" }, out).length;
  const room = out.mest - base;
  assert.equal(newFileAddress({ path: "exempel/skane/a.md", text: "x".repeat(room - 1) }, out).length, out.mest - 1);
  assert.equal(newFileAddress({ path: "exempel/skane/a.md", text: "x".repeat(room) }, out), "");
  assert.equal(new URL(newFileAddress({ path: "exempel/skane/a.md", text: "å & b\n#" }, out)).searchParams.get("value"), "å & b\n#");
  assert.equal(uploadAddress({ path: "exempel/skane/a.md" }, out), "https://github.com/a/b/upload/main/exempel/skane");
});

test("the mail is short, whatever the text", () => {
  const address = mailAddress({ name: "a.md", path: "exempel/skane/a.md" }, "Ö".repeat(90), out);
  assert.ok(address.length < 2000, address.length);
  assert.match(address, /^mailto:redaktionen@a\.se\?subject=/);
});

test("a picture stands last under its heading, or under the first that has a text, described in words alone", () => {
  const picture = { namn: "bild.webp", alt: "Ett [bord]\n<b>", under: "Resultat" };
  const home = (sections, under) => withPictures(sections, [{ ...picture, under }], "lund").map(([, text]) => text);
  assert.deepEqual(home([["Arbetssätt", "A"], ["Resultat", "R"]], "Resultat"), ["A", "R\n\n![Ett \\[bord\\] \\<b>](lund/bild.webp)"]);
  assert.deepEqual(home([["Arbetssätt", "A"]], "Resultat"), ["A\n\n![Ett \\[bord\\] \\<b>](lund/bild.webp)"]);
  assert.deepEqual(home([], "Resultat"), []);
});

test("a picture has a name that no other has, also of those that the text shows already", () => {
  const answers = { fields: { Resultat: "![x](lund/bild.jpg)" }, rest: "", bilder: [{ namn: "bild-2.webp" }] };
  assert.equal(freeName("image/webp", answers), "bild-3.webp");
  assert.equal(freeName("image/jpeg", { ...answers, fields: {}, bilder: [] }), "bild.jpg");
});

test("adaptations are read as they were written, and left alone where they are not ours", () => {
  const parts = ["behöll", "ändrade"].map((key) => ({ path: `anpassning.${key}` }));
  const lines = written([{ av: "lund-test", ändrade: "a: b\n#c", behöll: "" }], parts);
  assert.deepEqual(lines, ["anpassning:", "  - av: lund-test", '    ändrade: "a: b #c"']);
  assert.deepEqual(adaptationsOf({ ovrigt: { anpassning: lines } }, parts), [{ av: "lund-test", ändrade: "a: b #c" }]);
  assert.deepEqual(adaptationsOf({ ovrigt: { anpassning: ["anpassning:", "  - av: x", "    okänd: y"] } }, parts), []);
});

test("a draft without room for its pictures keeps the text", () => {
  const kept = new Map();
  const memory = { remember: (key, value) => value.length < 200 && Boolean(kept.set(key, value)) };
  const answers = { fields: { titel: "A" }, bilder: [{ data: "x".repeat(500) }] };
  assert.equal(keepDraft(memory, "", answers), "text");
  assert.deepEqual(JSON.parse(kept.get("ex-utkast")), { fields: { titel: "A" }, bilder: [] });
  assert.equal(keepDraft({ remember: () => false }, "", answers), "");
});

test("links of the text lead to pages of the site", () => {
  const path = "exempel/skane/lund.md";
  assert.match(resolve("../flera-lan/tva-kommuner.md#börja", path), /\/exempel\/tva-kommuner\/#b/);
  assert.match(resolve("../../docs/metoder/skolfam.md", path), /\/metoder\/skolfam\/$/);
  assert.match(resolve("../../docs/bidra/index.md", path), /\/bidra\/$/);
  assert.equal(resolve("https://a.se/x.md", path), "https://a.se/x.md");
});
