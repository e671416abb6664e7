// From the page to the keyholders and back: letters in both languages, a question, an answer, a stop, and the code as numbers.
// The flows stand in the order of the story: what one of them sends, a later one reads.

import assert from "node:assert/strict";
import { FULL, WELSH, long } from "../harness/answers.mjs";
import { stage } from "../harness/stage.mjs";
import { PHONE } from "../harness/window.mjs";

const QUESTION = "Which month was it, as far as you remember?";
/** Each browser's letters go to a unit of their own: a unit posts no more than four notes a day. */
const UNITS = { chromium: 1, firefox: 2 };
/** Bytes of a letter that takes several cells. */
const LONG = 30_000;

const { flow, once } = stage({ daySeconds: 15 });

/** What was sent: `{by, kind, code, text, preview, day, theCase}`. */
const sent = [];
const to = ({ browser, service }) => service.forceOf(UNITS[browser.name]);
const of = (by, kind) => sent.find((letter) => letter.by === by && letter.kind === kind);

flow("a report with every field, in English", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  const force = to(scene);
  await page.fill({ ...FULL, force });
  const preview = await page.preview();
  await page.checked();
  const code = await page.bothCodes();
  await page.confirm(code.words);
  await page.press("send");
  await page.at("sent");
  assert.equal(code.words.length, 8);
  assert.ok(code.numbers.every((group) => /^\d{4}$/.test(group)));
  sent.push({ by: scene.browser.name, kind: "full", code, text: FULL.what, preview, force, day: scene.service.day() });
});

flow("a report in Welsh on a screen of 360 pixels", {}, async (scene) => {
  const page = await scene.page({ viewport: PHONE });
  await page.speak("cy");
  const code = await page.report({ ...WELSH, force: to(scene) });
  sent.push({ by: scene.browser.name, kind: "welsh", code, text: WELSH.what, day: scene.service.day() });
});

flow("a long letter is several whole visits after one press", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const text = long(LONG);
  scene.tap.forget();
  const code = await page.report({ force: to(scene), what: text, enough: "what" });
  const asked = scene.tap.records.map(({ method, path }) => `${method} ${path.replace(/\d+/g, "N")}`);
  const visit = ["GET /vN/board/index", "GET /vN/board/N/shelves/N", "POST /vN/cells"];
  const cells = scene.tap.posts.length;
  assert.ok(cells > 1, "it takes several cells");
  assert.deepEqual(asked, Array.from({ length: cells }, () => visit).flat());
  sent.push({ by: scene.browser.name, kind: "long", code, text, day: scene.service.day() });
});

once("one keyholder alone is refused; two of three open every letter, as it was written, and ask", async ({ service, unit }) => {
  await service.released(Math.max(...sent.map((letter) => letter.day)));
  for (const [by, id] of Object.entries(UNITS)) {
    const mine = sent.filter((letter) => letter.by === by);
    if (mine.length === 0) continue;
    const office = await unit(id);
    await office.collect();
    assert.equal((await office.openAlone()).code, 5, "one alone is refused");
    const cases = await office.open();
    assert.equal(cases.length, mine.length, "every letter is a case of its own");
    for (const theCase of cases) {
      const shown = (await office.show(theCase)).letters.at(-1);
      const letter = mine.find(({ text }) => text === shown.text);
      assert.ok(letter, `nobody wrote: ${shown.text.slice(0, 60)}`);
      letter.theCase = theCase;
      assert.equal(shown.lang, letter.kind === "welsh" ? "cy" : "en");
      if (letter.preview) wasShownAsWritten(shown, letter);
      if (letter.kind === "welsh") await office.ask(theCase, QUESTION);
    }
    await office.post();
  }
});

/** The form that is opened is the one that was filled in, and the writer saw as many lines of it. */
function wasShownAsWritten({ form }, { preview, force }) {
  const has = (name, value) => form.some(([field, , held]) => field === name && held === value);
  assert.ok(has("force", force) && has("subj_name", FULL.who["subj-name-0"]) && has("systems", FULL.files.systems));
  assert.ok(has("at_risk", FULL.know["at-risk"]) && has("others_know", "6-20") && has("categories", "money-or-favours"));
  assert.equal(preview.length, form.length + 1, "the preview shows every field, and the text");
}

flow("the question is read with the eight numbers, without WebAssembly, and answered", { setting: "no-wasm" }, async (scene) => {
  await scene.service.board(scene.service.day() + 1);
  // Somebody else's browser: what Chromium sent is read in Firefox.
  const other = of(scene.browser.name === "firefox" ? "chromium" : "firefox", "welsh") ?? of(scene.browser.name, "welsh");
  const page = await scene.page();
  assert.equal(await page.engine(), "js");
  await page.speak("cy");
  const threads = await page.look(other.code.numbers);
  assert.equal(threads.length, 1);
  assert.equal(threads[0].stage, "question");
  const question = threads[0].notes.find((note) => note.kind === "question");
  assert.ok(question.text.includes(QUESTION));
  const answer = `Ym mis Mai, ${scene.browser.name}.`;
  await page.reply(answer);
  sent.push({ by: scene.browser.name, kind: "answer", text: answer, unit: UNITS[other.by], theCase: other.theCase, day: scene.service.day() });
});

flow("somebody writes more, unasked, and somebody wants no more letters", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.look(of(scene.browser.name, "full").code.words);
  const more = `The owner has a second yard, ${scene.browser.name}.`;
  await page.reply(more, null);
  sent.push({ by: scene.browser.name, kind: "more", text: more, unit: UNITS[scene.browser.name], theCase: of(scene.browser.name, "full").theCase, day: scene.service.day() });

  const stopping = await scene.page();
  await stopping.speak("en");
  await stopping.look(of(scene.browser.name, "long").code.words);
  await stopping.press("stop");
  await stopping.at("stop");
  await stopping.press("send");
  await stopping.at("sent");
  sent.push({ by: scene.browser.name, kind: "stop", unit: UNITS[scene.browser.name], theCase: of(scene.browser.name, "long").theCase, day: scene.service.day() });
});

once("each answer is opened in the case that it belongs to", async ({ service, unit }) => {
  const answers = sent.filter((letter) => letter.unit !== undefined);
  await service.released(Math.max(...answers.map((letter) => letter.day)));
  for (const id of new Set(answers.map((letter) => letter.unit))) {
    const office = await unit(id);
    await office.collect();
    await office.open();
  }
  for (const { text, kind, theCase, unit: id } of answers) {
    const { letters } = await (await unit(id)).show(theCase);
    const found = letters.find((letter) => (kind === "stop" ? letter.kind === "no more notes, please" : letter.text === text));
    assert.ok(found, `the ${kind} is in its case: ${JSON.stringify(letters.map((letter) => [letter.kind, letter.text?.slice(0, 40)]))}`);
  }
});
