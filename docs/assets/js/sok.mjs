// The search page: field, filters, hits. The whole state is in the address, so that a search can be sent to a colleague.
import { PAGE, isEmpty, readState, writeState } from "./adress.mjs";
import { buildFacets } from "./facetter.mjs";
import { ask, openIndex } from "./fraga.mjs";
import { cardMaker } from "./traff.mjs";

const EXAMPLES = { typ: "Exempel" };
const METHODS = { typ: "Metod" };
const WAIT = 150;

function parts(root) {
  const names = ["antal", "val", "ordning", "filter", "filter-rubrik", "facetter", "not", "metoder", "traffar", "lista", "visa-fler", "tomt", "alla"];
  return Object.fromEntries(names.map((name) => [name, root.querySelector(`[data-${name}]`)]));
}

const without = (chosen, name) => Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== name));

/** Counts for a facet in use are those it would have without its own choices. */
async function countFacets(search, answer, chosen) {
  if (!answer.filters) return null;
  const counts = { ...answer.filters };
  for (const name of Object.keys(chosen)) {
    const wider = await search(without(chosen, name));
    if (wider.filters) counts[name] = wider.filters[name];
  }
  return counts;
}

function chip({ value }, onRemove) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(value, Object.assign(document.createElement("span"), { textContent: "×" }));
  button.lastChild.setAttribute("aria-hidden", "true");
  button.setAttribute("aria-label", `Ta bort filtret ${value}`);
  button.addEventListener("click", onRemove);
  return button;
}

export async function start(root) {
  const part = parts(root);
  const form = root.querySelector("form");
  const field = form.elements.q;
  const makeCard = cardMaker(root);
  let state = readState(location.search);
  let latest = 0;
  field.value = state.q;
  if (location.hash === "#sok") field.focus();

  let pagefind;
  try {
    const bundle = new URL(root.dataset.pagefind, document.baseURI).href;
    pagefind = await openIndex(bundle, new URL(root.dataset.rot, document.baseURI).pathname);
  } catch {
    document.documentElement.classList.remove("ex-js", "ex-fraga");
    part.not.textContent = "Sökningen gick inte att starta. Ladda om sidan, eller leta i listan här nedanför.";
    part.not.hidden = false;
    return;
  }

  const everything = await ask(pagefind, "", { filters: EXAMPLES });
  const facets = buildFacets(part.facetter, everything.filters, choose);

  function go(change, { push = true } = {}) {
    state = { ...state, shown: PAGE, ...change };
    history[push ? "pushState" : "replaceState"](null, "", writeState(state));
    return show();
  }

  function choose(name, slug, on) {
    const values = (state.chosen[name] ?? []).filter((value) => value !== slug);
    if (on) values.push(slug);
    const chosen = without(state.chosen, name);
    if (values.length) chosen[name] = values;
    return go({ chosen });
  }

  function showChoices() {
    const words = facets.words(state.chosen);
    const chips = words.map((word) => chip(word, () => {
      choose(word.name, word.slug, false);
      field.focus();
    }));
    part.val.replaceChildren(...chips);
    part["filter-rubrik"].textContent = words.length ? `Filtrera (${words.length} valda)` : "Filtrera";
    part.ordning.value = state.order;
  }

  async function findMethods() {
    if (!state.q) return [];
    const { results } = await pagefind.search(state.q, { filters: METHODS });
    return Promise.all(results.slice(0, 3).map((result) => result.data()));
  }

  function showMethods(pages) {
    part.metoder.hidden = pages.length === 0;
    part.metoder.replaceChildren("Metoder: ");
    pages.forEach(({ url, meta }, index) => {
      const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
      part.metoder.append(index ? ", " : "", link);
    });
  }

  async function show() {
    const ticket = ++latest;
    const sort = state.order ? { [state.order]: "desc" } : undefined;
    const search = (chosen) => ask(pagefind, state.q, { filters: { ...EXAMPLES, ...facets.filters(chosen) }, sort });
    const answer = await search(state.chosen);
    const pages = isEmpty(state) ? [] : await Promise.all(answer.results.slice(0, state.shown).map((result) => result.data()));
    const counts = await countFacets(search, answer, state.chosen);
    const methods = await findMethods();
    if (ticket !== latest) return;

    const total = answer.results.length;
    facets.update(counts, state.chosen);
    showChoices();
    part.lista.replaceChildren(...pages.map(makeCard));
    part.alla.hidden = !isEmpty(state);
    part.traffar.hidden = pages.length === 0;
    part.tomt.hidden = total > 0;
    part["visa-fler"].hidden = total <= pages.length;
    part.not.textContent = answer.note;
    part.not.hidden = !answer.note;
    part.antal.textContent = total ? `${total} exempel` : "Inget exempel";
    showMethods(methods);
    document.documentElement.classList.remove("ex-fraga");
  }

  async function showMore() {
    const before = part.lista.children.length;
    await go({ shown: state.shown + PAGE }, { push: false });
    part.lista.children[before]?.querySelector("a").focus();
  }

  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => go({ q: field.value.trim() }, { push: false }), WAIT);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ q: field.value.trim() });
  });
  part.ordning.addEventListener("change", () => go({ order: part.ordning.value }));
  part["visa-fler"].addEventListener("click", showMore);
  window.addEventListener("popstate", () => {
    state = readState(location.search);
    field.value = state.q;
    show();
  });

  part.filter.open = matchMedia("(min-width: 56rem)").matches;
  await show();
}
