// What can be done with the page or a part of it: print, copy, save as a Word document. Each where its button stands.

const PAGE = { done: "Länken är kopierad.", failed: "Det gick inte att kopiera. Kopiera adressen ur webbläsarens adressfält." };
const TEXT = { done: "Brevet är kopierat.", failed: "Det gick inte att kopiera. Markera texten och kopiera den." };
const ALONE = "ex-bara-bladet"; // on the whole page: print nothing but the sheet (utskrift-passar.css)

export function start(root) {
  const status = root.querySelector("[data-besked]");
  const uses = { "[data-skriv-ut]": print, "[data-kopiera]": copy, "[data-word]": word };
  for (const [selector, use] of Object.entries(uses)) {
    const button = root.querySelector(selector);
    if (button) use(root, button, status);
  }
}

/** Print the page, or the sheet that the button stands on. */
function print(root, button) {
  const isSheet = root.matches(".ex-passar");
  button.addEventListener("click", () => {
    document.documentElement.classList.toggle(ALONE, isSheet);
    window.print();
  });
  addEventListener("afterprint", () => document.documentElement.classList.remove(ALONE));
}

/** Copy the text that stands beside the button, else the page's address. */
function copy(root, button, status) {
  const text = root.querySelector("[data-text]");
  const { done, failed } = text ? TEXT : PAGE;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text ? text.textContent : location.href.split("#")[0]);
      status.textContent = done;
    } catch {
      status.textContent = failed;
    }
  });
}

/** Save the sheet; what makes the document is fetched only now. */
function word(root, button, status) {
  let attempt = 0;
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = "Gör Word-filen …";
    try {
      const { saveSheet } = await import(`./passar.js${attempt ? `?forsok=${attempt}` : ""}`);
      await saveSheet(root);
      status.textContent = "Word-filen är sparad.";
    } catch {
      attempt += 1; // some browsers remember what did not come
      status.textContent = "Det gick inte att göra Word-filen. Försök igen, eller skriv ut bladet.";
    }
    button.disabled = false;
  });
}
