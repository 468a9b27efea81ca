// What is on a page → a Word document, with headings, a language and tables that Word and screen readers know as such.
import { save } from "./formular/dom.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const BANK = "Exempelbanken";
const BODY = "Normal"; // what the headings of the library are based on
const WIDTH = 9026; // of an A4 within its margins, in twentieths of a point

/** Make a document and offer it to be saved as `name`.docx. `blocks` are { heading, level }, { text } or { header, rows, widths }, where a cell is a list of paragraphs and `widths` are per cent, where the columns are not alike. */
export async function saveWord(name, { title, blocks }) {
  const docx = await import(`./lib/docx.js${new URL(import.meta.url).search}`); // asked for anew when this is
  const language = { value: "sv-SE" };
  const made = new docx.Document({
    title,
    creator: BANK,
    lastModifiedBy: BANK,
    styles: {
      default: { document: { run: { font: "Calibri", size: 22, language }, paragraph: { spacing: { after: 80 } } } },
      paragraphStyles: [{ id: BODY, name: BODY, quickFormat: true }],
    },
    sections: [{ children: blocks.map((block) => blockOf(docx, block)) }],
  });
  save(`${name}.docx`, await docx.Packer.toBlob(made), TYPE);
}

function blockOf(docx, { heading, level = 1, newPage = false, text, header, rows, widths }) {
  if (heading) return new docx.Paragraph({ text: heading, heading: docx.HeadingLevel[`HEADING_${level}`], pageBreakBefore: newPage });
  if (!header) return new docx.Paragraph({ text, style: BODY });
  const columnWidths = header.map((_, place) => Math.floor(widths ? (WIDTH * widths[place]) / 100 : WIDTH / header.length));
  const row = (cells, bold) =>
    new docx.TableRow({ tableHeader: bold, cantSplit: true, children: cells.map((lines, place) => cellOf(docx, lines, columnWidths[place], bold)) });
  return new docx.Table({
    columnWidths,
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [row(header.map((name) => [name]), true), ...rows.map((cells) => row(cells, false))],
  });
}

const cellOf = (docx, lines, size, bold) =>
  new docx.TableCell({
    width: { size, type: docx.WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: (lines.length ? lines : [""]).map((text) => new docx.Paragraph({ style: BODY, children: [new docx.TextRun({ text, bold })] })),
  });
