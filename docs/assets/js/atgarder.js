// Print the page, copy its address.

export function start(root) {
  const print = root.querySelector("[data-skriv-ut]");
  const copy = root.querySelector("[data-kopiera]");
  const status = root.querySelector("[data-besked]");

  print.addEventListener("click", () => window.print());

  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href.split("#")[0]);
      status.textContent = "Länken är kopierad.";
    } catch {
      status.textContent = "Det gick inte att kopiera. Kopiera adressen ur webbläsarens adressfält.";
    }
  });
}
