// Two or three examples → rows to compare, where they differ first. Pure.
import { followUp } from "../minlista/dokument.js";

// What tells most of whether one can do the same stands first.
const FIRST = [
  ["Var, och hur stor kommunen är", ({ place }) => [place.join(" · ")]],
  ["Så är det uppföljt", (page) => [followUp(page).replace(/^[^:]*: /, "")]],
  ["Det här krävs", ({ needs }) => needs],
  ["Metod", (page) => factOf(page, "Metod")],
];
const LAST = [
  ["Syfte", ({ purposes }) => [purposes.join(", ")].filter(Boolean)],
  ["Vem som har skrivit", ({ origin }) => [origin]],
];
const TEXT = [
  ["I korthet", ({ summary }) => [summary]],
  ["De första stegen", ({ steps, method }) => [...steps, ...(method ? [`Stegen är metodens: ${method}.`] : [])]],
  ["Det källorna inte säger", ({ unknown }) => unknown],
];
export const DIFFERENT = "Det som skiljer";
export const ALIKE = "Det som är lika";
export const TOLD = "Texten, rubrik för rubrik";

const factOf = (page, label) => page.facts.filter(([name]) => name === label).map(([, text]) => text);
const union = (lists) => [...new Set(lists.flat())];

/** The rows in groups: { title, rows: [{ label, cells }] }. A cell is a list of paragraphs, empty where the page says nothing. */
export function groupsOf(pages) {
  const labels = union(pages.map(({ facts }) => facts.map(([label]) => label))).filter((label) => FIRST.every(([name]) => name !== label));
  const facts = [...FIRST, ...labels.map((label) => [label, (page) => factOf(page, label)]), ...LAST].map((row) => made(row, pages));
  const headings = union(pages.map(({ sections }) => sections.map(([heading]) => heading)));
  const sections = headings.map((heading) => [heading, (page) => page.sections.find(([name]) => name === heading)?.[1] ?? []]);
  const told = [TEXT[0], ...sections, ...TEXT.slice(1)].map((row) => made(row, pages));
  const groups = [[DIFFERENT, facts.filter(isDifferent)], [ALIKE, facts.filter((row) => !isDifferent(row))], [TOLD, told]];
  return groups.map(([title, rows]) => ({ title, rows: rows.filter(({ cells }) => cells.some((cell) => cell.length)) })).filter(({ rows }) => rows.length);
}

const made = ([label, cellOf], pages) => ({ label, cells: pages.map(cellOf) });
const isDifferent = ({ cells }) => new Set(cells.map((cell) => cell.join("\n"))).size > 1;
