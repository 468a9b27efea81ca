// The preview as the sheet that it is printed on: the page's own print styles, shown on the screen at the sheet's size.
import { button, element } from "../dom.js";

const MODE = "ex-visar-blad";
const PER_MM = 96 / 25.4; // pixels of a screen
const [SHEET, PRINTED] = [210, 297 - 2 * 8]; // millimetres: how wide a sheet is, and how high what is printed on it (utskrift.css)

/** The rules of our stylesheets that hold on paper only. */
const printRules = () => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === "print");

const pages = (article) => Math.ceil(Math.floor(article.getBoundingClientRect().height) / (PRINTED * PER_MM));

/** Show the preview's article as a sheet until the reader goes back. `done` is run then. */
export function showSheet(article, done) {
  const [rules, top, root] = [printRules(), scrollY, document.documentElement];
  const heading = element("h2", { tabindex: "-1", text: "Så ser det ut på papper" });
  const said = element("p");
  const bar = element("div", { class: "ex-visning__pappersrad" }, heading, said, element("div", { class: "ex-visning__val" }, button("Skriv ut", () => print(), true), button("Tillbaka till formuläret", leave)));

  function fit() {
    root.style.setProperty("--ex-blad-skala", String(Math.min(1, root.clientWidth / (SHEET * PER_MM))));
  }
  function onKey({ key }) {
    if (key === "Escape") leave();
  }
  function leave() {
    for (const rule of rules) rule.media.mediaText = "print";
    root.classList.remove(MODE);
    root.style.removeProperty("--ex-blad-skala");
    removeEventListener("resize", fit);
    removeEventListener("keydown", onKey);
    bar.remove();
    article.inert = false;
    scrollTo(0, top);
    done();
  }

  article.parentElement.before(bar);
  article.inert = true; // paper: nothing on it can be pressed
  for (const rule of rules) rule.media.mediaText = "all";
  root.classList.add(MODE);
  const count = pages(article);
  said.textContent = count === 1 ? "Ryms på ett A4." : `Fyller ungefär ${count} A4.`;
  fit();
  addEventListener("resize", fit);
  addEventListener("keydown", onKey);
  scrollTo(0, 0);
  heading.focus();
}
