// Threads that go on: a new code, notes on several shelves, notes that were changed, and a letter that nobody opened.

import assert from "node:assert/strict";
import { SHORT } from "../harness/answers.mjs";
import { stage } from "../harness/stage.mjs";
import { until } from "../harness/wait.mjs";

const BROWSERS = ["chromium", "firefox"];
/** So many units, each with its 8 notes a day, fill more than one shelf of 64. */
const UNITS = 8;
/** Unit 1 only says that its letters are there; unit 2 opens and asks. */
const SILENT = 1;
const OPENS = 2;
const NOTE = 2_048;
/** Service days from delivery in which a letter is opened. */
const OPEN_DAYS = 7;
const QUESTION = "Which yard was it?";

/** By browser: the codes of letters to the silent and to the opening unit. */
const codes = { silent: {}, opens: {} };
let delivered;

const { flow, once } = stage({ units: UNITS, daySeconds: 10 }, async (set) => {
  const { service } = set;
  const reporter = await set.reporter();
  const report = async (unit, what) => (await reporter.report(await reporter.letter({ force: service.forceOf(unit), what }))).words;
  for (const by of BROWSERS) {
    codes.silent[by] = await report(SILENT, `Nobody opens this, ${by}.`);
    codes.opens[by] = await report(OPENS, `Somebody opens this, ${by}.`);
  }
  await service.released(service.day());
  for (const { id } of service.made.units) {
    const unit = await set.unit(id);
    await unit.collect();
    if (id === OPENS) for (const theCase of await unit.open()) await unit.ask(theCase, QUESTION);
    await unit.post();
  }
  delivered = service.day();
  await service.board(delivered + 1);
});

flow("notes on other shelves are looked for, each in a visit of its own", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  scene.tap.forget();
  const kinds = new Set();
  let [thread] = await page.look(codes.opens[scene.browser.name]);
  for (const { kind } of thread.notes) kinds.add(kind);
  const elsewhere = thread.elsewhere.length;
  const { stage } = thread;
  assert.ok(thread.elsewhere.every((name) => !name.includes(":")), "no delivery is offered as a note");
  for (let at = 0; at < elsewhere; at += 1) {
    await page.press("look");
    await page.at("looking", "thread");
    await page.at("thread");
    [thread] = await page.threads();
    for (const { kind } of thread.notes) kinds.add(kind);
  }
  assert.ok(kinds.has("opened") && kinds.has("question"), `${[...kinds]}, ${elsewhere} elsewhere`);
  assert.deepEqual(new Set(thread.notes.map(({ kind }) => kind)), kinds, "what was read before still stands there");
  assert.deepEqual([thread.stage, thread.elsewhere], [stage, []], "and a second look goes no step back");
  await page.done();
  assert.equal(scene.tap.posts.length, 1 + elsewhere);
  assert.equal(scene.tap.of("GET", /index/).length, 1 + elsewhere);
});

flow("notes that were changed on the way are not shown", { noisy: true }, async (scene) => {
  scene.tap.play({
    path: /shelves/,
    change: (bytes) => {
      const changed = Buffer.from(bytes);
      for (let at = NOTE - 1; at < changed.length; at += NOTE) changed[at] ^= 1;
      return changed;
    },
  });
  const page = await scene.page();
  await page.speak("en");
  const threads = await page.look(codes.opens[scene.browser.name]);
  assert.ok(!(await page.text()).includes(QUESTION));
  assert.deepEqual(threads.flatMap(({ notes }) => notes), []);
});

flow("a new code: the unit moves the thread, and its questions come under the new one", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.look(codes.opens[scene.browser.name]);
  await page.press("rotate");
  await page.at("code");
  const code = await page.code();
  assert.notDeepEqual(code, codes.opens[scene.browser.name]);
  await page.confirm(code);
  await page.press("send");
  await page.at("sent");
  codes.opens[scene.browser.name] = code;
});

once("the units take the new codes over", async ({ service, unit }) => {
  const office = await unit(OPENS);
  await service.released(service.day());
  await office.collect();
  const cases = await office.open();
  for (const theCase of cases) await office.ask(theCase, `${QUESTION} Once more.`);
  await office.post();
  await service.board(service.day() + 1);
});

flow("the new code finds the thread", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const threads = await page.look(codes.opens[scene.browser.name]);
  assert.equal(threads.length, 1, await page.text());
  await page.done();
});

flow("not opened in time: the form again, for the alternate, with a code of its own", {}, async (scene) => {
  const { service } = scene;
  await service.board(delivered + OPEN_DAYS + 1);
  const page = await scene.page();
  await page.speak("en");
  const [thread] = await page.look(codes.silent[scene.browser.name]);
  assert.equal(thread.stage, "delivered");
  assert.match(await page.text(), /Your code cannot bring back your words/);
  await page.press("alternate");
  await page.at("danger");
  await page.press("next");
  assert.equal((await page.errors()).length, 1, "who came with a code was not asked yet");
  await page.choose("danger", "yes");
  assert.match(await page.text(), /999/);
  await page.press("next");
  await page.at("safe");
  const what = `For the alternate, ${scene.browser.name}.`;
  await page.fill({ ...SHORT, what });
  assert.equal((await page.preview())[0][1], "yes", "in danger, as she says");
  await page.checked();
  assert.notDeepEqual(await page.code(), codes.silent[scene.browser.name]);
  await page.press("skip");
  await page.at("sent");
  const desk = await scene.set.unit(service.made.desk);
  await service.released(service.day());
  await desk.collect();
  const texts = [];
  await until("the desk has the letter", async () => {
    for (const theCase of await desk.open()) texts.push(await desk.text(theCase));
    return texts.includes(what);
  });
});
