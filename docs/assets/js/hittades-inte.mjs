// The page that does not exist: put the words of the address in the search field.

export function start(root) {
  const field = root.querySelector("input");
  const words = location.pathname.split("/").filter(Boolean).pop() ?? "";
  try {
    field.value = decodeURIComponent(words).replace(/^404(?=\.html$)|\.html?$/g, "").replace(/[-_+]+/g, " ").trim();
  } catch {
    field.value = "";
  }
}
