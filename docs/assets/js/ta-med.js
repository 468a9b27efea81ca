// The link that takes the hits of a search along to a board: it holds those that are shown.
import { asQuery } from "./spara.js";

export function start(link) {
  const hits = document.querySelector("[data-lista]");
  const follow = () => {
    const items = [...hits.querySelectorAll("[data-slug]")].map(({ dataset }) => dataset);
    link.search = asQuery(items);
    link.textContent = `Ta med de ${items.length} exempel som visas till nämnden`;
  };
  new MutationObserver(follow).observe(hits, { childList: true });
  follow();
}
