// The search link in the header, and its keys: "/" (can be turned off, WCAG 2.1.4) and Ctrl K.

const isTyping = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

function wantsSearch(event, memory) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") return true;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target) && memory.recall("ex-snabbtangent") !== "av";
}

export function start(link, memory) {
  const field = document.querySelector("#ex-q");

  function goToField(event) {
    event.preventDefault();
    if (!field) {
      location.assign(link.href);
      return;
    }
    field.focus();
    field.select();
  }

  document.addEventListener("keydown", (event) => {
    if (wantsSearch(event, memory)) goToField(event);
  });
  if (field) link.addEventListener("click", goToField);
}
