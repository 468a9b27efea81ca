// The button that changes between light and dark. Choosing what the system wants anyway forgets the choice.

export function start(button, memory) {
  const root = document.documentElement;
  const text = button.querySelector("[data-text]");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const wanted = () => (system.matches ? "mork" : "ljus");
  const isDark = () => (root.dataset.tema ?? wanted()) === "mork";

  function label() {
    text.textContent = isDark() ? "Byt till ljusa färger" : "Byt till mörka färger";
  }

  button.addEventListener("click", () => {
    const next = isDark() ? "ljus" : "mork";
    if (next === wanted()) delete root.dataset.tema;
    else root.dataset.tema = next;
    if (!memory.remember("ex-tema", root.dataset.tema ?? null)) memory.excuse();
    label();
  });
  system.addEventListener("change", label);
  label();
}
