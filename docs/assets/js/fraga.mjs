// Between the search page and Pagefind: here, and only here, a query becomes hits.

const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: { title: 5, sokord: 0.3, slug: 0, ar: 0 } },
};

export async function openIndex(bundle, baseUrl) {
  const pagefind = await import(bundle);
  await pagefind.options({ ...OPTIONS, baseUrl });
  await pagefind.init();
  await pagefind.filters(); // without this, answers hold no counts
  return pagefind;
}

/**
 * Search. `filters` is Pagefind's own form, `sort` too.
 * Returns { results, filters, note }: filters are counts by facet and value, null where they are not known.
 */
export async function ask(pagefind, text, { filters, sort }) {
  const options = sort ? { filters, sort } : { filters };
  const answer = await pagefind.search(text || null, options);
  const words = [...new Set(text.split(/\s+/).filter(Boolean))];
  if (answer.results.length || words.length < 2) return { results: answer.results, filters: answer.filters, note: "" };
  const results = await wordByWord(pagefind, words, options);
  return { results, filters: null, note: results.length ? "Inget exempel innehåller alla ord. Här är de som ligger närmast." : "" };
}

/** Pagefind wants every word on the page. Where none has them all: one word at a time, summed by how rare each is. */
async function wordByWord(pagefind, words, options) {
  const answers = await Promise.all(words.map((word) => pagefind.search(word, options)));
  const sums = new Map();
  for (const { results } of answers) {
    const rarity = Math.log(1 + 100 / (results.length || 1));
    const best = results[0]?.score || 1;
    for (const result of results) {
      const sum = sums.get(result.id) ?? { result, score: 0 };
      sum.score += rarity * (0.5 + result.score / best);
      sums.set(result.id, sum);
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}
