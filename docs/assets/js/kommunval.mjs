// Choose a municipality by typing. The links that serve without JavaScript are the list to choose from. The choice is
// kept in this browser only (min-kommun.mjs), and can be taken back here.
import { KEY } from "./min-kommun.mjs";

const key = (text) => text.trim().toLowerCase().replace(/\s+(kommun|stad)$/, "");
const slugOf = (address) => new URL(address).pathname.split("/").filter(Boolean).pop();

export function start(root, memory) {
  const form = root.querySelector("[data-formular]");
  const field = form.querySelector("input");
  const list = form.querySelector("datalist");
  const status = form.querySelector("[data-besked]");
  const forget = form.querySelector("[data-glom]");
  const addresses = new Map();

  for (const link of root.querySelectorAll("[data-lankar] a")) {
    const name = link.textContent;
    addresses.set(key(name), { name, address: link.href });
    list.append(new Option(name, name));
  }
  const find = (text) => addresses.get(key(text)) ?? addresses.get(key(text).replace(/s$/, ""));

  function show() {
    const mine = [...addresses.values()].find(({ address }) => slugOf(address) === memory.recall(KEY));
    field.value = mine?.name ?? "";
    forget.hidden = !mine;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = find(field.value);
    if (!found) {
      status.textContent = `Vi hittar ingen kommun som heter ”${field.value.trim()}”. Välj en ur listan.`;
      return;
    }
    memory.remember(KEY, slugOf(found.address));
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
