// What lies in `dist/` packed is the file that it stands beside.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

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
