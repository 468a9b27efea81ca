// The sheet "Passar det oss?": printed without the rest of the page, or saved as a Word document.

const ALONE = "ex-bara-bladet"; // on the whole page: print nothing but the sheet (utskrift-passar.css)
const HEADER = ["Att väga", "I exemplet", "Hos oss"];

export function start(root) {
  const status = root.querySelector("[data-besked]");
  const word = root.querySelector("[data-word]");
  let attempt = 0;

  root.querySelector("[data-skriv-ut]").addEventListener("click", () => {
    document.documentElement.classList.add(ALONE);
    window.print();
  });
  addEventListener("afterprint", () => document.documentElement.classList.remove(ALONE));

  word.addEventListener("click", async () => {
    word.disabled = true;
    status.textContent = "Gör Word-filen …";
    try {
      const { saveWord } = await import(`./word.js${attempt ? `?forsok=${attempt}` : ""}`);
      await saveWord(`passar-det-oss-${location.pathname.split("/").at(-2)}`, sheetOf(root));
      status.textContent = "Word-filen är sparad.";
    } catch {
      attempt += 1; // some browsers remember what did not come
      status.textContent = "Det gick inte att göra Word-filen. Försök igen, eller skriv ut bladet.";
    }
    word.disabled = false;
  });
}

/** What the sheet says, as a document for word.js. */
function sheetOf(root) {
  const text = (within, selector) => within.querySelector(selector).textContent;
  const heading = text(root, "h2");
  const rows = [...root.querySelectorAll("[data-rad]")].map((row) => [
    [text(row, "h3"), text(row, "[data-fraga]")],
    [...row.querySelectorAll("li")].map((fact) => fact.textContent),
    row.querySelector("textarea").value.split("\n"),
  ]);
  const end = root.querySelector("[data-slutsats]");
  return {
    title: `${heading} ${text(root, "[data-exempel]")}`,
    blocks: [
      { heading },
      { text: text(root, "[data-exempel]") },
      { text: text(root, "[data-adress]") },
      { heading: "Det vi väger", level: 2 },
      { header: HEADER, rows },
      { heading: text(end.parentElement, "h3"), level: 2 },
      { text: text(end.parentElement, "[data-slutfraga]") },
      ...end.value.split("\n").map((line) => ({ text: line })),
    ],
  };
}
