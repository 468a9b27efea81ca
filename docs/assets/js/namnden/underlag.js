// Examples for a board: half a page each, or one table; the follow-up in words, and the sources. The same on paper and in Word. Pure.
import { followUp } from "../minlista/dokument.js";

export const HEADING = "Exempel från andra kommuner";
const SOURCES = 4; // of each example; the others stand on its page
const TAKES = 2; // paragraphs of what it takes
const UNKNOWN = 4; // of what is not known
const HEADER = ["Exempel", "I korthet", "Så är det uppföljt", "Källor"];
const WIDTHS = [20, 24, 22, 34]; // per cent: addresses are long

/** The document: { title, blocks } as word.js has them. */
export function documentOf(pages, form, title) {
  const blocks = form === "tabell" ? [{ header: HEADER, rows: pages.map(rowOf), widths: WIDTHS }] : pages.flatMap(halfOf);
  return { title, blocks: [{ heading: title }, { text: count(pages.length) }, ...blocks] };
}

const count = (number) => `${number} exempel ur Exempelbanken. Texterna är korta sammandrag: läs källorna innan ni beslutar.`;

/** Half a page. Two stand on a sheet, so every second begins a new one. */
export function halfOf(page, number) {
  const texts = [
    page.place.join(" · "),
    ...page.notices,
    page.summary,
    followedUp(page),
    page.needs.length ? `Det här krävs: ${page.needs.slice(0, TAKES).join(" ")}` : "",
    page.unknown.length ? `Det här är inte känt: ${page.unknown.slice(0, UNKNOWN).map((one) => one.replace(/\.$/, "")).join("; ")}.` : "",
    page.origin,
    ...sourcesOf(page),
    `Hela exemplet: ${page.url}`,
  ];
  return [{ heading: page.title, level: 2, newPage: number > 0 && number % 2 === 0 }, ...texts.filter(Boolean).map((text) => ({ text }))];
}

const rowOf = (page) => [[page.title, page.place.join(" · "), page.url], [...page.notices, page.summary], [followedUp(page)], sourcesOf(page)];

/** How it is followed up, with what that means. */
const followedUp = (page) => [followUp(page), page.followup.text].filter(Boolean).join(" ");

function sourcesOf({ sources }) {
  const shown = sources.slice(0, SOURCES).map(({ text, url }) => (url ? `Källa: ${text} ${url}` : `Källa: ${text}`));
  const rest = sources.length - shown.length;
  return rest > 0 ? [...shown, `Och ${rest} till, på exemplets sida.`] : shown;
}
