// What the search page says in words. Pure.

const listed = (words) => new Intl.ListFormat("sv").format(words);
const quoted = (words) => listed(words.map((word) => `”${word}”`));

export const SEARCHING = "Söker …";
export const UNSEARCHED = "Sökningen kunde inte leta överallt";
export const BY_WORDS = "Sökningen letar bara ord för ord";
export const UNORDERED = "Vi kunde inte hämta vilka kommuner som liknar din";
export const UNFETCHED = "Alla träffar gick inte att hämta";
export const NO_KOMMUN = "Du har inte valt någon kommun. Det gör du på startsidan, eller på kommunens egen sida.";
const AGAIN = "Vi försöker igen av oss själva.";

export const likeMine = (name) => `De som kommer först är från kommuner som liknar din: ${name}.`;

/** The number of hits; `whole` says whether the search could look everywhere. */
export function countOf(number, whole = true) {
  if (!whole) return number ? `${number} exempel hittills` : "";
  return number ? `${number} exempel` : "Inget exempel";
}

/** How the question was read, beside hits: corrected words, words that are nowhere, and that no hit is about all of it. */
export function howRead({ instead, missing, complete }) {
  const sentences = [];
  if (instead.length) sentences.push(`Visar träffar för ${listed(instead.map(([, meant]) => meant))}.`);
  if (missing.length) sentences.push(`Inget exempel har ${missing.length > 1 ? "orden" : "ordet"} ${quoted(missing)}.`);
  if (!complete) sentences.push("Inget exempel handlar om allt du skrev. Här är de som ligger närmast.");
  return sentences.join(" ");
}

/** Why there is nothing to show: `without` is how many there are without the filters. */
export function whyNothing(missing, without) {
  if (without) return `Utan filter finns ${without} exempel.`;
  return missing.length ? `Vi hittade inget med ${quoted(missing)}.` : "";
}

/** What could not be done, beside what is shown. */
export const lacking = (what) => `${what} just nu, så det kan finnas mer att visa. ${AGAIN}`;

/** The search could not be done; `online` says whether the browser thinks that there is a network. */
export function failed(online) {
  const cause = online ? `${UNSEARCHED} just nu.` : "Du verkar inte ha någon uppkoppling, så sökningen kan inte leta.";
  return `${cause} ${AGAIN} Under tiden kan du bläddra bland alla exempel här nedanför.`;
}
