// Both engines of `dist/` answer every call of the vectors with the same bytes as the native one, import nothing, and leave
// nothing behind. `Engine` itself is tried with an engine that is there already, as in the saved page.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { encode } from "cborg";
import { run } from "../engine/vectors/run.js";
import { Engine, EngineError } from "../src/engine.js";

const DIST = new URL("../dist/", import.meta.url);
const { files } = JSON.parse(readFileSync(new URL("manifest.json", DIST), "utf8"));
const read = (name) => readFileSync(new URL(files[name].path.slice("/page/".length), DIST));
const vectors = JSON.parse(readFileSync(new URL("../engine/vectors/story.json", import.meta.url), "utf8"));

test("the WebAssembly imports nothing", async () => {
  const module = await WebAssembly.compile(read("engine_wasm"));
  assert.deepEqual(WebAssembly.Module.imports(module), []);
});

test("the vectors hold as WebAssembly", async () => {
  const { instance } = await WebAssembly.instantiate(read("engine_wasm"), {});
  assert.deepEqual(await run(instance.exports, vectors, encode), []);
});

test("the vectors hold as JavaScript", async () => {
  vm.runInThisContext(read("engine_js").toString("utf8"));
  assert.deepEqual(await run(globalThis.posternEngine(), vectors, encode), []);
});

for (const kind of ["wasm", "js"]) {
  test(`an engine of the kind ${kind} says what it cannot do, and forgets`, async () => {
    const told = [];
    const given = kind === "wasm" ? { wasmBytes: read("engine_wasm") } : {};
    const engine = await Engine.load({ ...given, onKind: (known) => told.push(known) });
    assert.deepEqual([engine.kind, told], [kind, [kind]]);
    assert.equal(engine.call("fields", {}).fields.length, 27);
    const error = thrown(() => engine.call("code_show", { which: "new" }));
    assert.ok(error instanceof EngineError);
    assert.equal(error.kind, "no-code");
    assert.equal(thrown(() => engine.call("no such thing", {})).kind, "bad-call");
    assert.equal(thrown(() => engine.call("directory", { bytes: new Uint8Array(3 << 20), root: new Uint8Array(32), now: 0 })).kind, "bad-call");
    engine.wipe();
    engine.wipe();
    assert.equal(thrown(() => engine.call("fields", {})).kind, "engine-wiped");
  });
}

test("what a call carried is wiped, and so is the whole memory at the end", async () => {
  const { instance } = await WebAssembly.instantiate(read("engine_wasm"), {});
  const engine = new Engine("wasm", instance.exports);
  const { memory } = instance.exports;
  const mark = "a word that stands nowhere else";
  const answers = { lang: "en", form: [], what: mark, contact: null };
  engine.call("measure", { answers, reply: false });
  assert.equal(Buffer.from(memory.buffer).indexOf(mark), -1, "the text of a call that is over");
  engine.wipe();
  assert.ok(new Uint8Array(memory.buffer).every((byte) => byte === 0));
});

function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}
