// Pictures: made as small as the bank wants them, with nothing in them but what is seen, and their place in the text.
//
// A picture: { namn: its file's name, typ: its media type, data: its bytes in base64, alt: what it shows, under: a heading }.
import { findPrivate } from "./skydd.js";
import { oneLine, valueAt } from "./svar.js";

const ENDINGS = { "image/webp": "webp", "image/jpeg": "jpg" };

/** Draw a picture anew, upright and no larger than wanted: what a camera wrote beside it is gone. Raises where it is none. */
export async function takePicture(file, { sida, mest, kvaliteter }) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, sida / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const quality of kvaliteter) {
    const blob = (await written(canvas, "image/webp", quality)) ?? (await written(canvas, "image/jpeg", quality));
    if (blob.size <= mest) return { typ: blob.type, data: base64(new Uint8Array(await blob.arrayBuffer())) };
  }
  throw new RangeError(`större än ${mest}`);
}

/** The canvas as a file of a type, null where the browser cannot make one: then it would make another. */
async function written(canvas, type, quality) {
  const blob = await new Promise((done) => canvas.toBlob(done, type, quality / 100));
  return blob?.type === type ? blob : null;
}

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export const bytesOf = ({ data }) => Uint8Array.from(atob(data), (char) => char.charCodeAt(0));

/** A name that no picture of the example has. It says nothing of who or where, as a camera's own can. Pure. */
export function freeName(typ, answers) {
  const written = Object.values(answers.fields).flat().join("\n") + answers.rest;
  const taken = (stem) => answers.bilder.some(({ namn }) => namn.startsWith(`${stem}.`)) || written.includes(`/${stem}.`);
  let stem = "bild";
  for (let number = 2; taken(stem); number += 1) stem = `bild-${number}`;
  return `${stem}.${ENDINGS[typ]}`;
}

/** The sections with the pictures last under their headings, or under the first where theirs has no text. Pure. */
export function withPictures(sections, pictures, slug) {
  const home = ({ under }) => (sections.find(([heading]) => heading === under) ?? sections[0])[0];
  return sections.map(([heading, text]) => [heading, [text, ...pictures.filter((one) => home(one) === heading).map((one) => markdown(one, slug))].join("\n\n")]);
}

const markdown = ({ alt, namn }, slug) => `![${oneLine(alt).replace(/[\\[\]<`*_&]/g, "\\$&")}](${slug}/${namn})`;

/** What is wrong with the pictures, as regler.check says it. Pure. */
export function pictureFaults(answers, data) {
  const inPlace = valueAt("kommuner", answers, data).length > 0;
  return answers.bilder.flatMap((picture) => {
    const told = findPrivate(picture.alt, data, inPlace);
    if (!oneLine(picture.alt)) told.push(["BILD_ALT", { target: picture.namn }]);
    return told.map(([name, values]) => finding(name, values, data));
  });
}

function finding(name, values, data) {
  const [rule, message, fix] = data.besked[name];
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  return { rule, severity: data.allvar[rule], message: fill(message), fix: name === "BILD_ALT" ? "Skriv vad bilden visar." : fill(fix), path: "bilder", kalla: null };
}

const drawn = new WeakMap(); // bitmaps by picture

/** The picture on a canvas: no address of it is needed, which the Content-Security-Policy would have to allow. */
export function canvasOf(picture, alt) {
  const canvas = Object.assign(document.createElement("canvas"), { role: "img", ariaLabel: alt });
  const draw = (bitmap) => {
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
  };
  if (drawn.has(picture)) draw(drawn.get(picture));
  else createImageBitmap(new Blob([bytesOf(picture)], { type: picture.typ })).then((bitmap) => {
    drawn.set(picture, bitmap);
    draw(bitmap);
  });
  return canvas;
}
