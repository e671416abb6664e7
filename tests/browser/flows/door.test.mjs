// The door without scripts: locked files in, index and shelf out; and what every answer of the server carries.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { SHORT, long } from "../harness/answers.mjs";
import { violations } from "../harness/axe.mjs";
import { fetched } from "../harness/disk.mjs";
import { handIn, submit } from "../harness/door.mjs";
import { run } from "../harness/programs.mjs";
import { stage } from "../harness/stage.mjs";
import { headersOf } from "../harness/tap.mjs";

const { flow, once } = stage({ daySeconds: 20 });
const NO_SCRIPT = { setting: "no-script" };

/** Files of a letter that the native program locked. */
async function locked({ set }, what) {
  const reporter = await set.reporter();
  return reporter.seal(await reporter.letter({ ...SHORT, what }));
}

/** Hands files in by a window of their own: what it shows then, and the window. */
async function handedIn(scene, files) {
  const window = await scene.window();
  return { window, text: await handIn(window, scene.tap.address, files) };
}

flow("a locked file is handed in, and opened by the keyholders", NO_SCRIPT, async (scene) => {
  const text = `Through the door, ${scene.browser.name}.`;
  const files = await locked(scene, text);
  assert.equal(files.length, 1);
  await handedIn(scene, files);
  assert.equal(scene.tap.of("POST", /^\/drop$/).at(-1).status, 200);
  const day = scene.service.day();
  await scene.service.released(day);
  const unit = await scene.set.unit(1);
  await unit.collect();
  const texts = await Promise.all((await unit.open()).map((theCase) => unit.text(theCase)));
  assert.ok(texts.includes(text), JSON.stringify(texts));
});

flow("the files of a long letter are handed in together", NO_SCRIPT, async (scene) => {
  const files = await locked(scene, long(18_000));
  assert.ok(files.length > 1);
  await handedIn(scene, files);
  assert.equal(scene.tap.of("POST").at(-1).status, 200);
});

flow("a locked file is pasted as text", NO_SCRIPT, async (scene) => {
  const [file] = await locked(scene, "Pasted.");
  const window = await scene.window();
  await window.open(`${scene.tap.address}/drop`);
  const base64 = (await readFile(file)).toString("base64").replace(/.{76}/g, "$&\n");
  await window.page.$eval("#text", (field, text) => (field.value = text), base64);
  await submit(window, "form:not([enctype]) button");
  assert.equal(scene.tap.of("POST").at(-1).status, 200);
});

flow("anything else is refused, in words", { ...NO_SCRIPT, noisy: true }, async (scene) => {
  const { text } = await refused(scene);
  assert.equal(scene.tap.of("POST").at(-1).status, 400);
  assert.ok(text.length > 100 && /999|16,384/.test(text), text);
});

flow("the door's pages: axe-core finds nothing", { noisy: true }, async (scene) => {
  const window = await scene.window();
  await window.open(`${scene.tap.address}/drop`);
  assert.deepEqual(await violations(window), []);
  for (const answer of [await handedIn(scene, await locked(scene, "Another.")), await refused(scene)]) {
    assert.deepEqual(await violations(answer.window), []);
  }
});

async function refused(scene) {
  const file = path.join(await scene.service.room("other"), "letter.txt");
  await writeFile(file, "not locked at all");
  return handedIn(scene, [file]);
}

once("index and shelf as plain downloads are opened by the native program", async ({ set, service }) => {
  const reporter = await set.reporter();
  const code = await reporter.report(service.made.letters.report);
  const index = await fetched(service, "/v1/board/index", "index");
  const codeFile = await reporter.write("code", code.words.join(" "));
  const named = (await reporter.run(["open", "--index", index, "--code-file", codeFile, "--json"], { codes: [0, 6] })).json;
  const shelf = await fetched(service, named.path, "shelf");
  await reporter.run(["open", "--index", index, "--shelf", shelf, "--shelf-number", String(named.shelf), "--code-file", codeFile, "--json"], { codes: [0, 6] });
});

const DOCUMENTS = ["/", "/drop"];

once("what every answer carries, and what none does", async ({ tap }) => {
  const start = await (await fetch(`${tap.address}/`)).text();
  const files = [...start.matchAll(/"(\/page\/[^"]+)"/g)].map(([, file]) => file);
  assert.ok(files.length >= 2);
  tap.forget();
  const plain = { headers: { "Accept-Encoding": "identity" } };
  for (const from of [...DOCUMENTS, ...files, "/v1/directory", "/v1/board/index", "/v1/board/0/shelves/0", "/nothing", "/page/nothing.js"]) await fetch(tap.address + from, plain);
  for (const { path: from, answer, status } of tap.records) {
    const headers = headersOf(answer);
    for (const name of ["date", "server", "etag", "set-cookie", "last-modified", "location", "x-powered-by"]) assert.equal(headers[name], undefined, `${from}: ${name}`);
    if (status !== 200) continue;
    assert.equal(headers["cache-control"], "no-store", from);
    assert.equal(headers["x-content-type-options"], "nosniff", from);
    assert.equal(headers["cross-origin-resource-policy"], "same-origin", from);
    if (DOCUMENTS.includes(from)) isLocked(headers, from);
  }
});

function isLocked(headers, from) {
  const policy = headers["content-security-policy"];
  assert.match(policy, /default-src 'none'/, from);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/, from);
  assert.match(policy, /require-trusted-types-for 'script'/, from);
  assert.match(policy, /frame-ancestors 'none'/, from);
  assert.equal(headers["cross-origin-opener-policy"], "same-origin", from);
  assert.equal(headers["cross-origin-embedder-policy"], "require-corp", from);
  assert.equal(headers["referrer-policy"], "no-referrer", from);
  assert.match(headers["permissions-policy"], /camera=\(\)/, from);
}

once("everybody gets the same bytes, compressed or not", async ({ tap }) => {
  const script = (await (await fetch(`${tap.address}/`)).text()).match(/"(\/page\/[^"]+\.js)"/)[1];
  const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");
  const get = async (from, headers) => digest(Buffer.from(await (await fetch(tap.address + from, { headers })).arrayBuffer()));
  for (const from of [...DOCUMENTS, script]) {
    const plain = await get(from, { "Accept-Encoding": "identity" });
    for (const coding of ["gzip", "gzip, br"]) {
      assert.equal(await get(from, { "Accept-Encoding": coding, "Accept-Language": "cy", "User-Agent": "another" }), plain, from);
    }
  }
});

once("the page hash is that of the start as it is served", async ({ service, tap }) => {
  const served = Buffer.from(await (await fetch(`${tap.address}/`)).arrayBuffer());
  const said = await run("postern-server", ["page-hash", "--config", service.made.server.config]);
  assert.ok(said.out.includes(createHash("sha256").update(served).digest("hex")), said.out);
});
