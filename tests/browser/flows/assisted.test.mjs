// A report by phone: the call handler has heard its code, so it is changed before anything is answered (SPEC 8.9).

import assert from "node:assert/strict";
import { stage } from "../harness/stage.mjs";

/** Each browser's caller has a unit of their own: what two threads together have to say is more than a unit posts in a day. */
const UNITS = { chromium: 1, firefox: 2 };
const QUESTION = "Which yard was it?";
const AGAIN = "Which of the two yards by the river was it?";
const CHANGE = /asks you to change your code/;

/** By browser: the code that its caller heard, and then the one that it was changed to. */
const codes = {};

const { flow, once } = stage({ daySeconds: 15 }, async (set) => {
  const { service } = set;
  const reporter = await set.reporter();
  for (const [by, unit] of Object.entries(UNITS)) codes[by] = await reporter.call(unit, { force: service.forceOf(unit), what: `Heard by phone, ${by}.` });
  await askAll(set, QUESTION);
});

/** The units open what has come, and ask; resolves when it is on the board. */
async function askAll(set, text) {
  const { service } = set;
  await service.released(service.day());
  for (const id of Object.values(UNITS)) {
    const unit = await set.unit(id);
    await unit.collect();
    for (const theCase of await unit.open()) await unit.ask(theCase, text);
    await unit.post();
  }
  await service.board(service.day() + 1);
}

/** Buttons of a thread's screen, but for those that look on another shelf. */
async function ways(page) {
  return (await page.acts()).filter((act) => act !== "look");
}

flow("a code that was heard is to be changed first, and nothing can be answered with it", {}, async (scene) => {
  const { name } = scene.browser;
  const page = await scene.page();
  await page.speak("en");
  const [thread] = await page.look(codes[name]);
  assert.equal(thread.stage, "question");
  const text = await page.text();
  assert.ok(text.includes(QUESTION), text);
  assert.match(text, CHANGE);
  assert.deepEqual(await ways(page), ["rotate", "done"]);
  await page.press("rotate");
  await page.at("code");
  const code = await page.code();
  assert.notDeepEqual(code, codes[name]);
  await page.confirm(code);
  await page.press("send");
  await page.at("sent");
  codes[name] = code;
});

once("the units take the new codes over, and ask again", ({ set }) => askAll(set, AGAIN));

flow("under the new code the unit's note is found, and can be answered", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const threads = await page.look(codes[scene.browser.name]);
  assert.equal(threads.length, 1, await page.text());
  const text = await page.text();
  assert.ok(text.includes(AGAIN), text);
  assert.doesNotMatch(text, CHANGE);
  const offered = await ways(page);
  for (const way of ["answer", "more", "stop"]) assert.ok(offered.includes(way), offered.join());
  await page.reply(`The one in the west, ${scene.browser.name}.`);
});
