// Starts the components that the page holds: <… data-modul="ex-namn">. Nothing else is fetched.

const COMPONENTS = {
  "ex-tema": () => import("./tema-vaxel.mjs"),
  "ex-genvag": () => import("./genvag.mjs"),
  "ex-atgarder": () => import("./atgarder.mjs"),
  "ex-kommunval": () => import("./kommunval.mjs"),
  "ex-hittades-inte": () => import("./hittades-inte.mjs"),
  "ex-snabbtangent": () => import("./snabbtangent.mjs"),
  "ex-min-kommun": () => import("./min-kommun.mjs"),
  "ex-valj-kommun": () => import("./valj-kommun.mjs"),
  "ex-karta": () => import("./karta.mjs"),
  "ex-sok": () => import("./sok.mjs"),
};

/** localStorage, which may be closed to us (policy, private browsing): then nothing is remembered. */
const memory = {
  recall(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  remember(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // The choice lasts as long as the page.
    }
  },
};

/** A component that does not start leaves the page as it is without JavaScript. */
function fallBack(error) {
  document.documentElement.classList.remove("ex-js", "ex-fraga");
  throw error;
}

/** A button that would do nothing before its script has come is marked disabled in the page. */
function enable(element) {
  for (const button of [element, ...element.querySelectorAll("button")]) button.removeAttribute("disabled");
}

async function begin(element) {
  try {
    const { start } = await COMPONENTS[element.dataset.modul]();
    await start(element, memory);
    enable(element);
  } catch (error) {
    fallBack(error);
  }
}

/** When all that the page holds has started. */
export const started = Promise.all([...document.querySelectorAll("[data-modul]")].map(begin));
