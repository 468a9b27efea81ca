// The sources: as many as there are, each with its own fields, and whether the follow-up rests on it.
import { button, element } from "./dom.js";
import { whole } from "./skydd.js";
import { valueAt, FOLLOWED_UP } from "./svar.js";

let number = 0;

/** An address that is written as people say it gets what it begins with, where one sees it. */
function withScheme(field, data) {
  const written = field.value.trim();
  if (!whole(data.monster.bare).test(written)) return;
  field.value = `https://${written}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function sourceList(part, id, form) {
  const list = element("ol", { class: "ex-form__kallor" });
  const status = element("p", { class: "ex-dold", role: "status" });
  const add = button("Lägg till en källa", () => {
    form.answers.kallor.push({});
    draw();
    form.changed();
    list.lastChild.querySelector("input").focus();
  });

  function one(source, index) {
    const fields = form.data.kalla.map((inner) => (inner.kind === "choice" ? choice(inner, source) : text(inner, source)));
    const remove = button(`Ta bort källa ${index + 1}`, () => {
      form.answers.kallor.splice(index, 1);
      draw();
      form.changed();
      status.textContent = `Källa ${index + 1} är borttagen.`;
      add.focus();
    });
    return element("li", {}, element("fieldset", { class: "ex-form__grupp" }, element("legend", { class: "ex-etikett", text: `Källa ${index + 1}` }), ...fields, rests(source), remove));
  }
  function text(inner, source) {
    const key = inner.path.split(".")[1];
    const own = `${id}-k${(number += 1)}`;
    const field = element("input", { id: own, class: "ex-falt", type: "text", autocomplete: "off", inputmode: key === "url" ? "url" : inner.kind === "year" && "numeric", "aria-describedby": `${own}-hjalp` });
    field.value = source[key] ?? "";
    field.addEventListener("input", () => {
      source[key] = field.value;
      form.changed();
    });
    if (key === "url") field.addEventListener("change", () => withScheme(field, form.data));
    const help = element("p", { id: `${own}-hjalp`, class: "ex-form__hjalp", text: `${inner.model} Till exempel: ${inner.example}` });
    return element("div", { class: "ex-form__del" }, element("label", { class: "ex-etikett", for: own, text: inner.label }), help, field);
  }
  function choice(inner, source) {
    const own = `${id}-k${(number += 1)}`;
    const field = element("select", { id: own, class: "ex-falt" }, new Option("Inget valt", ""), ...inner.choices.map(({ code, text: words }) => new Option(words, code)));
    field.value = source.del ?? "";
    field.addEventListener("change", () => {
      source.del = field.value;
      form.changed();
    });
    return element("div", { class: "ex-form__del" }, element("label", { class: "ex-etikett", for: own, text: inner.label }), field);
  }
  function rests(source) {
    const input = element("input", { type: "checkbox" });
    input.checked = Boolean(source.bygger);
    input.addEventListener("change", () => {
      source.bygger = input.checked;
      form.changed();
    });
    return element("label", { class: "ex-kryss", "data-bygger": true }, input, element("span", { text: "Uppföljningen bygger på den här källan" }));
  }
  function draw() {
    list.replaceChildren(...form.answers.kallor.map(one));
    enable();
  }
  function enable() {
    const measured = FOLLOWED_UP.includes(valueAt("uppföljning.nivå", form.answers, form.data));
    for (const row of list.querySelectorAll("[data-bygger]")) row.hidden = !measured;
  }
  draw();
  return { lead: [], rest: [list, add, status], enable, focus: () => (list.querySelector("input") ?? add).focus() };
}
