// The sheet "Passar det oss?" → a Word document. Fetched when its button is pressed.

const HEADER = ["Att väga", "I exemplet", "Hos oss"];

/** Offer the sheet, with what was written on it, to be saved. */
export async function saveSheet(root) {
  const { saveWord } = await import(`./word.js${new URL(import.meta.url).search}`); // asked for anew when this is
  await saveWord(`passar-det-oss-${location.pathname.split("/").at(-2)}`, sheetOf(root));
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
