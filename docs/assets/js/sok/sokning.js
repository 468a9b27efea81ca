// From a state to what there is to show: the search, the filters, the order, and each hit's own data.
import { ORDERS } from "../fakta.js";
import { Unreachable, at } from "../hamta.js";
import { order as byLikeness } from "../likhet.js";
import { KEY } from "../min-kommun.js";
import { isEmpty } from "./adress.js";
import { BY_WORDS, NO_KOMMUN, UNFETCHED, UNORDERED, UNSEARCHED, likeMine } from "./besked.js";
import { ownOf, placed, placesTold } from "./platsordning.js";
import { merge, nearBest } from "./rang.js";
import { reasonOf } from "./skal.js";
import { choose, order } from "./urval.js";

const ALIKE = 0.52; // from here on a page is a hit by its meaning alone
const FITTING = 0.55; // a page so near in meaning is about the same
const MEANING = at("mening").replace(/\.json$/, ""); // how the addresses begin of what the search by meaning fetches
const METHODS = 3;
const NEAR = 0.4; // a method with less than this of the best hit's score is not mentioned

/**
 * Find what a state asks for. Raises Unreachable where there is nothing to show because something did not come. Returns
 * { hits, chosen, cards, methods, answer, said, lacks }: `hits` before and `chosen` after the filters, in order; `cards` and
 * `methods` are the data of those to show; `answer` is how the question was read, and `unfit` there, where the bank has nothing on it, { found } with the sought need, `said` what there is to say of the order,
 * and `lacks` what could not be done ("" where all could).
 */
export async function find(state, sources, memory) {
  const engine = isEmpty(state) ? null : await sources.engine();
  const needsSelection = Object.keys(state.chosen).length > 0 || state.order;
  const [selection, found] = await Promise.all([needsSelection ? sources.selection() : null, state.q ? ask(state.q, engine, sources) : null]);
  const hits = found?.hits ?? selection?.pages.map((id) => ({ id, score: 0 })) ?? [];
  const { chosen, said, unordered } = selection ? await arrange(hits, state, selection, sources, memory) : { chosen: hits };
  const terms = found?.answer.terms ?? [];
  const unsearched = isUnsearched(engine);
  const [cards, methods] = await Promise.all([chosen.slice(0, state.shown), found?.methods ?? []].map((pages) => dataOf(pages, engine, terms)));
  const lacks = (unsearched && UNSEARCHED) || (unordered && UNORDERED) || (isUnsearched(engine) && UNFETCHED) || (engine?.faults.size && BY_WORDS) || "";
  if (lacks && lacks !== BY_WORDS && !cards.length) throw new Unreachable([...(engine?.faults ?? [])].join(" "));
  return { hits, chosen, cards, methods, answer: found?.answer ?? null, said, lacks };
}

/** Whether something did not come that the search by words needs. */
const isUnsearched = (engine) => [...(engine?.faults ?? [])].some((address) => !address.startsWith(MEANING));

/** Whether the bank has something on a question: not where at least half of its words are nowhere and nothing is near in meaning. */
const fits = ({ missing, groups, near }) => missing.length === 0 || missing.length < groups || near[0]?.likeness >= FITTING;

/** Hits of a question, and the methods that it is about. */
async function ask(question, engine, sources) {
  const [answer, methods] = await Promise.all([engine.search(question), sources.methods()]);
  const examples = answer.pages.filter(({ id }) => !methods.has(id));
  const own = ownOf(answer.places);
  const best = new Set(nearBest(examples));
  const near = merge(examples.filter((page) => best.has(page) || own.has(page.id)), answer.near).filter(({ score, likeness }) => score || likeness >= ALIKE);
  const hits = withLaws(answer.places.length ? placed(near, answer.places, answer.alone) : near, answer.laws);
  const need = engine.faults.size || fits(answer) ? null : { found: await engine.need(answer.words) };
  const asked = nearBest(answer.pages, NEAR).filter(({ id }) => methods.has(id));
  return { hits, methods: asked.slice(0, METHODS), answer: { ...answer, unfit: need, places: placesTold(hits, answer.places), complete: hits.some(({ groups }) => groups === answer.groups) } };
}

/** Hits with the sections of law that they apply, of those asked for. */
function withLaws(hits, laws) {
  const of = (id) => laws.filter(({ pages }) => pages.includes(id)).map(({ name }) => `Lagrum: ${name}`);
  return laws.length ? hits.map((hit) => ({ ...hit, laws: of(hit.id) })) : hits;
}

/** The hits that have what is chosen, in the order chosen, and what there is to say about that. */
async function arrange(hits, state, selection, sources, memory) {
  const kept = choose(hits, state.chosen, selection);
  if (state.order !== ORDERS.alike) return { chosen: order(kept, state.order, selection), said: "" };
  const mine = memory.recall(KEY);
  if (!mine) return { chosen: kept, said: NO_KOMMUN };
  try {
    const likeness = await sources.likeness();
    if (!likeness.kommuner[mine]) return { chosen: kept, said: NO_KOMMUN };
    const chosen = byLikeness(kept, likeness, mine, ({ id }) => selection.places.get(id) ?? []);
    return { chosen, said: likeMine(likeness.kommuner[mine][0]) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { chosen: kept, said: "", unordered: true };
  }
}

/** The data of those pages that could be fetched. */
async function dataOf(pages, engine, terms) {
  const settled = await Promise.allSettled(pages.map(async (page) => withReason({ ...page, ...(await engine.data(page.id, terms)) }, terms)));
  const broken = settled.find(({ reason }) => reason && !(reason instanceof Unreachable));
  if (broken) throw broken.reason;
  return settled.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
}

const withReason = (hit, terms) => ({ ...hit, reason: [terms.length ? reasonOf(hit, terms) : "", hit.place, ...(hit.laws ?? [])].filter(Boolean).join(" · ") });
