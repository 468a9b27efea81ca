// Addresses as programs wrap and mark them, and those that only work inside a network, as content/tracking.py tells them. Pure.
import { pattern, whole } from "./skydd.js";

/** The address that was meant; one without a wrapping and without marks of who followed it comes back as it was, to the letter. */
export function bareAddress(written, data) {
  let url = written;
  for (let layer = 0; layer < data.omvagar.lager; layer += 1) {
    const inner = unwrapped(url, data);
    if (inner === null) break;
    url = inner;
  }
  const [, before, query, after] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url);
  const given = [...new URLSearchParams(query ?? "")];
  const kept = given.filter(([key]) => !whole(data.monster.tracking).test(key));
  if (kept.length === given.length) return url;
  const left = new URLSearchParams(kept).toString();
  return `${before}${left && `?${left}`}${after ?? ""}`;
}

function unwrapped(url, data) {
  const [first, last] = data.omvagar.proofpoint;
  if (url.startsWith(first)) return url.slice(first.length).split(last)[0].replace(/^([^:]*):\/*/, "$1://");
  const parts = parse(url);
  if (!parts) return null;
  for (const [host, path, key] of data.omvagar.par) {
    if (!parts.hostname.endsWith(host) || !parts.pathname.startsWith(path)) continue;
    const inner = parts.searchParams.get(key) ?? "";
    const plain = /^https?%3a/i.test(inner) ? decoded(inner) : inner;
    if (/^https?:\/\//i.test(plain)) return plain;
  }
  return null;
}

const parse = (url) => (URL.canParse(url) ? new URL(url) : null);

/** A text without percent signs; what cannot be read stays as it is. */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Whether an address leads only within some organisation's own network. */
export function isInside(url, data) {
  const host = (/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? "").toLowerCase().replace(/\.$/, "");
  const labels = host.split(".");
  const named = labels.length === 1 || data.nat.sist.includes(labels.at(-1)) || labels.some((label) => data.nat.nagonstans.includes(label));
  return host !== "" && (named || whole(data.monster.privateNumber).test(host));
}

/** The addresses in a line, and the line with spaces in their place. */
export function addressesIn(line, data) {
  const found = [];
  const rest = line.replace(pattern(data.monster.web, "g"), (url) => {
    found.push(url);
    return " ".repeat(url.length);
  });
  return { found, rest };
}
