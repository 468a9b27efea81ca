// On a municipality's page: "this is my municipality", and the way to take it back.
import { KEY } from "./min-kommun.js";

export function start(root, memory) {
  const button = root.querySelector("button");
  const status = root.querySelector("[data-besked]");
  const { slug, namn } = root.dataset;

  function show() {
    const mine = memory.recall(KEY) === slug;
    button.textContent = mine ? "Ta bort valet" : "Det här är min kommun";
    status.textContent = mine ? `Du har valt ${namn} som din kommun.` : "Valet sparas bara i den här webbläsaren.";
  }

  button.addEventListener("click", () => {
    if (memory.remember(KEY, memory.recall(KEY) === slug ? null : slug)) show();
    else status.textContent = "Valet gick inte att spara. Din webbläsare låter inte webbplatsen spara något.";
  });
  show();
}
