// Swedish words, as scripts/exempelbank has them: words of a text, stem, root. Pure.

const STEP_1 = ("hetens heterna anden heten heter arnas ernas ornas andes arens andet arna erna orna ande arne aste aren ades erns " +
  "ade are ern ens het ast ad en ar er or as es at a e").split(" ").sort((one, other) => other.length - one.length);
const STEP_2 = /(?:dd|gd|nn|dt|gt|kt|tt)$/;

export const STOP_WORDS = new Set(
  `alla allt andra annan annat antingen använda använder arbeta arbetar arbetat att av bara behöva behöver bland blev bli
  blir borde bra både bör ca de deg dem den denna deras dess dessa det detta dig din dina ditt du då där därför efter ej
  eller en enligt er era ert ett exempel fick finns fler flera fram från få får fått för före första ge genom ger gick
  gjorde gjort gå går gör göra ha hade han hans har hela helt henne hennes hon hos hur här i ibland icke igen in inga
  ingen inget innan inom inte ja jag jobba jobbar ju kan kanske kommer kunde kunna lika lite man med mellan men mer mera
  mest min mina mitt mot mycket måste möjligt ned ner ni nu nya någon något några när nästan och också olika om oss på
  redan runt sa samt se sedan sen sig sin sina sitt ska skall skulle som stora så sådan tar till tills trots två under
  upp ur ut utan vad var vara varför varit varje vart vem vems vi via vid vilka vilken vilket vill vår våra vårt år åt
  än ännu är även över`.split(/\s+/),
);

/** The words of a text, as written. */
export const words = (text) => text.normalize("NFC").match(/[\p{L}\p{Nl}\p{No}]+(?:[-:'’][\p{L}\p{Nl}\p{No}]+)*|\p{Nd}+/gu) ?? [];

/** The words of a text in lower case. */
export const lower = (text) => words(text.toLowerCase());

/** The words that mean something by themselves; all of them where none does. */
export function content(list) {
  const kept = list.filter((word) => !STOP_WORDS.has(word));
  return kept.length ? kept : list;
}

/** Snowball's Swedish stemmer, as the index uses it. */
export function stem(word) {
  const place = word.match(/[aeiouyäåö][^aeiouyäåö]/);
  const start = place ? Math.max(place.index + 2, 3) : word.length;
  const suffix = STEP_1.find((ending) => word.slice(start).endsWith(ending));
  if (suffix) word = word.slice(0, -suffix.length);
  else if (/[bcdfghjklmnoprtvy]s$/.test(word) && word.length > start) word = word.slice(0, -1);
  if (STEP_2.test(word.slice(start))) word = word.slice(0, -1);
  if (/(?:löst|fullt)$/.test(word.slice(start))) return word.slice(0, -1);
  return word.slice(0, start) + word.slice(start).replace(/(?:lig|els|ig)$/, "");
}

/** What the forms of a word have in common where the stemmer keeps them apart: orosanmälan, orosanmälningar → orosanmäl. */
export function root(word) {
  let found = stem(word);
  const ending = ["ets", "et", "ning", "an"].find((end) => found.endsWith(end) && found.length - end.length >= 4);
  if (ending) found = found.slice(0, -ending.length);
  return /(?:mm|nn)$/.test(found) && found.length > 4 ? found.slice(0, -1) : found;
}

/** By what a phrase is known: its words' roots in any order ("går inte", "inte går"). */
export const key = (list) => list.map(root).sort().join(" ");
