// Choose a municipality by typing. The links that serve without JavaScript are the list to choose from. The choice is
// kept in this browser only (min-kommun.js), and can be taken back here.
import { KEY } from "./min-kommun.js";
import { clean } from "./text.js";

const key = (text) => clean(text).toLowerCase().replace(/ (kommun|stad)$/, "");
const slugOf = (address) => new URL(address).pathname.split("/").filter(Boolean).pop();

/** The municipalities of a list of links: { name, address } by what someone may type. */
export function readLinks(links) {
  return new Map([...links].map(({ textContent: name, href: address }) => [key(name), { name, address }]));
}

/** The municipality that was meant, also in the genitive: "Bodens kommun". */
export const findIn = (kommuner, text) => kommuner.get(key(text)) ?? kommuner.get(key(text).replace(/s$/, ""));

export function start(root, memory) {
  const form = root.querySelector("[data-formular]");
  const [field, list, note, status, forget] = ["input", "datalist", "[data-sparas]", "[data-besked]", "[data-glom]"].map((name) => form.querySelector(name));
  const kommuner = readLinks(root.querySelectorAll("[data-lankar] a"));
  list.append(...[...kommuner.values()].map(({ name }) => new Option(name, name)));
  if (!memory.works) note.textContent = "Din webbläsare låter inte webbplatsen spara något. Du kan titta på en kommun, men valet glöms.";

  function show() {
    const mine = [...kommuner.values()].find(({ address }) => slugOf(address) === memory.recall(KEY));
    field.value = mine?.name ?? "";
    forget.hidden = !mine;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = findIn(kommuner, field.value);
    if (!found) {
      status.textContent = `Vi hittar ingen kommun som heter ”${clean(field.value)}”. Välj en ur listan.`;
      return;
    }
    memory.remember(KEY, slugOf(found.address)); // where it cannot, the note says so already
    location.assign(found.address);
  });
  forget.addEventListener("click", () => {
    memory.remember(KEY, null);
    show();
    status.textContent = "Valet är borttaget.";
    field.focus();
  });
  window.addEventListener("pageshow", show);
  show();
}
