// Swedish words, as scripts/exempelbank/swedish.py has them: words of a text, stem, root, parts. And how near two words are. Pure.

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
export const words = (text) => text.normalize("NFC").match(/\p{L}+(?:[-:'’]\p{L}+)*|\d+/gu) ?? [];

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

/** Without å, ä, ö and accents. */
export const fold = (word) => word.normalize("NFD").replace(/\p{M}/gu, "");

const ROWS = ["1234567890", "qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const PLACE = new Map(ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, [x + y * 0.4, y]])));

const ACCENT = 0.05; // what a for å costs, the least of all differences
const DOUBLED = 0.6; // a letter too many or too few beside its like, the least that a difference in length costs
const exchanges = new Map(); // the same letters are compared thousands of times

/** What it costs to have typed one letter for another: nothing for a for å, less for a neighbour on the keyboard. */
function exchange(a, b) {
  if (a === b) return 0;
  const pair = a + b;
  if (!exchanges.has(pair)) exchanges.set(pair, exchangeOf(a, b));
  return exchanges.get(pair);
}

function exchangeOf(a, b) {
  if (fold(a) === fold(b)) return ACCENT;
  const [here, there] = [PLACE.get(a), PLACE.get(b)];
  return here && there && Math.abs(here[0] - there[0]) < 1.5 && Math.abs(here[1] - there[1]) <= 1 ? 0.7 : 1;
}

/** Damerau–Levenshtein distance (neighbouring letters swapped, a letter doubled or left out); Infinity beyond `most`. */
export function distance(a, b, most = 2) {
  if (DOUBLED * Math.abs(a.length - b.length) > most) return Infinity;
  let before = [];
  let bestBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const gone = a[i - 1] === a[i - 2] ? DOUBLED : 1;
      const added = b[j - 1] === b[j - 2] ? DOUBLED : 1;
      row[j] = Math.min(last[j] + gone, row[j - 1] + added, last[j - 1] + exchange(a[i - 1], b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 0.8);
      best = Math.min(best, row[j]);
    }
    if (Math.min(best, bestBefore) > most) return Infinity; // a swap goes on from the row before
    [before, last, bestBefore] = [last, row, best];
  }
  return last[b.length] <= most ? last[b.length] : Infinity;
}

/** How much a word may differ from what was meant: short words are other words at once. */
const tolerance = (word) => (word.length < 4 ? 0.1 : word.length < 6 ? 1 : word.length < 9 ? 1.7 : 2);

/** The words of the bank with how common they are (0 = one page, n = 2ⁿ pages), from ordlista.json. */
export const readList = (buckets) => new Map(buckets.flatMap((line, rank) => line.split(" ").filter(Boolean).map((word) => [word, rank])));

/** A function that gives the first word of the list with a root, if there is one. A root begins as its words do. */
export function byRoot(list) {
  const alike = new Map();
  for (const word of list.keys()) {
    const start = word.slice(0, 3);
    if (alike.has(start)) alike.get(start).push(word);
    else alike.set(start, [word]);
  }
  return (wanted) => alike.get(wanted.slice(0, 3))?.find((word) => root(word) === wanted);
}

/** What a word that is not in the list was meant to be, or null. The first letter is seldom wrong; common words are likelier. */
export function correct(word, list) {
  const most = tolerance(word);
  let best = null;
  const beginsAlike = ([candidate]) => exchange(word[0], candidate[0]) <= ACCENT;
  for (const extra of [0, 0.5]) { // those that begin alike first: beside the best of them, few others need be looked at closely
    for (const item of list) {
      if (beginsAlike(item) === (extra > 0) || item[0] === word) continue;
      const bonus = 0.04 * item[1] - extra;
      const far = distance(word, item[0], best ? Math.min(most, best.cost + bonus) : most);
      if (far !== Infinity && (!best || far - bonus < best.cost)) best = { word: item[0], cost: far - bonus, far };
    }
  }
  return best;
}

/** Two words that a compound is made of, both in the list or forms of words in it (`ofRoot` is its `byRoot`); null where there are none. */
export function split(word, list, ofRoot) {
  const known = (part) => part.length > 2 && (list.has(part) || (part.length > 3 && ofRoot(root(part)) !== undefined));
  const head = (part) => [part, part.replace(/s$/, ""), `${part}a`, `${part}e`, part.replace(/[aeou]$/, ""), part.replace(/s$/, "e")].find(known);
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut);
    if (STOP_WORDS.has(tail) || STOP_WORDS.has(word.slice(0, cut)) || !known(tail)) continue;
    const found = head(word.slice(0, cut));
    if (found) return [found, tail];
  }
  return null;
}
