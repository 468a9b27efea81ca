// Print the page, copy its address, or copy the text that stands beside the button.

const PAGE = { done: "Länken är kopierad.", failed: "Det gick inte att kopiera. Kopiera adressen ur webbläsarens adressfält." };
const TEXT = { done: "Brevet är kopierat.", failed: "Det gick inte att kopiera. Markera texten och kopiera den." };

export function start(root) {
  const copy = root.querySelector("[data-kopiera]");
  const status = root.querySelector("[data-besked]");
  const text = root.querySelector("[data-text]");
  const { done, failed } = text ? TEXT : PAGE;

  root.querySelector("[data-skriv-ut]")?.addEventListener("click", () => window.print());

  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text ? text.textContent : location.href.split("#")[0]);
      status.textContent = done;
    } catch {
      status.textContent = failed;
    }
  });
}
