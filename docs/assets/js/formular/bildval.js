// The pictures of the form: chosen, described, placed and taken away.
import { canvasOf, freeName, takePicture } from "./bild.js";
import { button, element } from "./dom.js";
import { sayFault } from "./falt.js";

const HELP = "Bara bilder som ni får använda, och där inget barn går att känna igen. Bilden görs mindre här i webbläsaren, och det som kameran har sparat om plats och tid tas bort.";

/** A part of the form, as falt.makePart has them. */
export function pictureList(form) {
  const { answers, data } = form;
  const list = element("ol", { class: "ex-form__kallor" });
  const status = element("p", { class: "ex-form__raknare", role: "status" });
  const wrong = element("div", { class: "ex-form__fel" });
  const input = element("input", { type: "file", id: "ex-bild", class: "ex-form__fil", accept: "image/*", onchange: () => choose() });
  const chooser = element("label", { class: "ex-knapp ex-form__oppna", for: "ex-bild" }, "Välj en bild", input);

  async function choose() {
    const [file] = input.files;
    if (!file) return;
    status.textContent = "Bilden görs i ordning …";
    try {
      const taken = await takePicture(file, data.bild);
      answers.bilder.push({ ...taken, namn: freeName(taken.typ, answers), alt: "", under: "Arbetssätt" });
    } catch (error) {
      status.textContent = error instanceof RangeError ? "Bilden blir för stor. Välj en bild med färre detaljer." : data.bild.fel;
      return;
    } finally {
      input.value = "";
    }
    status.textContent = "Bilden är med. Skriv vad den visar.";
    draw();
    form.changed();
    list.lastChild.querySelector("input").focus();
  }
  function one(picture, place) {
    const remove = button(`Ta bort bild ${place + 1}`, () => {
      answers.bilder.splice(place, 1);
      draw();
      form.changed();
      status.textContent = `Bild ${place + 1} är borttagen.`;
      input.focus();
    });
    return element("li", {}, element("fieldset", { class: "ex-form__grupp" }, element("legend", { class: "ex-etikett", text: `Bild ${place + 1}` }),
      element("div", { class: "ex-form__bild" }, canvasOf(picture, "Bilden som du valde")), described(picture, place), placed(picture, place), remove));
  }
  function described(picture, place) {
    const id = `ex-bild-${place}-alt`;
    const field = element("input", { id, class: "ex-falt", type: "text", autocomplete: "off", "aria-describedby": `${id}-hjalp` });
    field.value = picture.alt;
    field.addEventListener("input", () => {
      picture.alt = field.value;
      form.changed();
    });
    field.addEventListener("change", () => form.touched("bilder"));
    return element("div", { class: "ex-form__del" }, element("label", { class: "ex-etikett", for: id, text: "Vad visar bilden?" }), element("p", { id: `${id}-hjalp`, class: "ex-form__hjalp", text: "Läses upp för den som inte ser bilden. Till exempel: Teamet runt ett bord" }), field);
  }
  function placed(picture, place) {
    const id = `ex-bild-${place}-plats`;
    const field = element("select", { id, class: "ex-falt" }, ...data.rubriker.map((heading) => new Option(heading, heading)));
    field.value = picture.under;
    field.addEventListener("change", () => {
      picture.under = field.value;
      form.changed();
    });
    return element("div", { class: "ex-form__del" }, element("label", { class: "ex-etikett", for: id, text: "Under vilken rubrik?" }), field);
  }
  const draw = () => list.replaceChildren(...answers.bilder.map(one));
  const update = (findings) => wrong.replaceChildren(...findings.filter(({ path }) => path === "bilder").map(sayFault));
  const focus = () => (list.querySelector("input") ?? input).focus();
  draw();
  return { root: element("div", { class: "ex-form__del" }, element("p", { class: "ex-form__hjalp", text: HELP }), list, element("div", { class: "ex-knappar" }, chooser), status, wrong), path: "bilder", update, focus };
}
