// The sheets of a conference, made of what las.js read: a programme, a poster for each example, a list of codes.
import { button, element } from "../formular/dom.js";

const LONG = 1000; // letters; a poster with more is printed smaller, so that it stays on its page

const shown = (address) => address.replace(/^https?:\/\//, "");
const codeOf = ({ code, title }) => {
  const drawn = document.importNode(code, true);
  drawn.querySelector("title").textContent = `QR-kod till ${title}`;
  return drawn;
};

/** A sheet with the button that prints it alone. */
function sheet(name, heading, label, ...content) {
  const id = `konferens-${name}`;
  const top = element("div", { class: "ex-avsnitt__rubrik" }, element("h2", { id, text: heading }), button(label, () => print(name)));
  return element("section", { class: `ex-avsnitt ex-blad ex-blad--${name}`, "aria-labelledby": id }, top, ...content);
}

/** Print one of the sheets: the styles leave out the others (utskrift-konferens.css). */
function print(name) {
  document.documentElement.dataset.skriv = name;
  window.print();
}
addEventListener("afterprint", () => delete document.documentElement.dataset.skriv);

/** The programme: a row for each example, with room for the hour and for who tells of it. */
function programme(examples, { name, when }) {
  const cell = (content) => element("td", {}, content);
  const rows = examples.map(({ title, place }) => element("tr", {}, cell(""), element("th", { scope: "row", text: title }), cell(place), cell("")));
  const head = ["Tid", "Exempel", "Var", "Vem berättar"].map((label) => element("th", { scope: "col", text: label }));
  const table = element("table", { tabindex: "0" },
    element("caption", { text: "Exempel som visas" }), element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
  return sheet("program", "Programblad", "Skriv ut programbladet", element("h3", { text: name || "Program" }), when ? element("p", { text: when }) : null, table);
}

function poster(example) {
  const told = example.sections.map(([heading, [lead, ...items]]) => element("section", {},
    element("h4", { text: heading }), element("p", { text: lead }), items.length ? element("ul", {}, ...items.map((text) => element("li", { text }))) : null));
  const letters = [example.summary, ...example.sections.flatMap(([, words]) => words)].join("").length;
  return element("article", { class: `ex-affisch${letters > LONG ? " ex-affisch--lang" : ""}` },
    element("p", { class: "ex-affisch__plats", text: example.place }),
    element("h3", { text: example.title }),
    element("p", { class: "ex-affisch__ingress", text: example.summary }),
    element("div", { class: "ex-affisch__text" }, ...told),
    element("footer", { class: "ex-affisch__fot" }, codeOf(example),
      element("p", {}, element("strong", { text: "Så är exemplet uppföljt: " }), example.followUp, element("br"), shown(example.address))));
}

const posters = (examples) => sheet("affischer", "Affischer", "Skriv ut affischerna (A3)", ...examples.map(poster));

function codes(examples) {
  const items = examples.map((example) => element("li", {}, codeOf(example), element("p", {}, element("strong", { text: example.title }), element("br"), shown(example.address))));
  return sheet("koder", "QR-lista", "Skriv ut QR-listan", element("ul", { class: "ex-koder" }, ...items));
}

/** All the sheets. `meeting` is { name, when }, "" where nothing was written. */
export const sheetsOf = (examples, meeting) => [programme(examples, meeting), posters(examples), codes(examples)];
