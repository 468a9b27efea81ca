// Starts the components that the page holds: <… data-modul="ex-namn">. Nothing else is fetched.

const COMPONENTS = {
  "ex-tema": "tema-vaxel",
  "ex-genvag": "genvag",
  "ex-atgarder": "atgarder",
  "ex-kommunval": "kommunval",
  "ex-hittades-inte": "hittades-inte",
  "ex-snabbtangent": "snabbtangent",
  "ex-min-kommun": "min-kommun",
  "ex-valj-kommun": "valj-kommun",
  "ex-karta": "karta",
  "ex-tips": "tips",
  "ex-konferens": "konferens/sida",
  "ex-forslag": "forslag",
  "ex-sok": "sok/sida",
  "ex-formular": "formular/sida",
  "ex-spara": "spara",
  "ex-min-lista": "minlista/sida",
  "ex-jamfor": "jamfor/sida",
  "ex-namnden": "namnden/sida",
  "ex-ta-med": "ta-med",
};
const PATIENCE = 5_000; // milliseconds: then what a component would do is shown as without JavaScript, until it comes
const WAITS = [2, 8, 30]; // seconds before a component that did not come is asked for again
const STANDS = "ex-stannat"; // on a component's element: as without JavaScript
const FORGETS = "Din webbläsare låter inte webbplatsen spara något, så valet gäller bara tills du lämnar sidan.";

document.documentElement.classList.add("ex-js", "ex-igang"); // tema.js waits for the second

/** localStorage, which may be closed to us (policy, private browsing) or full. */
const memory = {
  recall(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** Keep a value, or forget it where it is null. Returns whether the browser did; `excuse` says so to the reader. */
  remember(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  /** Whether anything can be kept. */
  get works() {
    return memory.remember("ex-prov", "1") && memory.remember("ex-prov", null);
  },
  /** Say, once on a page, that what was chosen lasts no longer than the page. */
  excuse() {
    const box = document.querySelector("[data-sidbesked]");
    if (!box.firstChild) box.append(Object.assign(document.createElement("p"), { textContent: FORGETS }));
  },
};

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));

/** Import a component. What did not come is asked for again by another address: some browsers remember the first answer. */
async function load(element, attempt = 0) {
  try {
    return await import(`./${COMPONENTS[element.dataset.modul]}.js${attempt ? `?forsok=${attempt}` : ""}`);
  } catch (error) {
    element.classList.add(STANDS);
    if (attempt === WAITS.length) throw error;
    await pause(WAITS[attempt]);
    return load(element, attempt + 1);
  }
}

/** A button that would do nothing before its script has come is marked disabled in the page. */
function enable(element) {
  for (const button of [element, ...element.querySelectorAll("button")]) button.removeAttribute("disabled");
}

async function begin(element) {
  const late = setTimeout(() => element.classList.add(STANDS), PATIENCE);
  try {
    const { start } = await load(element);
    clearTimeout(late);
    element.classList.remove(STANDS);
    await start(element, memory);
    enable(element);
  } catch (error) {
    element.classList.add(STANDS);
    throw error;
  } finally {
    clearTimeout(late);
  }
}

/** Whether a component is wanted: one that shows what a reader has chosen is not fetched where nothing is. */
const isWanted = ({ dataset }) => !dataset.kraver || memory.recall(dataset.kraver) !== null;

/** When all that the page holds has started. */
export const started = Promise.all([...document.querySelectorAll("[data-modul]")].filter(isWanted).map(begin));
