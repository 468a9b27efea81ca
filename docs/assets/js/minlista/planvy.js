// The plans: each a form of rows. What stands in the form is the plan; it is kept as one writes.
import { button, element } from "../formular/dom.js";
import { moveButtons, placeOf } from "./ordna.js";
import { FIELDS, rowOf } from "./plan.js";

const HELP = "Mål: vad ska bli bättre för barnen? Uppföljning: hur och när ser ni om det blev bättre?";

export class Plans {
  /** `keep` as in lista.js; `uses` are { print, word }, each given a plan's id. */
  constructor(root, keep, say, uses) {
    Object.assign(this, { root, keep, say, uses });
  }

  show(plans) {
    const open = new Set([...this.root.querySelectorAll("details[open]")].map(({ id }) => id));
    this.root.replaceChildren(...plans.map((plan) => this.#form(plan, open.has(`plan-${plan.id}`))));
  }

  /** Open a plan and go to its name. */
  goTo(id) {
    const form = this.root.querySelector(`#plan-${id}`);
    form.open = true;
    form.querySelector("input").focus();
    form.scrollIntoView();
  }

  #form(plan, open) {
    const title = element("span", { text: plan.namn });
    const name = element("input", { class: "ex-falt", id: `namn-${plan.id}`, maxlength: 200, value: plan.namn });
    const rows = element("ol", { class: "ex-plan__rader" });
    const form = element("details", { class: "ex-plan ex-utfall", id: `plan-${plan.id}`, open });
    const write = () => {
      title.textContent = name.value || "Plan utan namn";
      const read = { id: plan.id, namn: name.value, rader: [...rows.children].map(readRow) };
      this.keep((list) => ({ ...list, planer: list.planer.map((one) => (one.id === plan.id ? read : one)) }));
    };
    rows.append(...plan.rader.map((row) => this.#row(row, write)));
    number(rows);
    form.addEventListener("input", write);
    form.append(
      element("summary", {}, element("h3", {}, title)),
      element("label", { class: "ex-etikett", for: name.id, text: "Planens namn" }),
      name,
      element("p", { class: "ex-dampad", text: HELP }),
      rows,
      element("div", { class: "ex-knappar" }, ...this.#buttons(plan.id, rows, write)),
    );
    return form;
  }

  #buttons(id, rows, write) {
    const add = button("Lägg till en rad", () => {
      rows.append(this.#row(rowOf(), write));
      number(rows);
      write();
      rows.lastElementChild.querySelector("textarea").focus();
    });
    const uses = [button("Skriv ut planen", () => this.uses.print(id), true), button("Spara som Word", ({ target }) => this.uses.word(id, target), true)];
    return [add, ...uses, button("Ta bort planen", () => this.#remove(id))];
  }

  #row(row, write) {
    const item = element("li", { class: "ex-plan__rad" });
    const moved = () => {
      number(item.parentElement);
      write();
      this.say(`Raden är nu ${placeOf(item)}.`);
    };
    const remove = element("button", { type: "button", class: "ex-knapp", text: "Ta bort", "aria-label": "Ta bort: rad", onclick: () => {
      const list = item.parentElement;
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      number(list);
      write();
      this.say("Raden är borttagen.");
      (next?.querySelector("textarea") ?? list.nextElementSibling.querySelector("button")).focus();
    } });
    const from = row.titel && element("p", { class: "ex-dampad", text: `Ur: ${row.titel}` });
    const group = element("fieldset", {}, element("legend", {}), from || null, ...Object.entries(FIELDS).map(([name, label]) => field(name, label, row[name])));
    item.dataset.titel = row.titel;
    item.append(group, element("div", { class: "ex-knappar" }, ...moveButtons(item, "raden", moved), remove));
    return item;
  }

  #remove(id) {
    let before;
    this.keep((list) => {
      before = list.planer;
      return { ...list, planer: before.filter((plan) => plan.id !== id) };
    }, true);
    this.say("Planen är borttagen.", { text: "Ångra", click: () => this.keep((list) => ({ ...list, planer: before }), true) });
  }
}

let fields = 0;

function field(name, label, value) {
  const id = `falt-${(fields += 1)}`;
  const control = name === "datum" ? element("input", { type: "date", class: "ex-falt", id, "data-falt": name, value }) : element("textarea", { class: "ex-falt", id, rows: 2, maxlength: 5000, "data-falt": name });
  if (name !== "datum") control.value = value;
  return element("div", { class: `ex-plan__${name}` }, element("label", { class: "ex-etikett", for: id, text: label }), control);
}

/** Give the rows their numbers, also in the names of their buttons. */
function number(rows) {
  [...rows.children].forEach((row, place) => {
    row.querySelector("legend").textContent = `Rad ${place + 1}`;
    for (const one of row.querySelectorAll(".ex-knappar button")) one.setAttribute("aria-label", one.getAttribute("aria-label").replace(/:.*/, `: rad ${place + 1}`));
  });
}

const readRow = (row) => rowOf({ titel: row.dataset.titel, ...Object.fromEntries([...row.querySelectorAll("[data-falt]")].map((one) => [one.dataset.falt, one.value])) });
