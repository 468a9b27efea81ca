// Pagefind's own files, checked before Pagefind reads them: Pagefind takes a piece that did not come for an empty one, and
// would say that nothing was found. Runs in the worker, whose `fetch` this becomes.
import { PAGEFIND } from "../fakta.js";
import { fetchChecked, fetchJson } from "../hamta.js";

const decode = (bytes) => new TextDecoder().decode(bytes);
const isMarked = (bytes) => decode(bytes.slice(0, PAGEFIND.mark.length)) === PAGEFIND.mark;
const isPacked = (bytes) => new DataView(bytes).getUint16(0) === 0x1f8b; // gzip

/** The text of a file that `unpack` gave, without its mark. */
export const textOf = (bytes) => decode(bytes).slice(PAGEFIND.mark.length);

/** A file's bytes, unpacked. Raises an error where they are not whole, or not Pagefind's. */
export async function unpack(bytes) {
  if (isMarked(bytes)) return bytes;
  if (!isPacked(bytes)) throw new TypeError("Ingen av sökindexets filer.");
  if (typeof DecompressionStream === "undefined") return bytes; // Pagefind unpacks it itself, and does not see if it is whole
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const content = await new Response(stream).arrayBuffer();
  if (!isMarked(content)) throw new TypeError("Ingen av sökindexets filer.");
  return content;
}

/** A `fetch` for Pagefind that only ever gives whole files; what it could not get is added to `faults`. */
export function checkedFetch(faults) {
  return async (address) => {
    try {
      return await (new URL(address).pathname.endsWith(PAGEFIND.entry) ? entry(address) : piece(address));
    } catch (error) {
      faults.add(address);
      throw error;
    }
  };
}

const piece = async (address) => new Response(await fetchChecked(address, unpack));

async function entry(address) {
  return new Response(JSON.stringify(await fetchJson(address, ({ languages }) => languages)));
}
