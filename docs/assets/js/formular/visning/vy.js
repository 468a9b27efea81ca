// The file of an example → what its page says, as scripts/exempelbank/pages/exempel.py and rutor.py say it. Pure.
// A test compares every example with its built page. `form` is the form's file, `known` the preview's.
import { fieldsOf, Unreadable, valueOf } from "../yaml.js";

/** The headings whose texts stand in the block that says how to begin: pages/mandag.py. */
export const [STEPS, NEEDS] = ["Börja här", "Förutsättningar"];

/** { front: fields by key, body }: the fields that can be read of a file that the form made. */
export function readMade(text) {
  const [, top, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  const front = {};
  for (const [key, lines] of fieldsOf(top)) {
    try {
      front[key] = valueOf(lines);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error; // what the form cannot read stands in the file and not here
    }
  }
  return { front, body };
}

const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const oneLine = (text) => (typeof text === "string" ? text : "").split(/\s+/).filter(Boolean).join(" ");
const list = (value) => (Array.isArray(value) ? value : []);
const group = (value) => (value && typeof value === "object" && !Array.isArray(value) ? value : {});
const row = (label, ...items) => ({ label, items: items.map((item) => (typeof item === "string" ? { title: item, url: "" } : item)) });

/** A day as Swedish prose: 2026-11-22 → "22 november 2026". */
export function day(written) {
  const [year, month, date] = written.split("-").map(Number);
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, date));
}

/** Everything that the page prints of the fields. */
export function viewOf(front, form, known) {
  const place = placeOf(front, form, known);
  return {
    title: oneLine(front.titel),
    summary: oneLine(front.sammanfattning),
    purposes: purposes(list(front.taggar), known),
    ...place,
    origin: origin(front, known),
    facts: facts(front, known),
    followup: followUp(front, known),
    research: list(front.metoder).map((slug) => known.metoder[slug]).filter((method) => method?.[2]).map(([title, url, text]) => ({ title, url, text })),
    resources: oneLine(front.resurser),
    method: list(front.metoder).map((slug) => known.metoder[slug]).filter((method) => method?.[3].length).map(([title, url, , steps]) => ({ title, url, steps }))[0] ?? null,
    unknown: unknown(front, form),
    barnversion: oneLine(front.barnversion),
    adaptations: list(front.anpassning).map(group).filter(({ av }) => av).map((step) => adaptation(step, known)),
    sources: list(front.källor).map((source) => sourceOf(group(source), known)),
    contact: group(front.kontakt).funktion ? { funktion: front.kontakt.funktion, epost: front.kontakt["e-post"] ?? "" } : null,
  };
}

function purposes(tags, known) {
  const served = new Set(tags.flatMap((tag) => known.taggar[tag] ?? []));
  return known.syften.filter(([code]) => served.has(code)).map(([, slug, title, url]) => ({ slug, title, url }));
}

/** Municipalities as named, then counties: those named, else those of the municipalities. */
function placeOf(front, form, known) {
  const named = [...new Set(list(front.kommuner))].filter((name) => name in known.kommuner);
  const codeOf = new Map(form.kommuner.map(([, name, code]) => [name, code]));
  const nameOf = new Map(form.lan.map(([code, name]) => [code, name]));
  const counties = list(front.län).length ? list(front.län) : named.map((name) => nameOf.get(codeOf.get(name)));
  const kommuner = named.map((name) => known.kommuner[name]).map(([title, url, population, kind]) => ({ title, url, population, kind }));
  return { kommuner, lan: [...new Set(counties)].filter((name) => name in known.lan).map((title) => ({ title, url: known.lan[title] })) };
}

function origin(front, known) {
  const read = group(front.bekräftad);
  if (read.datum) return { heading: `Läst av kommunen ${day(read.datum)}.`, text: `${read.av} har läst texten och står för den.` };
  const [heading, text] = known.ord.underlag[front.underlag] ?? ["", ""];
  if (front.underlag !== "sammanställt") return { heading, text };
  const helped = front.språkmodell === "ja" ? ", med hjälp av språkmodell" : "";
  return { heading: `Sammanställt av ${oneLine(front.sammanställt_av) || "redaktionen"} ur öppna källor${helped}.`, text };
}

function years({ startår: start, slutår: end, läge }) {
  if (start && end) return start === end ? start : `${start}–${end}`;
  if (start) return `${läge === "pågående" ? "sedan" : "från"} ${start}`;
  return end ? `till ${end}` : "";
}

function facts(front, known) {
  const age = group(front.ålder);
  const span = age.från === age.till ? `${age.till} år` : `${age.från}–${age.till} år`;
  const methods = list(front.metoder).map((slug) => known.metoder[slug]).filter(Boolean).map(([title, url]) => ({ title, url }));
  const law = list(front.lagrum).map((code) => known.lagrum[code]).filter(Boolean).map(([title, url]) => ({ title, url }));
  const told = [
    [front.läge && front.läge !== "okänt", "Läge", known.ord.läge[front.läge]?.[0]],
    [years(front), "År", capital(years(front))],
    [front.målgrupp, "Målgrupp", front.målgrupp],
    [age.från && age.till, "Ålder", span],
    [list(front.metoder).length, "Metod", ...methods],
    [front.ägare, "Drivs av", front.ägare],
    [list(front.samverkan).length, "Samverkan", ...list(front.samverkan)],
    [list(front.lagrum).length, "Lagrum", ...law],
  ];
  return told.filter(([is]) => is).map(([, label, ...items]) => row(label, ...items));
}

function followUp(front, known) {
  if (list(front.okänt).includes("uppföljning")) return { heading: known.uppfoljningOkand, text: "Vi vet inte om någon har följt upp arbetet.", rows: [] };
  const found = group(front.uppföljning);
  const [heading, meaning] = known.ord.nivå[found.nivå] ?? ["", ""];
  const unread = found.riktning === "inte läst";
  const rests = list(front.källor).filter(({ id }) => id && list(found.källa).includes(id));
  const told = [
    [found.riktning && !unread, "Visade", capital(known.ord.riktning[found.riktning]?.[0] ?? "")],
    [found.av, "Av", found.av],
    [found.år, "År", found.år],
    [rests.length, "Källa", ...rests.map(({ titel }) => titel)],
  ];
  const rows = told.filter(([is]) => is).map(([, label, ...items]) => row(label, ...items));
  return { heading, text: unread ? `Utvärderat av ${found.av}. Vi har inte läst rapporten.` : meaning, rows };
}

function unknown(front, form) {
  const items = list(front.okänt).map((code) => form.okant[code] ?? code);
  if (front.läge === "okänt") items.push("Om arbetet pågår i dag");
  items.push(...list(front.förbehåll).map(oneLine));
  const heading = front.underlag === "inskickat" ? "Det här vet vi inte ännu" : "Det här säger källorna inte";
  return items.length ? { heading, items } : null;
}

const ADAPTED = [["behöll", "Behöll"], ["ändrade", "Ändrade"], ["tog bort", "Tog bort"], ["hur det gick", "Så gick det"]];

function adaptation(step, known) {
  const url = `exempel/${step.av}/`;
  return { url, title: known.titlar.get(url) ?? step.av, rows: ADAPTED.filter(([key]) => step[key]).map(([key, label]) => row(label, step[key])) };
}

const sourceOf = (source, known) => ({
  title: source.titel ?? "",
  publisher: source.utgivare ?? "",
  url: source.url ?? "",
  year: source.år ?? "",
  read: source.läst ? day(source.läst) : "",
  part: known.ord.del[source.del]?.[0] ?? "",
  archive: source.arkiv ?? "",
});

/** How large the page is printed, so that it fits on one sheet: parts.print_size. `sections` are their HTML. */
export function printSize(view, sections, [short, long, rest]) {
  const texts = [view.summary, view.barnversion, view.resources, view.followup.text, ...(view.unknown?.items ?? []), ...view.research.map(({ text }) => text), ...sections];
  const rows = [...view.facts, ...view.followup.rows].flatMap(({ label, items }) => items.map(({ title }) => label + title));
  const sources = view.sources.map(({ title, publisher }) => title + publisher);
  const length = [...texts, ...rows, ...sources].reduce((sum, text) => sum + [...text].length, 0) + rest * sources.length;
  return length < short ? "kort" : length < long ? "mellan" : "lang";
}
