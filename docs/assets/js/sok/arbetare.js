// The search itself, in a thread of its own: a phone stays quick to the touch while it searches. Answers motor.js.
import { SITE } from "../fakta.js";
import { checkedFetch, textOf, unpack } from "./bitar.js";
import { Unreachable, at, doubt, fetchChecked, fetchJson } from "../hamta.js";
import { OPTIONS, SearchIndex } from "./sokindex.js";

const faults = new Set(); // addresses of what did not come
const unmeant = new Set(); // likewise of what the search by meaning needs: without it the search goes by words alone
let pagefind;
let index;
let meaning;
let vocabulary;
let places;
let laws;

const calls = {
  /** Start: the address of Pagefind, and of what was wrong the last time. */
  async open(address, doubted) {
    doubt(doubted);
    self.fetch = checkedFetch(faults);
    pagefind = await load(address);
    await pagefind.options({ ...OPTIONS, baseUrl: SITE.pathname });
    await pagefind.init();
  },
  /** Read sokord.json. */
  learn(learnt) {
    vocabulary = learnt;
    index = new SearchIndex(pagefind, vocabulary, {
      isWhole: () => faults.size === 0,
      fetchWords,
      isWord,
      readPage,
      near,
      findPlaces,
      findLaws,
    });
  },
  search: (text) => index.search(text),
  need: (words) => need(words),
  data: (id, terms) => index.data(id, terms),
};

async function load(address) {
  try {
    return await import(address);
  } catch (error) {
    throw new Unreachable(address, error);
  }
}

/** The list of words, or null where it does not come. */
const fetchWords = () => orNothing(() => fetchJson(at("ordlista"), Array.isArray), null);

/** The places of a question, { rest, places } (plats.js); none where what that needs does not come. */
function findPlaces(text) {
  places ??= load(new URL("plats.js", import.meta.url).href).then(({ Places }) => new Places(vocabulary.platser, fetchPlaces));
  return orNothing(async () => (await places).read(text), { rest: text, places: [] });
}

/** The sections of law in a question, { rest, laws } (lagrum.js); none likewise. */
function findLaws(text) {
  laws ??= fetchLaws();
  return orNothing(async () => (await laws).read(text), { rest: text, laws: [] });
}

async function fetchLaws() {
  const isObject = (value) => value && typeof value === "object";
  const [{ Laws }, listed, applied] = await Promise.all([load(new URL("lagrum.js", import.meta.url).href), fetchJson(at("lagrum"), Array.isArray), fetchJson(at("lagrumssidor"), isObject)]);
  return new Laws(listed, applied);
}

/** What `find` gives, or `nothing` where something does not come. */
async function orNothing(find, nothing) {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    faults.add(error.address);
    return nothing;
  }
}

const fetchPlaces = (letters) => fetchJson(`${at("platser")}${letters}.json`, ({ orter, slag }) => orter ?? slag);

/** The pages nearest in meaning to some words (mening.js), or none where what that needs does not come. */
const near = (words) => byMeaning((found) => found.near(words), []);

/** Whether a word is Swedish, as the table of words' vectors has it; null likewise. */
const isWord = (word) => byMeaning((found) => found.knows(word), null);

async function byMeaning(find, nothing) {
  try {
    meaning ??= fetchMeaning();
    return await find(await meaning);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    unmeant.add(error.address);
    return nothing;
  }
}

/** The sought need that is nearest to some words, or null where none is or it does not come. */
async function need(words) {
  try {
    return meaning ? await (await meaning).need(words, await fetchJson(at("sokta"), Array.isArray)) : null;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return null;
  }
}

async function fetchMeaning() {
  const [start, [{ Meaning }, { unpackVectors }]] = await Promise.all([fetchJson(at("mening"), ({ mapp }) => mapp), loadMeaning()]);
  return new Meaning(start, (name) => fetchChecked(new URL(start.mapp + name, at("mening")).href, unpackVectors));
}

/** The scripts of the search by meaning, which are as dispensable as its data. */
async function loadMeaning() {
  try {
    return await Promise.all([import("./mening.js"), import("./vektorer.js")]);
  } catch (error) {
    throw new Unreachable(at("mening"), error);
  }
}

/** A page that no word of the question stands on. Pagefind knows only what was searched for, and would fetch the whole index. */
async function readPage(id) {
  const content = await fetchChecked(new URL(`fragment/${id}.pf_fragment`, at("pagefind")).href, unpack);
  const { url, meta, content: text } = JSON.parse(textOf(content));
  return { url: SITE.pathname.replace(/\/$/, "") + url, meta, content: text };
}

// Pagefind starts by itself, and nobody waits for it to; what it misses is in `faults`, and the search that needs it says so.
self.addEventListener("unhandledrejection", (event) => {
  if (faults.size) event.preventDefault();
});

self.addEventListener("message", async ({ data: { id, name, args } }) => {
  try {
    self.postMessage({ id, result: await calls[name](...args), faults: [...faults, ...unmeant] });
  } catch (error) {
    if (error instanceof Unreachable) faults.add(error.address);
    self.postMessage({ id, error: String(error), faults: [...faults, ...unmeant] });
  }
});
