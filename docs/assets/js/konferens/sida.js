// The conference kit: choose a subject or a county, choose among its examples, and print what a conference needs.
import { element } from "../formular/dom.js";
import { Unreachable } from "../hamta.js";
import { sheetsOf } from "./blad.js";
import { exampleOf, examplesOf, namedIn } from "./las.js";

const MOST = 30; // posters at a time: each is fetched, and each is a sheet
const NO_ANSWER = "Det gick inte att hämta allt. Är du ansluten till nätet? Försök igen.";
const MADE = "Paketet finns här nedanför.";

export async function start(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const [form, choice, box, list, place, status] = ["form", "val", "exempel", "lista", "blad", "besked"].map(part);
  let examples = []; // those that the sheets show
  const say = (told) => (status.textContent = told);
  const meeting = () => ({ name: part("namn").value.trim(), when: part("nar").value.trim() });
  const show = () => place.replaceChildren(...(examples.length ? sheetsOf(examples, meeting()) : []));
  const ticked = () => [...list.querySelectorAll("input:checked")].map(({ value }) => value);

  /** Do what asks for something on the net, and say where it did not come. */
  async function trying(run) {
    say("Hämtar …");
    try {
      say(await run());
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      say(NO_ANSWER);
    }
  }

  function offer(found, all) {
    list.replaceChildren(...found.map(([slug, title]) => element("label", { class: "ex-kryss" },
      element("input", { type: "checkbox", value: slug, checked: all }), title)));
    box.hidden = !found.length;
  }

  async function choose() {
    const page = choice.value;
    offer([], false);
    part("hogst").hidden = false;
    if (!page) return "";
    const found = await examplesOf(page);
    if (page !== choice.value) return status.textContent; // another was chosen meanwhile
    offer(found, found.length <= MOST);
    return found.length ? "" : "Inga exempel finns än.";
  }

  /** Make the sheets of those that come, and say how many did not. Raises Unreachable where none came. */
  async function fetchAll(slugs) {
    const answers = await Promise.allSettled(slugs.map(exampleOf));
    const failed = answers.filter(({ status }) => status === "rejected").map(({ reason }) => reason);
    const broken = failed.find((reason) => !(reason instanceof Unreachable));
    if (broken || failed.length === slugs.length) throw broken ?? failed[0];
    examples = answers.flatMap(({ value }) => value ?? []);
    show();
    return failed.length ? `${MADE} ${failed.length} av exemplen gick inte att hämta. De kan vara borttagna, eller så är nätet nere.` : MADE;
  }

  async function make() {
    const slugs = ticked();
    if (!slugs.length) return "Välj minst ett exempel.";
    if (slugs.length > MOST) return `Välj högst ${MOST} exempel åt gången. Du har valt ${slugs.length}.`;
    return fetchAll(slugs);
  }

  choice.addEventListener("change", () => trying(choose));
  for (const field of [part("namn"), part("nar")]) field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    trying(make);
  });

  const named = namedIn(location.search);
  const wanted = new URLSearchParams(location.search).get("val");
  if ([...choice.options].some(({ value }) => value && value === wanted)) choice.value = wanted;
  if (choice.value) await trying(choose);
  else if (named.length) {
    await trying(async () => {
      const told = await fetchAll(named.slice(0, MOST));
      part("hogst").hidden = true; // they are those of the address
      offer(examples.map(({ slug, title }) => [slug, title]), true);
      return named.length > MOST ? `${told} Bara de ${MOST} första är med.` : told;
    });
  }
}
