// The steps of the form: one at a time on a phone, all of them on a wide screen.
import { button, element } from "./dom.js";

/** A step: one at a time on a phone, all of them on a wide screen. */
export function step(form, title, content, id = "") {
  const heading = element("h2", { class: "ex-avsnitt__rubrik", tabindex: "-1", text: title });
  const move = (way) => () => show(form, form.now + way);
  const buttons = element("div", { class: "ex-knappar ex-form__gang" }, button("Tillbaka", move(-1)), button("Nästa", move(1), true));
  return element("section", { class: "ex-form__fraga", "data-fraga": id || title }, heading, ...content, buttons);
}

/** Show a step, and put the reader there where they asked for it. */
export function show(form, index, moved = true) {
  const last = form.sections.length - 1;
  form.now = Math.max(0, Math.min(index, last));
  form.sections.forEach((part, number) => part.classList.toggle("ex-form__fraga--nu", number === form.now));
  for (const [number, part] of form.sections.entries()) {
    const [back, next] = part.querySelector(":scope > .ex-form__gang").children;
    back.hidden = number === 0;
    next.hidden = number === last;
  }
  form.counter.textContent = `Steg ${form.now + 1} av ${last + 1}`;
  if (moved) form.sections[form.now].querySelector("h2").focus();
}
