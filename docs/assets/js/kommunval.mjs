// Choose a municipality by typing. The links that serve without JavaScript are the list to choose from.

const key = (text) => text.trim().toLowerCase().replace(/\s+kommun$/, "");

export function start(root) {
  const form = root.querySelector("[data-formular]");
  const field = form.querySelector("input");
  const list = form.querySelector("datalist");
  const status = form.querySelector("[data-besked]");
  const addresses = new Map();

  for (const link of root.querySelectorAll("[data-lankar] a")) {
    addresses.set(key(link.textContent), link.href);
    list.append(new Option(link.textContent, link.textContent));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = addresses.get(key(field.value));
    if (address) location.assign(address);
    else status.textContent = `Vi hittar ingen kommun som heter ”${field.value.trim()}”. Välj en ur listan.`;
  });
}
