// The saved page: handed out, checked, opened from disk without a network; what it locks goes in at the door, and what the unit
// answers is read from two downloaded files. The flows stand in the order of the story.

import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { FULL, SHORT, long } from "../harness/answers.mjs";
import { fetched, give, giveIndex, keep, look } from "../harness/disk.mjs";
import { handIn } from "../harness/door.mjs";
import { Page } from "../harness/page.mjs";
import { stage } from "../harness/stage.mjs";
import { until } from "../harness/wait.mjs";

const CELL = 16_384;
const DAY = 86_400;
const NOT_VERIFIED = 4;
/** A day on which the practice service's roster still holds, and none of its key cards does. */
const KEYS_LAPSED = 200;
const NOISY = { noisy: true };
const QUESTION = "Which of the two yards was it?";
/** Each browser's letters go to a unit of their own: a unit posts no more than four notes a day. */
const UNITS = { chromium: 1, firefox: 2 };

const { flow, once } = stage({ daySeconds: 20 });
const sent = [];
const to = ({ browser, service }) => service.forceOf(UNITS[browser.name]);

/** Nothing but the file itself, and what it saved out of its own memory, was asked for. */
function askedNobody({ tap }, window) {
  assert.deepEqual(tap.records, [], "the service was not asked");
  assert.deepEqual(
    window.asked.filter((address) => !/^(file|blob|data|about):/.test(address)),
    [],
  );
}

for (const [setting, from] of [
  ["standard", "/"],
  ["no-script", "/"],
  ["no-script", "/drop"],
]) {
  flow(`${setting}: saved by its link on ${from}, it is what it has to be; with another byte it is not`, { setting }, async (scene) => {
    const window = await scene.window();
    await window.open(`${scene.tap.address}${from}`);
    const file = await window.saved(() => window.press('a[href="/saved-page"]'));
    assert.equal(path.basename(file), "information.html");
    const bytes = await readFile(file);
    const served = Buffer.from(await (await fetch(`${scene.tap.address}/saved-page`)).arrayBuffer());
    assert.ok(bytes.equals(served), "everybody gets the same bytes");
    const reporter = await scene.set.reporter();
    const checked = await reporter.run(["verify", "--page", file]);
    assert.match(checked.out + checked.err, /the service has signed it/);
    bytes[bytes.indexOf('id="directory"') + 3_000] ^= 1;
    await writeFile(file, bytes);
    await reporter.run(["verify", "--page", file], { codes: [NOT_VERIFIED] });
  });
}

for (const setting of ["standard", "no-jit"]) {
  flow(`${setting}: a report is locked from disk, without a network, and handed in at the door`, { setting }, async (scene) => {
    const page = await scene.pageFromDisk();
    await page.speak(setting === "standard" ? "en" : "cy");
    scene.tap.forget();
    await page.begin();
    await page.goOn();
    const text = `${FULL.what} By ${scene.browser.name}, ${setting}.`;
    await page.fill({ ...FULL, force: to(scene), what: text });
    await page.checked();
    const code = await page.bothCodes();
    await page.confirm(code.words);
    await page.press("send");
    const files = await keep(page);
    await page.at("sent");
    assert.deepEqual(files.map((file) => path.basename(file)), ["data.bin"]);
    assert.equal((await stat(files[0])).size, CELL);
    askedNobody(scene, page.window);
    assert.match(await handIn(await scene.window(), scene.tap.address, files), /handed in/i);
    assert.equal(scene.tap.of("POST", /^\/drop$/).at(-1).status, 200);
    sent.push({ by: scene.browser.name, setting, code, text, unit: UNITS[scene.browser.name], day: scene.service.day() });
  });
}

flow("a long letter is several files, which are asked for until all are saved", {}, async (scene) => {
  const page = await scene.pageFromDisk();
  await page.speak("en");
  const text = long(30_000);
  await page.begin();
  assert.match(await page.text(), /shows whoever finds it that you used this service/);
  await page.goOn();
  await page.fill({ force: to(scene), what: text, enough: "what" });
  await page.checked();
  const { words } = await page.bothCodes();
  await page.press("skip");
  await page.at("sending");
  await page.press("kept");
  assert.match(await page.text(), /What can be seen when you hand it in: whoever watches your network/);
  assert.match((await page.errors()).join(), /lost/);
  const files = await keep(page);
  await page.at("sent");
  assert.deepEqual(files.map((file) => path.basename(file)), ["data-1.bin", "data-2.bin", "data-3.bin"]);
  await handIn(await scene.window(), scene.tap.address, files);
  assert.equal(scene.tap.of("POST", /^\/drop$/).at(-1).status, 200);
  sent.push({ by: scene.browser.name, code: { words }, text, unit: UNITS[scene.browser.name], day: scene.service.day() });
});

once("two of three open every letter as it was written, and ask", async ({ service, unit }) => {
  await service.released(Math.max(...sent.map(({ day }) => day)));
  for (const id of new Set(sent.map((letter) => letter.unit))) {
    const office = await unit(id);
    await office.collect();
    const mine = sent.filter((letter) => letter.unit === id);
    const cases = await office.open();
    assert.equal(cases.length, mine.length, "every letter is a case of its own");
    for (const theCase of cases) {
      const shown = await office.text(theCase);
      const letter = mine.find(({ text }) => text === shown);
      assert.ok(letter, `nobody wrote: ${shown.slice(0, 60)}`);
      letter.theCase = theCase;
      if (letter.setting === "standard") await office.ask(theCase, QUESTION);
    }
    await office.post();
  }
});

flow("the question is read from two downloaded files, and answered through the door", {}, async (scene) => {
  await scene.service.board(scene.service.day() + 1);
  const letter = sent.find(({ by, setting }) => by === scene.browser.name && setting === "standard");
  const page = await scene.pageFromDisk();
  await page.speak("en");
  scene.tap.forget();
  await page.begin();
  const threads = await look(page, scene.service, letter.code.numbers);
  assert.deepEqual(threads.map(({ unit, stage }) => [unit, stage]), [[letter.unit, "question"]]);
  assert.ok(threads[0].notes.find(({ kind }) => kind === "question").text.includes(QUESTION));
  const text = `The second one, ${scene.browser.name}.`;
  await page.press("answer", '[data-kind="question"]');
  await page.at("reply");
  await page.write("what", text);
  await page.press("next");
  await page.at("check");
  await page.keepAll();
  await page.press("next");
  const files = await keep(page);
  await page.at("sent");
  askedNobody(scene, page.window);
  await handIn(await scene.window(), scene.tap.address, files);
  letter.answer = { text, day: scene.service.day() };
});

once("the answer is opened in its case", async ({ service, unit }) => {
  const answered = sent.filter(({ answer }) => answer);
  assert.ok(answered.length > 0);
  await service.released(Math.max(...answered.map(({ answer }) => answer.day)));
  for (const { answer, theCase, unit: id } of answered) {
    const office = await unit(id);
    await office.collect();
    await office.open();
    const { letters } = await office.show(theCase);
    assert.ok(letters.some(({ text }) => text === answer.text), JSON.stringify(letters.map(({ text }) => text)));
  }
});

flow("another file than the one that was asked for is refused in words; a code without answer gets a shelf too", {}, async (scene) => {
  const stranger = await scene.pageFromDisk();
  await stranger.speak("en");
  await stranger.begin();
  await stranger.goOn();
  await stranger.fill({ ...SHORT, force: to(scene) });
  await stranger.checked();
  const words = await stranger.code();
  const page = await scene.pageFromDisk();
  await page.speak("en");
  await page.begin();
  await page.giveCode(words);
  await page.at("looking");
  assert.match(await page.text(), /What can be seen: whoever watches your network/);
  const refused = async (id, file, said) => {
    await give(page, id, file);
    await until("it is refused", async () => said.test((await page.errors()).join()));
  };
  const { service } = scene;
  const index = await fetched(service, "/v1/board/index", "index");
  const large = path.join(await service.room("other"), "large");
  await writeFile(large, Buffer.alloc(2_000_000));
  await refused("fetch-index", await fetched(service, "/v1/board/0/shelves/0", "shelf").catch(() => large), /not the first file/);
  await refused("fetch-index", large, /not the first file/);
  const from = await giveIndex(page, service);
  assert.match(from, /^\/v1\/board\/\d+\/shelves\/\d+$/);
  await refused("fetch-shelf", index, /not the second file/);
  await give(page, "fetch-shelf", await fetched(service, from, "shelf"));
  await page.at("thread");
  assert.deepEqual(await page.threads(), []);
  await page.press("done");
  await page.at("sent");
  assert.match(await page.text(), /Nothing was sent/);
});

async function askedForDate(scene, offset) {
  const window = await scene.window({ clock: { offset } });
  await window.open(pathToFileURL(await scene.savedFile()).href);
  const page = new Page(window);
  await page.speak("en");
  await until("the date is asked for", () => window.ask(() => document.getElementById("date-form").hidden === false));
  const say = async (seconds) => {
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    await window.ask((date) => (document.getElementById("date").value = date), date);
    await page.driver.click("#date-send");
  };
  return { page, say };
}

flow("after the directory has lapsed nothing is locked, and it says what to do", {}, async (scene) => {
  const later = 500 * DAY;
  const { page, say } = await askedForDate(scene, later);
  assert.match(await page.text(), /The page may be too old: then save it again from the service/);
  await say(Date.now() / 1000 + later);
  await until("it says that the page is too old", async () => /too old for this date.*Save the page again/.test(await page.status()));
  assert.ok(await page.window.ask(() => document.getElementById("begin").disabled));
});

flow("when the keys in it are too old it says so first, and locks nothing", {}, async (scene) => {
  const window = await scene.window({ clock: { offset: KEYS_LAPSED * scene.service.made.day_seconds } });
  const page = await Page.fromDisk(window, await scene.savedFile());
  await page.speak("en");
  await page.begin();
  assert.match(await page.text(), /too old to lock a report/);
  await page.goOn();
  await page.press("next");
  await page.at("force");
  await page.pick("force", to(scene));
  assert.match(await page.text(), /cannot get a report from this saved page today/);
  const fresh = await scene.pageFromDisk();
  await fresh.begin();
  assert.equal(await fresh.window.ask(() => document.getElementById("saved-old")), null);
});

flow("a clock that is wrong is asked about", {}, async (scene) => {
  const { page, say } = await askedForDate(scene, 500 * DAY);
  await say(Date.now() / 1000);
  await page.ready();
  await page.begin();
});

/** One character at this mark, or behind it, becomes another: a digit, which is another one in hex too, whatever its case. */
const changed = (mark, by) => (text) => {
  const at = text.indexOf(mark) + by;
  return text.slice(0, at) + (text[at] === "1" ? "2" : "1") + text.slice(at + 1);
};

/** A flow in which the changed page says that it is not to be used. */
const refuses = (change, said) => async (scene) => {
  const window = await scene.window();
  await window.open(pathToFileURL(await scene.savedFile(change)).href);
  const page = new Page(window);
  await page.speak("en");
  await until("it is refused", async () => said.test(await page.status()));
  assert.ok(await window.ask(() => document.getElementById("begin").disabled));
  assert.equal(await page.screen(), "start");
};

flow("a changed byte of its directory: refused, and nothing can be begun", NOISY, refuses(changed('id="directory">', 3_000), /not as we made it/));

flow("a changed byte of its root: refused, and nothing can be begun", NOISY, refuses(changed('name="postern-root" content="', 30), /not as we made it/));

flow("a changed byte of its engine: it does not run, and nothing can be begun", NOISY, refuses(changed("posternEngine", 300), /damaged/));

flow("a changed byte of its script: it does not run", NOISY, async (scene) => {
  const window = await scene.window();
  await window.open(pathToFileURL(await scene.savedFile(changed("<script>(()=>{", 40))).href);
  assert.equal(await window.ask(() => document.getElementById("begin").checkVisibility()), false);
});

flow("nothing in it can ask the network for anything, and nothing is stored", NOISY, async (scene) => {
  const page = await scene.pageFromDisk();
  scene.tap.forget();
  const tried = await page.window.ask(async (address) => {
    const image = new Image();
    const failed = new Promise((resolve) => image.addEventListener("error", () => resolve("refused")));
    image.src = `${address}/drop`;
    const post = fetch(`${address}/v1/cells`, { method: "POST", mode: "no-cors", body: "x" }).then(() => "sent", () => "refused");
    return Promise.all([failed, post]);
  }, scene.tap.address);
  assert.deepEqual(tried, ["refused", "refused"]);
  await page.begin();
  await page.leave();
  assert.deepEqual(scene.tap.records, [], "the service was not asked");
  const stored = await page.window.ask(() => [document.cookie, localStorage.length, sessionStorage.length, document.title]);
  assert.deepEqual(stored, ["", 0, 0, "Information"]);
});

flow("without script it says what is left", { setting: "no-script" }, async (scene) => {
  const window = await scene.window();
  await window.open(pathToFileURL(await scene.savedFile()).href);
  const text = await window.ask(() => document.body.innerText);
  assert.match(text, /Here this page cannot lock your report/);
  assert.match(text, /Yma ni all y dudalen hon gloi/);
  assert.ok(!/\{\{/.test(text));
});
