// Elements made in a line.

/** An element: its attributes (false and null leave one out, `on…` listens, `text` is its text) and what it holds. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key === "text") made.textContent = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export const button = (text, click, strong = false) => element("button", { type: "button", class: `ex-knapp${strong ? " ex-knapp--stark" : ""}`, text, onclick: click });

/** Offer a file to be saved. */
export function save(name, content, type = "text/markdown") {
  const link = element("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
