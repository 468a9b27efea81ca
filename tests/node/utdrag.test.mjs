import assert from "node:assert/strict";
import test from "node:test";
import { reasonOf } from "../../docs/assets/js/sok/skal.js";
import { explain } from "../../docs/assets/js/sok/utdrag.js";

const CONTENT = "Kort sagt. År Från 2016. Målgrupp Barn som sett våld. Utgångsläge. Barn såg våld hemma. Många barn, få samtal. Arbetssätt. Samtal om våldet. Källor. Våld hemma, Barn, 2020 (läst 1 maj 2026).";
const META = { title: "Trappan", sammanfattning: "Personalen ville veta om samtalen hjälper.", plats: "Uppsala · Uppsala län", fragor: "Hur hjälper vi barn?\nkrissamtal" };
const told = (parts) => parts?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const shown = (...terms) => {
  const { summary, sentence, matched } = explain({ content: CONTENT, meta: META }, terms);
  return [told(summary), told(sentence), matched.map(({ word }) => word).join(" ")];
};
const SUMMARY = "Personalen ville veta om samtalen hjälper.";

test("the sentence with the rarest words, only those marked, no fact, heading or source", () => {
  assert.deepEqual(shown({ word: "våld", weight: 3 }, { word: "barn", weight: 0.5 }), [SUMMARY, "[Barn] såg [våld] hemma.", "våld barn"]);
});

test("nothing beside the summary where that says as much", () => {
  assert.deepEqual(shown({ word: "samtal", weight: 2 }), ["Personalen ville veta om [samtalen] hjälper.", undefined, "samtal"]);
  assert.deepEqual(shown({ word: "skola", weight: 2 }), [SUMMARY, undefined, ""]);
  assert.deepEqual(shown({ word: "trappan", weight: 2 }), [SUMMARY, undefined, "trappan"]);
});

test("a word in a compound is marked, a word that only begins alike is not", () => {
  const page = (text) => ({ content: ` Resultat. ${text}`, meta: { title: "", sammanfattning: "" } });
  const sentence = (text, word) => told(explain(page(text), [{ word, weight: 1 }]).sentence);
  assert.equal(sentence("En familjehemsplacering avslutades.", "placering"), "En [familjehemsplacering] avslutades.");
  assert.equal(sentence("Mål och Malmö och målgruppen.", "mål"), "[Mål] och Malmö och målgruppen.");
  assert.equal(sentence("Våldet i centrum.", "vald"), "[Våldet] i centrum.");
});

test("the reason is said in words where the card does not say it", () => {
  const other = { word: "familjehem", of: "fosterhem", name: "familjehem" };
  assert.equal(reasonOf({ meta: META, matched: [other] }, [other]), "Om fosterhem: familjehem");
  assert.equal(reasonOf({ meta: META, matched: [], closest: 0.6, question: 1 }, []), "Liknar frågan: Hur hjälper vi barn?");
  assert.equal(reasonOf({ meta: META, matched: [] }, [{ word: "uppsala" }]), "Finns i Uppsala");
  assert.equal(reasonOf({ meta: META, matched: [] }, [{ word: "krissamtalen" }]), "Svarar på frågan: krissamtal");
});

test("no reason beside words that say it, unless the question is very near", () => {
  const own = { word: "samtal" };
  assert.equal(reasonOf({ meta: META, matched: [own], closest: 0.6, question: 1 }, [own]), "");
  assert.equal(reasonOf({ meta: META, matched: [own], closest: 0.9, question: 1 }, [own]), "Liknar frågan: Hur hjälper vi barn?");
  assert.equal(reasonOf({ meta: META, matched: [own], closest: 0.9, question: 0 }, [own]), "");
});
