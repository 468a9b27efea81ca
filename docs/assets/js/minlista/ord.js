// A Word document from a press of a button: what makes it is fetched only now, and asked for again where it did not come.
import { slugify } from "../text.js";

let attempt = 0;

/** Make and save the document that `documentOf` gives; `say` tells how it goes. */
export async function makeWord(button, say, documentOf) {
  button.disabled = true;
  say("Gör Word-filen …");
  try {
    const made = await documentOf();
    const { saveWord } = await import(`../word.js${attempt ? `?forsok=${attempt}` : ""}`);
    await saveWord(slugify(made.title) || "plan", made);
    say("Word-filen är sparad.");
  } catch {
    attempt += 1; // some browsers remember what did not come
    say("Det gick inte att göra Word-filen. Försök igen, eller skriv ut i stället.");
  }
  button.disabled = false;
  button.focus();
}
