// Answers → the file of an example: its folder, its name and its text, as the command line would have it. Pure.
import { slugify } from "../text.js";
import { withPictures } from "./bild.js";
import { restsOn, sourcesOf, toldOf, unknownCodes, valueAt, withoutUnseen } from "./svar.js";
import { flow, scalar } from "./yaml.js";

const LONGEST = 80; // of a name
const SHORTEST = 3;
const SEVERAL = "flera-lan";
const SINGLES = new Set(["year", "whole"]); // written without quotes: they are numbers

/** The file: { path, name, text, bilder: the pictures that go with it }. `today` is a day as ÅÅÅÅ-MM-DD. */
export function makeFile(answers, data, today) {
  const slug = slugOf(answers, data);
  const name = `${slug}.md`;
  const front = data.nycklar.flatMap((key) => field(key, answers, data, today));
  const extra = Object.keys(answers.ovrigt).filter((key) => !data.nycklar.includes(key)).flatMap((key) => answers.ovrigt[key]);
  const sections = withPictures(data.rubriker.map((heading) => [heading, bodyText(valueAt(heading, answers, data))]).filter(([, text]) => text), answers.bilder, slug);
  const body = [...sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`), ...(answers.rest.trim() ? [`${restText(answers.rest)}\n`] : [])];
  const folder = folderOf(answers, data);
  const bilder = sections.length ? answers.bilder : [];
  return { path: ["exempel", folder, name].filter(Boolean).join("/"), name, bilder, text: `---\n${[...front, ...extra].join("\n")}\n---\n\n${body.join("\n")}` };
}

/** The folder: the county's, or the one for several counties; "" where no place is chosen. */
export function folderOf(answers, data) {
  const lan = valueAt("län", answers, data) || [];
  const kommuner = valueAt("kommuner", answers, data) || [];
  const codes = lan.length ? data.lan.filter(([, name]) => lan.includes(name)).map(([code]) => code) : data.kommuner.filter(([, name]) => kommuner.includes(name)).map(([, , code]) => code);
  const different = new Set(codes);
  if (different.size > 1) return SEVERAL;
  return data.lan.find(([code]) => different.has(code))?.[2] ?? "";
}

/** The name of the file: that of the example that is changed, else made of the title and not taken. */
export function slugOf(answers, data) {
  if (answers.fil) return answers.fil;
  const made = slugify(valueAt("titel", answers, data)).slice(0, LONGEST).replace(/-+$/, "");
  const { source, flags } = data.monster.reserved;
  const safe = new RegExp(`^(?:${source})$`, flags).test(made) ? `${made}-sidan` : made;
  const stem = safe.length < SHORTEST ? "nytt-exempel" : safe;
  let slug = stem;
  for (let number = 2; data.upptagna.includes(slug); number += 1) slug = `${stem.slice(0, LONGEST - 4)}-${number}`;
  return slug;
}

function field(key, answers, data, today) {
  const kept = answers.ovrigt[key];
  const made = written(key, answers, data, today);
  return made.length || !kept ? made : kept;
}

function written(key, answers, data, today) {
  if (key === "källor") return sources(answers, data, today);
  if (key === "okänt") return list(key, unknownCodes(answers, data));
  if (key === "status") return isDraft(answers, data) ? ["status: utkast"] : [];
  if (key === "publicerad" || key === "granskad") return answers.ovrigt[key] ? [] : [`${key}: ${today}`];
  const parts = data.fragor.flatMap((question) => question.parts).filter(({ path }) => path.split(".")[0] === key);
  if (!parts.length) return [];
  if (parts[0].path === key) return single(key, parts[0], valueAt(key, answers, data));
  const inner = parts.map((part) => [part, valueAt(part.path, answers, data)]).filter(([, value]) => value);
  const lines = data.grupper[key].flatMap((name) => inner.filter(([part]) => part.path === `${key}.${name}`).map(([part, value]) => `  ${name}: ${one(part, value)}`));
  const rests = key === "uppföljning" ? ids(answers, data).filter(([source]) => restsOn(source, answers, data)).sort(([one], [other]) => rank(one) - rank(other)).map(([, id]) => id) : [];
  if (rests.length) lines.push(`  källa: ${flow(rests)}`);
  return lines.length ? [`${key}:`, ...lines] : [];
}

/** Sources that a file named first come first, in its order; those that were ticked here come after. */
const rank = ({ bygger }) => (typeof bygger === "number" ? bygger : Number.MAX_SAFE_INTEGER);

function single(key, part, value) {
  if (Array.isArray(value)) return part.kind === "lines" && value.length ? [`${key}:`, ...value.map((text) => `  - ${scalar(text)}`)] : list(key, value);
  return value ? [`${key}: ${one(part, value)}`] : [];
}

const one = (part, value) => (SINGLES.has(part.kind) && /^\d+$/.test(value) ? value : scalar(value));
const list = (key, values) => (values.length ? [`${key}: ${flow(values)}`] : []);

/** An example that is sent in without a mailbox can be checked but not published: the editors ask for it. */
function isDraft(answers, data) {
  return !answers.ovrigt.status && valueAt("underlag", answers, data) === "inskickat" && !valueAt("kontakt.e-post", answers, data) && !answers.ovrigt.kontakt;
}

/** Each source with its id: its own, or one made of publisher and year where the follow-up rests on it; else "". */
function ids(answers, data) {
  const all = sourcesOf(answers);
  const taken = new Set(all.map(({ id }) => id).filter(Boolean));
  return all.map((source) => {
    if (source.id || !restsOn(source, answers, data)) return [source, source.id ?? ""];
    const stem = slugify(`${source.utgivare ?? ""} ${source.år ?? ""}`).slice(0, 40).replace(/^-|-$/g, "") || "kalla";
    let id = stem.length < 2 ? "kalla" : stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    return [source, id];
  });
}

function sources(answers, data, today) {
  const lines = ids(answers, data).flatMap(([source, id]) => {
    const read = source.läst || (toldOf(source, "url") ? today : "");
    const values = { ...source, läst: read, id };
    const kept = data.kallnycklar.filter((key) => toldOf(values, key)).map((key) => `${key}: ${ofSource(key, toldOf(values, key))}`);
    return kept.map((line, number) => `${number ? "    " : "  - "}${line}`);
  });
  return lines.length ? ["källor:", ...lines] : [];
}

const ofSource = (key, text) => (/^\d{4}(?:-\d\d-\d\d)?$/.test(text) && !["titel", "utgivare"].includes(key) ? text : scalar(text));

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})(.*)$/;

/** Where code begins and ends: of each line whether it is "" text, "code" or a "fence"; and the fence that is still open, or "". */
export function fencesIn(lines) {
  let open = "";
  const kinds = lines.map((line) => {
    const fence = FENCE.exec(line);
    if (!open) {
      open = fence?.[1] ?? "";
      return open ? "fence" : "";
    }
    if (!fence?.[1].startsWith(open) || fence[2].trim()) return "code";
    open = "";
    return "fence";
  });
  return { kinds, open };
}

const WORD = /[\p{L}\p{N}_]/u;

/** Whether a text is headings only, and code in which nothing stands. */
export function saysNothing(text) {
  const lines = text.split("\n");
  const { kinds } = fencesIn(lines);
  return !lines.some((line, number) => WORD.test(line) && kinds[number] !== "fence" && (kinds[number] === "code" || !/^ {0,3}#{1,6}\s/.test(line)));
}

/** A text as it stands under its heading: no heading of ours inside it, nothing that a browser would take for code. */
export function bodyText(text) {
  const joined = safe(text, (line) => line.replace(/^ {0,3}#{1,2}(?=\s)/, "###"));
  return WORD.test(joined) ? joined : "";
}

/** A text that has no place, as it stands last: its headings are kept, so that it can be seen what they were. */
export const restText = (text) => safe(text, (line) => line.replace(/^ {0,3}#(?=\s)/, "###"));

function safe(text, change) {
  const lines = withoutUnseen(text.normalize("NFC").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[\t\v\f]/g, " ")).split("\n").map((line) => change(bodyLine(line)));
  return closed(lines).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

/** Lines with the fence closed that would make code of what comes after. */
function closed(lines) {
  const { open } = fencesIn(lines);
  return open ? [...lines, open] : lines;
}

function bodyLine(line) {
  const bare = line.trimEnd().replace(/<(?=[\p{L}/!?])/gu, "\\<");
  if (/^ {0,3}(?:-+|=+|#+)$/.test(bare)) return `\\${bare.trim()}`;
  return bare;
}
