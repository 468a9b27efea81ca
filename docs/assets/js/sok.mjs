// The search page: field, filters, hits. The whole state is in the address, so that a search can be sent to a colleague.
import { PAGE, isEmpty, readState, slugify, writeState } from "./adress.mjs";
import { buildFacets } from "./facetter.mjs";
import { attach, nearestSubjects } from "./forslag.mjs";
import { KEY, load as loadLikeness, order as orderByLikeness } from "./min-kommun.mjs";
import { nearBest } from "./fraga.mjs";
import { LARGE, fetchJson, openIndex } from "./sokindex.mjs";
import { cardMaker } from "./traff.mjs";
import { choose, count, order, readSelection } from "./urval.mjs";

const WAIT = 60;
const BEGUN = 400; // a word of one or two letters begins so much that it is not looked for while someone writes on
const METHODS = 3;
const NEAR = 0.4; // a method with less than this of the best hit's score is not mentioned

function parts(root) {
  const names = ["antal", "val", "ordning", "filter", "filter-rubrik", "facetter", "forslag", "not", "metoder", "traffar", "lista", "visa-fler", "tomt", "utelamnat", "narmast", "alla"];
  return Object.fromEntries(names.map((name) => [name, root.querySelector(`[data-${name}]`)]));
}

/** Where the search's files are, from the page's own address. */
function addressesOf(root) {
  const site = new URL(root.dataset.rot, document.baseURI);
  const at = (path) => new URL(path, site).href;
  return {
    root: site.pathname,
    pagefind: new URL(root.dataset.pagefind, document.baseURI).href,
    likhet: at("kommuner/likhet.json"),
    ordlista: at("exempel/ordlista.json"),
    sokord: at("exempel/sokord.json"),
    urval: at("pagefind/urval.json"),
    metoder: at("pagefind/metoder.json"),
  };
}

/** Do something once, when it is first asked for. */
function once(make) {
  let made;
  return () => (made ??= make());
}

function element(name, attributes, ...children) {
  const node = Object.assign(document.createElement(name), attributes);
  node.append(...children);
  return node;
}

function chip({ value }, onclick) {
  const cross = element("span", { ariaHidden: "true" }, "×");
  return element("button", { type: "button", ariaLabel: `Ta bort filtret ${value}`, onclick }, value, cross);
}

const listed = (words) => new Intl.ListFormat("sv").format(words);

/** What the reader is told about how the question was read. */
function noteOn({ instead, missing, complete }) {
  const sentences = [];
  if (instead.length) sentences.push(`Visar träffar för ${listed(instead.map(([, meant]) => meant))}.`);
  if (missing.length) sentences.push(`Inget exempel har ${missing.length > 1 ? "orden" : "ordet"} ${listed(missing.map((word) => `”${word}”`))}.`);
  if (!complete) sentences.push("Inget exempel handlar om allt du skrev. Här är de som ligger närmast.");
  return sentences.join(" ");
}

export async function start(root, memory) {
  const part = parts(root);
  const form = root.querySelector("form");
  const field = form.elements.q;
  const makeCard = cardMaker(root);
  const addresses = addressesOf(root);
  let state = readState(location.search);
  let latest = 0;
  if (!field.value) field.value = state.q; // what someone typed before this ran stands
  if (location.hash === "#sok") field.focus();

  let vocabulary;
  try {
    vocabulary = await fetchJson(addresses.sokord);
  } catch {
    return fail();
  }
  const openSearch = once(async () => {
    const [index, methods] = await Promise.all([openIndex(addresses, vocabulary), fetchJson(addresses.metoder)]);
    return { ...index, methods: new Set(methods) };
  });
  const openLikeness = once(() => loadLikeness(addresses.likhet));
  const openSelection = once(async () => readSelection(await fetchJson(addresses.urval)));
  const facets = buildFacets(part.facetter, vocabulary.facetter, chooseFacet);
  const proposals = attach(field, part.forslag, vocabulary, (text) => {
    field.value = text;
    go({ q: text });
  });
  let countsWanted = vocabulary.sidor <= LARGE;

  function fail() {
    document.documentElement.classList.remove("ex-js", "ex-fraga");
    part.not.textContent = "Sökningen gick inte att starta. Ladda om sidan, eller leta i listan här nedanför.";
    part.not.hidden = false;
  }

  function go(change, { push = true } = {}) {
    state = { ...state, shown: PAGE, ...change };
    history[push ? "pushState" : "replaceState"](null, "", writeState(state));
    return show().catch(fail);
  }

  function chooseFacet(name, slug, on) {
    const { [name]: before = [], ...chosen } = state.chosen;
    const values = before.filter((value) => value !== slug);
    if (on) values.push(slug);
    if (values.length) chosen[name] = values;
    return go({ chosen });
  }

  /** What there is to show: { hits, methods, answer, selection }. */
  async function find() {
    const { q, chosen } = state;
    const selection = Object.keys(chosen).length || state.order ? await openSelection() : null;
    if (!q) {
      const hits = selection ? selection.pages.map((id) => ({ id, score: 0 })) : [];
      return { hits, methods: [], answer: null, selection };
    }
    const search = await openSearch();
    const answer = await search.search(q);
    const hits = nearBest(answer.pages.filter(({ id }) => !search.methods.has(id)));
    const methods = nearBest(answer.pages, NEAR).filter(({ id }) => search.methods.has(id)).slice(0, METHODS);
    return { hits, methods, answer: { ...answer, complete: hits.some(({ groups }) => groups === answer.groups) }, selection };
  }

  /** Hits in the order chosen, and what there is to say about that. */
  async function inOrder(hits, selection) {
    if (state.order !== "liknar") return { sorted: order(hits, state.order, selection), said: "" };
    const mine = memory.recall(KEY);
    const likeness = mine ? await openLikeness() : null;
    if (!likeness?.kommuner[mine]) return { sorted: hits, said: "Du har inte valt någon kommun. Det gör du på startsidan, eller på kommunens egen sida." };
    const sorted = orderByLikeness(hits, likeness, mine, ({ id }) => selection.places.get(id) ?? []);
    return { sorted, said: `De som kommer först är från kommuner som liknar din: ${likeness.kommuner[mine][0]}.` };
  }

  async function show() {
    const ticket = ++latest;
    const { hits, methods, answer, selection } = await find();
    const { sorted: chosen, said } = selection ? await inOrder(choose(hits, state.chosen, selection), selection) : { sorted: hits, said: "" };
    const load = async (pages) => {
      if (!pages.length) return [];
      const search = await openSearch();
      return Promise.all(pages.map(({ id }) => search.data(id, answer?.terms)));
    };
    const [pages, methodPages] = await Promise.all([load(chosen.slice(0, state.shown)), load(methods)]);
    if (ticket !== latest) return;

    const empty = isEmpty(state);
    const total = empty ? vocabulary.exempel : chosen.length;
    showChoices();
    part.lista.replaceChildren(...pages.map(makeCard));
    part.alla.hidden = !empty;
    part.traffar.hidden = pages.length === 0;
    part.tomt.hidden = total > 0;
    part["visa-fler"].hidden = chosen.length <= pages.length;
    part.not.textContent = [said, answer && total ? noteOn(answer) : ""].filter(Boolean).join(" ");
    part.not.hidden = !part.not.textContent;
    part.antal.textContent = total ? `${total} exempel` : "Inget exempel";
    if (!total) showNothing(answer, hits.length);
    showMethods(methodPages);
    document.documentElement.classList.remove("ex-fraga");
    await showCounts(empty ? null : hits, ticket);
  }

  /** The counts beside the filters, after the hits: they need a file more. */
  async function showCounts(hits, ticket) {
    if (!hits) return facets.update(vocabulary.facetter, state.chosen);
    facets.update(null, state.chosen);
    if (!countsWanted) return undefined;
    const selection = await openSelection();
    if (ticket === latest) facets.update(count(hits, state.chosen, selection), state.chosen);
    return undefined;
  }

  function showChoices() {
    const words = facets.words(state.chosen);
    part.val.replaceChildren(...words.map((word) => chip(word, () => {
      chooseFacet(word.name, word.slug, false);
      field.focus();
    })));
    part["filter-rubrik"].textContent = words.length ? `Filtrera (${words.length} valda)` : "Filtrera";
    part.ordning.value = state.order;
  }

  /** Nothing to show: say what was left out, and lead to the nearest subjects. */
  function showNothing(answer, withoutFilters) {
    const left = answer?.missing ?? [];
    part.utelamnat.textContent = withoutFilters
      ? `Utan filter finns ${withoutFilters} exempel.`
      : left.length ? `Vi hittade inget med ${listed(left.map((word) => `”${word}”`))}.` : "";
    part.utelamnat.hidden = !part.utelamnat.textContent;
    const near = nearestSubjects(state.q, vocabulary);
    const names = near.length ? near : vocabulary.syften;
    const links = names.map((name) => element("a", { className: "ex-tagg", href: `?tagg=${slugify(name)}` }, name));
    part.narmast.replaceChildren(...links.map((link) => element("li", {}, link)));
  }

  function showMethods(pages) {
    part.metoder.hidden = pages.length === 0;
    const links = pages.map(({ url, meta }) => element("a", { href: url }, meta.title));
    part.metoder.replaceChildren("Metoder: ", ...links.flatMap((link, index) => (index ? [", ", link] : [link])));
  }

  async function showMore() {
    const before = part.lista.children.length;
    await go({ shown: state.shown + PAGE }, { push: false });
    part.lista.children[before]?.querySelector("a").focus();
  }

  let timer;
  let going = Promise.resolve();
  /** Search when the writing pauses, for what is written when the search before is done. */
  function later() {
    clearTimeout(timer);
    const mine = (timer = setTimeout(async () => {
      await going;
      if (mine === timer) going = go({ q: field.value.trim() }, { push: false });
    }, /(^|\s)\S{1,2}$/.test(field.value) ? BEGUN : WAIT));
  }
  field.addEventListener("input", later);
  field.addEventListener("focus", () => openSearch().catch(fail), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    proposals.close();
    go({ q: field.value.trim() });
  });
  part.filter.addEventListener("pointerenter", wantCounts);
  part.filter.addEventListener("focusin", wantCounts);
  function wantCounts() {
    if (countsWanted) return;
    countsWanted = true;
    if (!isEmpty(state)) show().catch(fail);
  }
  part.ordning.addEventListener("change", () => go({ order: part.ordning.value }));
  part["visa-fler"].addEventListener("click", showMore);
  window.addEventListener("popstate", () => {
    state = readState(location.search);
    field.value = state.q;
    show().catch(fail);
  });

  part.filter.open = matchMedia("(min-width: 56rem)").matches;
  const typed = field.value.trim(); // someone may have begun to type before this ran
  if (typed !== state.q) await go({ q: typed }, { push: false });
  else await show().catch(fail);
  return undefined;
}
