// What the form makes of answers, for the tests in Python: a JSON on standard input, a JSON on standard output.
import { readFileSync } from "node:fs";
import { makeFile } from "../../../docs/assets/js/formular/fil.js";
import { readFile } from "../../../docs/assets/js/formular/las.js";
import { check, isAddress } from "../../../docs/assets/js/formular/regler.js";
import { findPrivate } from "../../../docs/assets/js/formular/skydd.js";
import { empty } from "../../../docs/assets/js/formular/svar.js";

const { data, today, answers = [], files = [], lines = [], addresses = [] } = JSON.parse(readFileSync(0, "utf8"));
const judged = (given) => ({ ...makeFile(given, data, today), found: check(given, data, today) });
const reopened = ([slug, text]) => {
  const { answers: read, kept } = readFile(text, data);
  read.fil = slug;
  return { ...judged(read), kept, again: makeFile({ ...readFile(makeFile(read, data, today).text, data).answers, fil: slug }, data, today).text };
};
process.stdout.write(JSON.stringify({
  answers: answers.map((given) => judged({ ...empty(), ...given })),
  files: files.map(reopened),
  lines: lines.map((line) => findPrivate(line, data, true).map(([name, values]) => [data.besked[name][0], values])),
  addresses: addresses.map((address) => isAddress(address, data)),
}));
