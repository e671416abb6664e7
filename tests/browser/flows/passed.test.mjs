// A letter that is passed on: the other unit asks, the reporter sees who asks and who passed it on, and answers them alone.

import assert from "node:assert/strict";
import { stage } from "../harness/stage.mjs";

const BROWSERS = ["chromium", "firefox"];
const [FIRST, SECOND] = [1, 2];
const QUESTION = "Was anybody from the yard there?";

/** The code of each browser's letter. */
const codes = {};

const { flow, once } = stage({ daySeconds: 15 }, async (set) => {
  const { service } = set;
  const reporter = await set.reporter();
  for (const by of BROWSERS) {
    const letter = { force: service.forceOf(FIRST), what: `To be passed on, ${by}.` };
    codes[by] = (await reporter.report(await reporter.letter(letter))).words;
  }
  await service.released(service.day());
  const first = await set.unit(FIRST);
  await first.collect();
  for (const theCase of await first.open()) await first.refer(theCase, SECOND);
  await first.post();
  await service.released(service.day());
  const second = await set.unit(SECOND);
  await second.collect();
  for (const theCase of await second.open()) await second.ask(theCase, QUESTION);
  await second.post();
  await service.board(service.day() + 1);
});

flow("a question of the unit that a letter was passed on to is shown as theirs, and answered", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const threads = await page.look(codes[scene.browser.name]);
  const notes = threads.flatMap((thread) => thread.notes);
  const question = notes.find(({ kind }) => kind === "question");
  assert.ok(question, JSON.stringify(threads));
  assert.match(question.text, /^From Metropolitan Police.*\. Dyfed-Powys Police.* passed your report on to them\.$/m);
  await page.reply(`Nobody, ${scene.browser.name}.`);
});

once("the answers are with the unit that asked, and with no other", async ({ service, unit }) => {
  await service.released(service.day());
  const opened = async (id) => {
    const one = await unit(id);
    await one.collect();
    return Promise.all((await one.open()).map((theCase) => one.text(theCase)));
  };
  const answers = BROWSERS.filter((name) => !process.env.BROWSER || process.env.BROWSER === name).map((name) => `Nobody, ${name}.`);
  assert.deepEqual((await opened(SECOND)).sort(), answers.sort());
  assert.deepEqual(await opened(FIRST), []);
});
