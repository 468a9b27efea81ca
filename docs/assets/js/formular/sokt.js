// The form opened about a sought need: its subjects are chosen beforehand, and the file proposes the need to the editors,
// who say whether the example meets it, wholly or in part.
import { scalar } from "./yaml.js";

const FIELD = "svarar_på";

/** Let the answers say that the example may meet a need; returns what to say of it. Pure but for the answers. */
export function tellOf(need, answers) {
  answers.fields.taggar = [...need.tags];
  answers.ovrigt[FIELD] = [`${FIELD}:`, `  - id: ${scalar(need.id)}`, "    delvis: ja"];
  return `Du berättar om något vi söker: ”${need.question}” Vi har valt ämnen åt dig längre ner. Ändra dem om de inte passar. Redaktionen avgör om exemplet svarar på frågan.`;
}
