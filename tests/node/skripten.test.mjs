// Every script of the site is well formed, as Node reads it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

const folder = new URL("../../docs/assets/js/", import.meta.url);
const scripts = readdirSync(folder, { recursive: true }).filter((name) => /\.m?js$/.test(name));

test("there are scripts to read", () => {
  assert.ok(scripts.length > 10);
});

for (const name of scripts) {
  test(`${name} is well formed`, () => {
    const input = readFileSync(new URL(name, folder));
    const done = spawnSync(process.execPath, ["--check", "--input-type=module", "-"], { input, encoding: "utf8" });
    assert.equal(done.stderr, "");
    assert.equal(done.status, 0);
  });
}
