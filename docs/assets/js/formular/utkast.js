// The draft: kept in this browser as one types, one for a new example, and one for each that is
// changed or taken after.
const KEY = "ex-utkast";
const keyOf = (name) => (name ? `${KEY}:${name}` : KEY);

/** The draft that is kept, or null. What is there and is none of ours counts as nothing. */
export function recallDraft(memory, name) {
  const kept = memory.recall(keyOf(name));
  try {
    const found = kept && JSON.parse(kept);
    return found && typeof found.fields === "object" && Array.isArray(found.kallor) && Array.isArray(found.okant) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keep the draft, or all of it but the pictures where those take too much room. Returns "allt", "text" or "" for what was kept. */
export function keepDraft(memory, name, answers) {
  if (memory.remember(keyOf(name), JSON.stringify(answers))) return "allt";
  return answers.bilder.length && memory.remember(keyOf(name), JSON.stringify({ ...answers, bilder: [] })) ? "text" : "";
}

export const forgetDraft = (memory, name) => memory.remember(keyOf(name), null);
