// The page over the onion: every setting of a browser that is set as Tor Browser is, and Chromium, which does not take an onion for a
// secure context; and all that they send is opened by the keyholders. The tests stand in the order of the story.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser } from "../harness/browsers.mjs";
import { upload } from "../harness/door.mjs";
import { Onion } from "../harness/onion.mjs";
import { Page } from "../harness/page.mjs";
import { Service } from "../harness/service.mjs";
import { Unit } from "../harness/unit.mjs";
import { until } from "../harness/wait.mjs";

/** Long enough for the slowest engine to read and write within a day's board; short enough to wait for. */
const DAY = 45;
/** From the address to a page that can be written into, in Firefox over Tor, in seconds. */
const READY = 6;
const LIMIT = { timeout: 150_000 };
/** Chromium says so of every onion: a header that is for secure contexts alone. It is no fault of the page's. */
const IGNORED = /Cross-Origin-Opener-Policy header has been ignored/;
const QUESTION = "Which of the two yards was it?";

/**
 * Tor Browser's Standard and Safer, and Chromium: who writes and answers by the page. Each writes to a unit of their own: a unit posts
 * no more than four notes a day.
 */
const WRITERS = [
  { name: "firefox", setting: "standard", level: "Standard", engine: "wasm", secure: true, unit: 1 },
  { name: "firefox", setting: "no-jit", level: "Safer", engine: "js", secure: true, unit: 2 },
  { name: "chromium", setting: "standard", level: "Chromium", engine: "wasm", secure: false, unit: 3 },
];
/** Who only hands in. */
const SAFEST = { name: "firefox", setting: "no-script", level: "Safest", unit: 1 };

let service;
let onion;
/** The units' people, by number. */
const units = new Map();
/** What was sent: `{by, code, text, theCase, reply}`. */
const sent = [];

before(async () => {
  service = await Service.make({ units: WRITERS.length, daySeconds: DAY });
  onion = await Onion.before(service);
  for (const { unit } of WRITERS) units.set(unit, await Unit.of(service, unit));
}, LIMIT);

after(async () => {
  onion?.close();
  await service?.close();
}, LIMIT);

/** Somebody with a browser of their own; afterwards its console is clean, nothing is kept, and it asked nobody but the onion. */
async function visit({ name, setting, level }, play) {
  const began = performance.now();
  const browser = await Browser.launch(name, { setting, socks: onion.socks });
  try {
    const window = await browser.window();
    await play(window);
    assert.deepEqual(
      window.console.filter((line) => !IGNORED.test(line)),
      [],
      "the browser's console is clean",
    );
    // Chromium first tries every address with TLS.
    const elsewhere = window.asked.filter((address) => !address.startsWith("data:") && new URL(address).hostname !== new URL(onion.address).hostname);
    assert.deepEqual(elsewhere, [], "requests elsewhere");
  } finally {
    await browser.close();
  }
  tell(`${level}: ${((performance.now() - began) / 60_000).toFixed(2)} min`);
}

function tell(figure) {
  process.stdout.write(`          ${figure}\n`);
}

/** Waits until the units may have all that was sent until now, and lets their keyholders open it; gives each unit's cases. */
async function opened() {
  await service.released(service.day());
  const cases = new Map();
  for (const [id, unit] of units) {
    await unit.collect();
    cases.set(id, await unit.open());
  }
  return cases;
}

for (const writer of WRITERS) {
  test(`${writer.level}: a report is written and sent`, LIMIT, () =>
    visit(writer, async (window) => {
      const began = performance.now();
      const page = await Page.open(window, onion.address);
      const ready = (performance.now() - began) / 1000;
      tell(`${writer.level}: ready to write after ${ready.toFixed(2)} s${writer.level === "Standard" ? `, at most ${READY} s` : ""}`);
      if (writer.level === "Standard") assert.ok(ready <= READY, `ready after ${ready} s`);
      assert.equal(await page.engine(), writer.engine);
      // The page needs no secure context: one browser here has none.
      assert.equal(await window.ask(() => isSecureContext), writer.secure);
      await page.speak("en");
      const text = `Written over the onion: ${writer.level}.`;
      const code = await page.report({ force: service.forceOf(writer.unit), what: text, enough: "what" });
      const { length, state, ...kept } = await window.kept();
      assert.deepEqual(Object.values(kept).flat().filter(Boolean), [], "nothing is kept");
      sent.push({ by: writer, code, text });
    }),
  );
}

test("Safest: the start says what is left to do, and locked files are handed in at the door", LIMIT, () =>
  visit(SAFEST, async (window) => {
    const reporter = await onion.reporter(service);
    const text = "Handed in over the onion: Safest.";
    const files = await reporter.seal(await reporter.letter({ force: service.forceOf(SAFEST.unit), what: text }));

    await window.open(`${onion.address}/`);
    const start = await window.ask(() => document.body.innerText);
    assert.match(start, /At this setting the browser cannot lock your report/);
    assert.equal(await window.ask(() => document.getElementById("begin").checkVisibility()), false, "there is no Begin that does nothing");
    await window.press('a[href="/drop"]');
    await window.shows("#cell");
    await upload(window, files);
    sent.push({ by: SAFEST, text });
  }),
);

test("the keyholders open each of them as it was written, and ask", LIMIT, async () => {
  assert.equal(sent.length, WRITERS.length + 1);
  const cases = await opened();
  for (const letter of sent) {
    const unit = units.get(letter.by.unit);
    const texts = new Map();
    for (const theCase of cases.get(letter.by.unit)) texts.set(await unit.text(theCase), theCase);
    letter.theCase = texts.get(letter.text);
    assert.ok(letter.theCase, `opened: ${[...texts.keys()]}, and not ${letter.text}`);
    if (letter.code) await unit.ask(letter.theCase, QUESTION);
  }
  for (const unit of units.values()) await unit.post();
  const reporter = await onion.reporter(service);
  for (const { code } of sent.filter(({ code }) => code)) {
    const asked = async () => (await reporter.check(code.words.join(" "))).some(({ stage }) => stage === "question");
    await until("the question is on the board", asked, { most: 3 * DAY * 1000, every: 1000 });
  }
});

for (const writer of WRITERS) {
  test(`${writer.level}: the question is read and answered`, LIMIT, () =>
    visit(writer, async (window) => {
      const letter = sent.find(({ by }) => by === writer);
      const page = await Page.open(window, onion.address);
      await page.speak("en");
      const threads = await page.look(letter.code.words);
      const question = threads.flatMap(({ notes }) => notes).find(({ kind }) => kind === "question");
      assert.ok(question?.text.includes(QUESTION), JSON.stringify(threads));
      letter.reply = `The one by the river: ${writer.level}.`;
      await page.reply(letter.reply);
    }),
  );
}

test("each answer is opened in the case that it belongs to", LIMIT, async () => {
  await opened();
  const answered = sent.filter(({ reply }) => reply);
  assert.equal(answered.length, WRITERS.length);
  for (const { by, reply, theCase } of answered) assert.equal(await units.get(by.unit).text(theCase), reply);
});
