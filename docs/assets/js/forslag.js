// Proposals while someone types in a search field outside the search page. All of it is fetched when the field is used.

export function start(root) {
  const field = root.querySelector("input[type=search]");

  async function prepare() {
    const before = field.value;
    const { Proposals } = await import("./sok/forslagslista.js");
    const proposals = new Proposals(field, root.querySelector("[data-forslag]"), (text) => {
      field.value = text;
      field.form.requestSubmit();
    });
    if (field.value !== before) await proposals.show(); // someone wrote on while it came
  }

  if (document.activeElement === field) return prepare();
  field.addEventListener("focus", prepare, { once: true });
}
