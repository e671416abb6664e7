// What lies in `dist/` packed is the file that it stands beside.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** Where chance could come from, but for `crypto.getRandomValues`. */
const OTHER_CHANCE = /Math\s*\.\s*random|\["random"\]|randomUUID|generateKey/;

const DIST = new URL("../dist/", import.meta.url);
const UNPACK = { br: brotliDecompressSync, gz: gunzipSync };

for (const [ending, unpack] of Object.entries(UNPACK)) {
  test(`every twin .${ending} unpacks to its file, and is shorter`, () => {
    const twins = readdirSync(DIST).filter((name) => name.endsWith(`.${ending}`));
    assert.ok(twins.length >= 4, twins.join(" "));
    for (const name of twins) {
      const [packed, plain] = [name, name.slice(0, -ending.length - 1)].map((file) => readFileSync(new URL(file, DIST)));
      assert.ok(unpack(packed).equals(plain) && packed.length < plain.length, name);
    }
  });
}

test("the browser's generator is the only randomness that a script asks for", () => {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js") || name === "saved.html");
  const texts = scripts.map((name) => readFileSync(new URL(name, DIST), "utf8"));
  assert.equal(texts.filter((text) => text.includes("getRandomValues")).length, 2, "the page's script, and the saved page");
  for (const [at, text] of texts.entries()) assert.doesNotMatch(text, OTHER_CHANCE, scripts[at]);
});
