import assert from "node:assert/strict";
import test from "node:test";
import { findIn, readLinks } from "../../docs/assets/js/kommunval.js";

const kommuner = readLinks(["Boden", "Borås", "Upplands Väsby"].map((name) => ({ textContent: name, href: `https://x.test/kommuner/${name}/` })));
const found = { Boden: "Boden", " boden\u200b ": "Boden", "Bodens kommun": "Boden", "Borås stad": "Borås", Borås: "Borås", "upplands\u00a0väsby": "Upplands Väsby", Ankeborg: undefined, "": undefined };
for (const [text, name] of Object.entries(found)) test(`"${text}" is ${name ?? "none"}`, () => assert.equal(findIn(kommuner, text)?.name, name));
