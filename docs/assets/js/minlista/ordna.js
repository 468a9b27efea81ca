// A list that is put in order by hand: with buttons (mouse, finger, keyboard) or by dragging a handle.
import { element } from "../formular/dom.js";

/** The two buttons of an item, "Upp" and "Ner". `told` is what it is called, `moved` is told after a move. */
export function moveButtons(item, told, moved) {
  const go = (text, step) => {
    const button = element("button", { type: "button", class: "ex-knapp", text, "aria-label": `Flytta ${text.toLowerCase()}: ${told}` });
    button.addEventListener("click", () => {
      const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (other) other[step < 0 ? "before" : "after"](item);
      button.focus();
      moved(item);
    });
    return button;
  };
  return [go("Upp", -1), go("Ner", 1)];
}

/** "Nummer 2 av 3". */
export const placeOf = (item) => `nummer ${[...item.parentElement.children].indexOf(item) + 1} av ${item.parentElement.children.length}`;

/** Let the items of a list be dragged by a handle of theirs. `moved` is told of the item. */
export function dragging(list, handle, moved) {
  let dragged = null;
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(handle)?.closest("li") ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(dragged, 0, 0);
    event.dataTransfer.setData("text/plain", dragged.dataset.slug);
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (!dragged) return;
    event.preventDefault();
    if (over === dragged || over?.parentElement !== list) return;
    const { top, height } = over.getBoundingClientRect();
    over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("drop", (event) => dragged && event.preventDefault());
  list.addEventListener("dragend", () => {
    if (dragged) moved(dragged);
    dragged = null;
  });
}
