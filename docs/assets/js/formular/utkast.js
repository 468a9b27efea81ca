// The draft: kept in this browser as one types, one for a new example and one for each that is changed.
const KEY = "ex-utkast";
const keyOf = (slug) => (slug ? `${KEY}:${slug}` : KEY);

/** The draft that is kept, or null. What is there and is none of ours counts as nothing. */
export function recallDraft(memory, slug) {
  const kept = memory.recall(keyOf(slug));
  try {
    const found = kept && JSON.parse(kept);
    return found && typeof found.fields === "object" && Array.isArray(found.kallor) && Array.isArray(found.okant) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keep the draft, or all of it but the pictures where those take too much room. Returns "allt", "text" or "" for what was kept. */
export function keepDraft(memory, slug, answers) {
  if (memory.remember(keyOf(slug), JSON.stringify(answers))) return "allt";
  return answers.bilder.length && memory.remember(keyOf(slug), JSON.stringify({ ...answers, bilder: [] })) ? "text" : "";
}

export const forgetDraft = (memory, slug) => memory.remember(keyOf(slug), null);
