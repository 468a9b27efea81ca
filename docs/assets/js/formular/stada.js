// What is pasted from Word, Outlook or the web → what we store, and what was done to it, in words. Pure.
const BULLET = /^([ \t]*)[•·▪◦‣●○§\uf0b7\uf0a7](?:[ \t]+|(?=\S))|^([ \t]*)[–—](?:[ \t]+)|^([ \t]*)o(?:\t+| {2,})/;
const NUMBERED = /^([ \t]*)(\d{1,2})[.)](?:\t+| {2,}| )/;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_hs\w+)$/i;
const ADDRESS = /https?:\/\/[^\s<>()"]+/g;

/** { text, done }: the text as we store it, and what was done, in order. */
export function clean(pasted) {
  const done = [];
  const step = (what, change) => {
    const before = text;
    text = change(text);
    if (text !== before) done.push(what);
  };
  let text = pasted.replace(/\r\n?|[\u2028\u2029\v]/g, "\n").normalize("NFC");
  step("osynliga tecken är borttagna", (all) => all.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "").replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ""));
  step("hårda mellanslag är vanliga mellanslag", (all) => all.replace(/[\u00a0\u202f\u2007]/g, " "));
  step("punkter är listor", (all) => lines(all, (line) => line.replace(BULLET, (_, one, two, three) => `${indent(one ?? two ?? three)}- `)));
  step("numrerade rader är listor", (all) => lines(all, (line) => line.replace(NUMBERED, (whole, space, number) => (whole === `${space}${number}. ` ? whole : `${indent(space)}${number}. `))));
  step("tabbar är mellanslag", (all) => all.replace(/\t+/g, " "));
  step("spårning är borttagen ur adresser", (all) => all.replace(ADDRESS, bareAddress));
  step("fotnotsmärken är borttagna", (all) => all.replace(/(?<=[\p{L}.,;:!?”"])\[\d{1,2}\]|(?<=\p{L})[\u00b9\u00b2\u00b3\u2070-\u2079]+/gu, ""));
  step("luft mellan raderna i en lista är borttagen", (all) => all.replace(/^( *(?:-|\d{1,2}\.) .*)\n\n(?= *(?:-|\d{1,2}\.) )/gm, "$1\n"));
  return { text: withSpace(text).replace(/[ ]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim(), done };
}

const lines = (text, change) => text.split("\n").map(change).join("\n");
const indent = (space) => (/\t| {2,}/.test(space) ? "  " : "");

/** A list begins a paragraph of its own. */
const withSpace = (text) => text.replace(/^(?! *(?:-|\d{1,2}\.) )(.*\S.*)\n(?= *(?:-|1\.) )/gm, "$1\n\n");

/** An address without what follows the reader, and out of a mail program's safe link. */
export function bareAddress(written) {
  const [, address, after] = /^(.*?)([.,;:!?]*)$/.exec(written);
  let url;
  try {
    url = new URL(address);
  } catch {
    return written; // no address after all
  }
  if (/(?:^|\.)safelinks\.protection\.outlook\.com$/.test(url.hostname) && url.searchParams.get("url")) return bareAddress(url.searchParams.get("url")) + after;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (!tracking.length) return written;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href + after;
}
