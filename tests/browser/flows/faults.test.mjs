// A bad network, a busy server, a wrong clock, and somebody who changes bytes: one test for each way that a byte can come in.

import assert from "node:assert/strict";
import { decode, encode } from "cborg";
import { SHORT } from "../harness/answers.mjs";
import { Page } from "../harness/page.mjs";
import { stage } from "../harness/stage.mjs";
import { flipped } from "../harness/tap.mjs";
import { sleep, until } from "../harness/wait.mjs";

const DAY = 86_400;
const { flow } = stage({ daySeconds: 600 });
const NOISY = { noisy: true };

async function atCode(scene) {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.fill(SHORT);
  await page.checked();
  scene.tap.forget();
  return page;
}

const hashes = (posts) => new Set(posts.map(({ body }) => body.toString("base64")));

flow("the network goes at Send and comes back: the same bytes arrive", NOISY, async (scene) => {
  const page = await atCode(scene);
  scene.tap.play({ method: "POST", reset: true, most: 2 });
  await page.press("skip");
  await page.at("sent");
  assert.ok(scene.tap.posts.length >= 3);
  assert.equal(hashes(scene.tap.posts).size, 1, "the same bytes each time");
});

flow("the network stays away: not sent is said, the letter is kept, and goes later", NOISY, async (scene) => {
  const page = await atCode(scene);
  scene.tap.cut();
  await page.press("skip");
  assert.equal(await page.at("sent", "unsent"), "unsent");
  assert.match(await page.text(), /^Not sent$[^]*Your letter is still here, locked/m);
  scene.tap.mend();
  await page.press("again");
  await page.at("sent");
  assert.equal(hashes(scene.tap.posts).size, 1);
});

flow("the browser is offline at Send", NOISY, async (scene) => {
  const page = await atCode(scene);
  await page.window.offline(true);
  await page.press("skip");
  assert.equal(await page.at("sent", "unsent"), "unsent");
  await page.window.offline(false);
  await page.press("again");
  await page.at("sent");
  await scene.tap.taken(1);
});

flow("the answer is lost: the same bytes again, and they are one letter", NOISY, async (scene) => {
  const page = await atCode(scene);
  scene.tap.play({ method: "POST", lose: true, most: 1 });
  await page.press("skip");
  await page.at("sent");
  assert.ok(scene.tap.posts.length >= 2);
  assert.equal(hashes(scene.tap.posts).size, 1);
});

flow("503: tried again, then said", NOISY, async (scene) => {
  const page = await atCode(scene);
  const fault = scene.tap.play({ method: "POST", status: 503 });
  await page.press("skip");
  assert.equal(await page.at("sent", "unsent"), "unsent");
  fault();
  await page.press("again");
  await page.at("sent");
  assert.equal(hashes(scene.tap.posts).size, 1);
});

flow("the network goes at Begin: said, and Begin works later", NOISY, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const before = await page.status();
  scene.tap.cut();
  await page.driver.click("#begin");
  await until("the trouble is told", async () => ![before, ""].includes(await page.status()));
  assert.equal(await page.screen(), "start");
  scene.tap.mend();
  await page.ready();
  await page.begin();
});

flow("the network goes before the directory is there: said, and tried again", NOISY, async (scene) => {
  const fault = scene.tap.play({ path: /directory/, reset: true });
  const window = await scene.window();
  await window.open(`${scene.tap.address}/`);
  const page = new Page(window);
  await until("the trouble is told", async () => fault.played() > 0 && (await page.window.ask(() => !document.getElementById("begin").disabled)));
  fault();
  await page.driver.click("#begin");
  await page.ready();
  await page.begin();
});

flow("the network goes during a look: said, and Again works", NOISY, async (scene) => {
  const page = await atCode(scene);
  const code = await page.code();
  await page.leave();
  const look = await scene.page();
  await look.speak("en");
  await look.begin();
  const fault = scene.tap.play({ path: /shelves/, reset: true });
  await look.giveCode(code);
  await until("the trouble is told", () => look.has("again"));
  fault();
  await look.press("again");
  await look.at("thread");
});

/** The page with one answer changed; what it says when it has nothing more to do. */
async function tampered(scene, path, change) {
  const fault = scene.tap.play({ path, change });
  const window = await scene.window();
  await window.open(`${scene.tap.address}/`);
  const page = new Page(window);
  await until("the changed bytes are there", () => fault.played() > 0);
  await sleep(1_500);
  return page;
}

async function refuses(page) {
  const disabled = await page.window.ask(() => document.getElementById("begin").disabled);
  assert.ok(disabled, `Begin cannot be pressed: ${await page.status()}`);
}

for (const share of [0.001, 0.1]) {
  flow(`a changed byte of the directory's root or roster, at ${share}: refused`, NOISY, async (scene) => {
    const page = await tampered(scene, /\/v1\/directory/, flipped(share));
    await page.speak("en");
    await refuses(page);
    assert.notEqual(await page.status(), "", "it says why");
  });
}

flow("a changed byte of every key card: nobody can be written to, and the page says so", NOISY, async (scene) => {
  const page = await tampered(scene, /\/v1\/directory/, (bytes) => {
    const [root, rotations, roster, cards] = decode(bytes);
    for (const [body] of cards) body[body.length >> 1] ^= 1;
    return Buffer.from(encode([root, rotations, roster, cards]));
  });
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.press("next");
  await page.at("force");
  await page.toForce({ force: SHORT.force });
  await page.press("next");
  await page.at("force");
  assert.match((await page.errors()).join(), /takes no reports today/);
  assert.equal(scene.tap.posts.length, 0);
});

flow("a directory of another service: refused", NOISY, async (scene) => {
  const page = await tampered(scene, /\/v1\/directory/, () => Buffer.from("not a directory"));
  await refuses(page);
});

flow("a changed byte of the page's script: it does not run", NOISY, async (scene) => {
  const page = await tampered(scene, /\/page\/page\./, flipped(0.5));
  await refuses(page);
  assert.equal(await page.window.ask(() => document.documentElement.classList.contains("script")), false);
  assert.match(await page.text(), /999/, "the start still reads");
});

flow("a changed byte of the style: not used, and all still works", NOISY, async (scene) => {
  scene.tap.play({ path: /\/page\/style\./, change: flipped(0.5) });
  const page = await scene.page();
  await page.begin();
});

flow("a changed byte of the WebAssembly: never run", NOISY, async (scene) => {
  const page = await tampered(scene, /\.wasm$/, flipped(0.5));
  assert.notEqual(await page.engine(), "wasm");
});

flow("a changed byte of the engine without WebAssembly: never run", { ...NOISY, setting: "no-wasm" }, async (scene) => {
  const page = await tampered(scene, /\/page\/engine\..*\.js$/, flipped(0.5));
  await refuses(page);
  assert.equal(await page.engine(), null);
});

flow("a changed byte of the index: refused", NOISY, async (scene) => {
  scene.tap.play({ path: /index/, change: flipped(0.5) });
  const page = await scene.page();
  await page.speak("en");
  const before = await page.status();
  await page.driver.click("#begin");
  await until("it is told", async () => ![before, ""].includes(await page.status()));
  assert.equal(await page.screen(), "start");
});

flow("a shelf of another length: refused", NOISY, async (scene) => {
  const code = await (await atCode(scene)).code();
  scene.tap.play({ path: /shelves/, change: (bytes) => bytes.subarray(0, bytes.length - 2_048) });
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.giveCode(code);
  await until("it is told", async () => (await page.errors()).length > 0);
  assert.equal(await page.screen(), "looking");
});

flow("a clock that is 400 days fast is asked about", {}, async (scene) => {
  const window = await scene.window({ clock: { offset: 400 * DAY } });
  await window.open(`${scene.tap.address}/`);
  const page = new Page(window);
  await page.speak("en");
  await until("the date is asked for", () => window.ask(() => document.getElementById("date-form").hidden === false));
  const today = new Date().toISOString().slice(0, 10);
  await window.ask((today) => (document.getElementById("date").value = today), today);
  await page.driver.click("#date-send");
  await page.ready();
  await page.report(SHORT);
});

flow("a clock that is from before the service began stops nobody", {}, async (scene) => {
  const page = await scene.page({ clock: { offset: -400 * DAY } });
  await page.speak("en");
  await page.report(SHORT);
});
