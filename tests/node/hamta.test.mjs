import assert from "node:assert/strict";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import test, { after, before, mock } from "node:test";
import { SILENCE, Unreachable, at, fetchChecked, fetchJson } from "../../docs/assets/js/hamta.js";
import { checkedFetch, textOf, unpack } from "../../docs/assets/js/sok/bitar.js";

const PIECE = `pagefind_dcd${"ord ".repeat(500)}`;
const packed = gzipSync(PIECE);
const bytesOf = (text) => new TextEncoder().encode(text).buffer;
const buffer = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const answers = {
  "/ord.json": [200, '{"ord": 1}'],
  "/halv.json": [200, '{"ord": '],
  "/annat.json": [200, '{"fel": "logga in"}'],
  "/inloggning": [200, "<!doctype html><title>Logga in</title>"],
  "/fel": [503, "{}"],
  "/saknas": [404, "{}"],
  "/bit": [200, packed],
  "/halvbit": [200, packed.subarray(0, packed.length - 9)],
  "/pagefind-entry.json": [200, '{"languages": {}}'],
};
let server, root;

before(async () => {
  server = createServer(({ url }, response) => {
    const answer = answers[url.split("?")[0]];
    if (!answer) return response.write("{"); // and then nothing
    response.writeHead(answer[0]);
    return response.end(answer[1]);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  root = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const json = (path) => fetchJson(root + path, ({ ord }) => ord);
const unreachable = (path) => (error) => error instanceof Unreachable && error.address === root + path;

test("what is right is given", async () => {
  assert.deepEqual(await json("/ord.json"), { ord: 1 });
  assert.equal(textOf(await fetchChecked(`${root}/bit`, unpack)), PIECE.slice(12));
});

for (const path of ["/halv.json", "/annat.json", "/inloggning", "/fel", "/saknas"]) {
  test(`${path} is nothing to read`, () => assert.rejects(json(path), unreachable(path)));
}

for (const path of ["/halvbit", "/inloggning", "/ord.json", "/saknas"]) {
  test(`${path} is no piece of an index`, () => assert.rejects(fetchChecked(root + path, unpack), unreachable(path)));
}

test("an answer that falls silent is given up", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const heard = new Promise((resolve) => server.once("request", resolve));
    const asked = json("/tyst");
    await heard;
    mock.timers.tick(SILENCE);
    await assert.rejects(asked, unreachable("/tyst"));
  } finally {
    mock.timers.reset();
  }
});

test("a host that is not there is one too", async () => {
  await assert.rejects(fetchJson("http://127.0.0.1:1/", () => true), Unreachable);
});

test("a piece that is not packed is taken as it is", async () => {
  assert.equal(textOf(await unpack(bytesOf("pagefind_dcdhej"))), "hej");
  await assert.rejects(unpack(bytesOf("något annat")), TypeError);
  await assert.rejects(unpack(buffer(gzipSync("något annat"))), TypeError);
});

test("Pagefind gets whole files only, and what did not come is remembered", async () => {
  const faults = new Set();
  const fetch = checkedFetch(faults);
  assert.equal(await (await fetch(`${root}/bit`)).text(), PIECE);
  assert.deepEqual(await (await fetch(`${root}/pagefind-entry.json?ts=1`)).json(), { languages: {} });
  assert.equal(faults.size, 0);
  await assert.rejects(fetch(`${root}/halvbit`), Unreachable);
  assert.deepEqual([...faults], [`${root}/halvbit`]);
});

test("addresses are below the site, from where the scripts lie", () => {
  assert.equal(at("sokord"), new URL("../../exempel/sokord.json", import.meta.url).href);
});
