// Small helpers for elements.

/** An element with properties (attributes, where the name has a hyphen or is "role") and children. */
export function element(name, properties, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role") node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children);
  return node;
}

/** Write a text where it differs, or is said `anew`: a screen reader reads out what is written, the same as before or not. */
export function say(node, text, anew = false) {
  if (anew || node.textContent !== text) node.textContent = text;
}
