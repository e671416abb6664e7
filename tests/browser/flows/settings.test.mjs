// What works without WebAssembly, without any compilation of scripts, and without scripts.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { decode, encode } from "cborg";
import { answersTo } from "../../../reporter/web/engine/vectors/run.js";
import { FULL, SHORT, TELLING, long } from "../harness/answers.mjs";
import { Engine } from "../harness/engine.mjs";
import { ROOT } from "../harness/programs.mjs";
import { stage } from "../harness/stage.mjs";

/** The engines that run at a setting. */
const ENGINES = { standard: ["wasm", "js"], "no-jit": ["js"] };
/** Calls, and what the native engine answers to them. */
const VECTORS = JSON.parse(await readFile(path.join(ROOT, "reporter/web/engine/vectors/story.json"), "utf8"));

const { flow } = stage({ daySeconds: 600 });

for (const [setting, engine] of [
  ["standard", "wasm"],
  ["no-wasm", "js"],
  ["no-jit", "js"],
]) {
  flow(`${setting}: a report is locked and sent, and its code looked for`, { setting }, async (scene) => {
    const page = await scene.page();
    assert.equal(await page.engine(), engine);
    await page.speak("en");
    const code = await page.report({ ...FULL, what: SHORT.what });
    const look = await scene.page();
    await look.speak("en");
    assert.deepEqual(await look.look(code.words), []);
    assert.match(await look.text(), /No sign of this code/i);
    await look.done();
    assert.equal(scene.tap.posts.length, 2);
  });
}

flow("no script: the start reads well, says what is left to do, and asks for nothing but its style", { setting: "no-script" }, async (scene) => {
  const window = await scene.window();
  await window.open(`${scene.tap.address}/`);
  const text = await window.ask(() => document.body.innerText);
  assert.match(text, /999/);
  assert.match(text, /At this setting the browser cannot lock your report/);
  assert.match(text, /Yn y gosodiad hwn/);
  assert.ok(!/\{\{/.test(text));
  const begin = await window.ask(() => document.getElementById("begin").checkVisibility());
  assert.equal(begin, false, "there is no Begin that does nothing");
  const asked = scene.tap.records.map(({ path }) => path).filter((path) => !/^\/$|^\/page\/(style|page)\./.test(path));
  assert.deepEqual(asked, []);
  await window.press('a[href="/drop"]');
  await window.shows("#cell");
});

/** Calls of the engine with fixed seeds: whatever runs it, the bytes must be the same. */
async function callsOf(engine, scene) {
  const { service } = scene;
  const now = service.made.epoch + 60;
  const seed = (n) => new Uint8Array(32).fill(n);
  const bytes = new Uint8Array(await readFile(service.made.directory));
  const answers = (what, contact) => ({ lang: "cy", form: [["danger", 0, "no"], ["force", 0, SHORT.force]], what, contact });
  const unit = service.made.unit_of_force[SHORT.force];
  const said = [];
  for (const [op, args] of [
    ["directory", { bytes, root: Buffer.from(service.made.root, "hex"), now }],
    ["code_new", { seed: seed(1) }],
    ["check", { answers: answers(TELLING.what, null) }],
    ["measure", { answers: answers(long(18_000), "contact") }],
    ["seal_report", { seed: seed(2), now, answers: answers(SHORT.what, null), unit, assisted: false }],
    ["seal_report", { seed: seed(3), now, answers: answers(long(18_000), "Ring 01632 960000."), unit, assisted: false }],
    ["cover", { seed: seed(4) }],
  ]) {
    const answer = await engine.call(op, args);
    assert.equal(answer.error, undefined, `${op}: ${JSON.stringify(answer)}`);
    said.push([op, answer]);
  }
  return said;
}

let first = null;

for (const [setting, kinds] of Object.entries(ENGINES)) {
  flow(`${setting}: the same calls give the same bytes in every engine`, { setting }, async (scene) => {
    for (const kind of kinds) {
      const window = await scene.window();
      await window.open(`${scene.tap.address}/`);
      const said = await callsOf(await Engine.load(window, scene.tap.address, kind), scene);
      first ??= said;
      assert.deepEqual(said, first, `${scene.browser.name} ${kind}`);
    }
  });

  flow(`${setting}: every call of the shared vectors is answered as the native engine answers it`, { setting }, async (scene) => {
    for (const kind of kinds) {
      const window = await scene.window();
      await window.open(`${scene.tap.address}/`);
      const engine = await Engine.load(window, scene.tap.address, kind);
      const faults = [];
      for await (const { at, made, answer, sha256 } of answersTo(VECTORS, (call) => engine.answer(call), encode)) {
        const error = decode(answer).error ?? null;
        if (sha256 !== made.sha256 || error !== made.error) faults.push(`${kind}, call ${at}, ${made.op}: ${sha256}, ${error}`);
      }
      assert.deepEqual(faults, []);
    }
  });
}
