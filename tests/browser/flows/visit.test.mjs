// What the four kinds of visit look like on the wire: alike (SPEC 8.2, claim C3), and no earlier than they may.

import assert from "node:assert/strict";
import { SHORT } from "../harness/answers.mjs";
import { Page } from "../harness/page.mjs";
import { CIVIL_DAY, Service } from "../harness/service.mjs";
import { stage } from "../harness/stage.mjs";
import { Tap } from "../harness/tap.mjs";

/** Each browser's letters go to a unit of their own: what one of them sends late must not be what the other's is taken for. */
const UNITS = { chromium: 1, firefox: 2 };
/** From the index to the shelf, in milliseconds, and what a timer of a browser may be early by the tap's clock. */
const FIRST_SCREEN = 30_000;
const EARLY = 50;

const { flow } = stage({ daySeconds: 10 });

flow("a report, a look, a reply, a practice and a look in vain are alike", {}, async (scene) => {
  const seen = new Map();
  const play = async (kind, act) => {
    const page = await scene.page();
    await page.speak("en");
    scene.tap.forget();
    await act(page);
    await scene.tap.taken(1);
    seen.set(kind, scene.tap.records.map(shape));
  };

  const { service } = scene;
  const office = await scene.set.unit(UNITS[scene.browser.name]);
  const force = service.forceOf(UNITS[scene.browser.name]);
  let code;
  await play("report", async (page) => (code = await page.report({ ...SHORT, force })));
  await service.released(service.day());
  await office.collect();
  const [theCase] = await office.open();
  await office.ask(theCase, "Which yard?");
  await office.post();
  await play("look in vain", async (page) => {
    // A code of which nothing is on the board: made, and never sent with.
    const other = await unsentCode(scene);
    await page.look(other);
    await page.done();
  });
  await service.board(service.day() + 1);
  await play("look", async (page) => {
    const [thread] = await page.look(code.words);
    assert.equal(thread.stage, "question");
    await page.done();
  });
  await play("reply", async (page) => {
    await page.look(code.numbers);
    await page.reply("The one by the river.");
  });
  await play("practice", async (page) => {
    await page.begin();
    await page.choose("danger", "no");
    await page.press("practise");
    await page.at("safe");
    await page.fill(SHORT);
    await page.checked();
    await page.confirm(await page.code());
    await page.press("send");
    await page.at("practice-end");
  });

  const [first, ...others] = seen;
  assert.equal(first[1].length, 3, JSON.stringify(first[1]));
  for (const [kind, records] of others) assert.deepEqual(records, first[1], `${kind} is like ${first[0]}`);
});

/** The code that a page shows before it has sent anything. */
async function unsentCode(scene) {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.fill(SHORT);
  await page.checked();
  const code = await page.code();
  const { records } = scene.tap;
  await page.leave();
  await scene.tap.taken(1);
  // What this one asked is not what is compared.
  records.length = 0;
  return code;
}

/** A request as it is compared: everything but numbers of releases and shelves, and the board's own length. */
function shape({ method, path, headers, sent, status, got }) {
  const index = path === "/v1/board/index";
  return {
    method,
    path: path.replace(/\d+/g, "N"),
    headers: headers.map((value, at) => (at % 2 === 1 && /^(host|referer|origin)$/i.test(headers[at - 1]) ? "..." : value)),
    sent,
    status,
    got: index ? "a board" : got,
  };
}

flow("in earnest the shelf is not asked for sooner than 30 seconds after the index", { timeout: 240_000 }, async (scene) => {
  const service = await Service.make({ units: 1, daySeconds: CIVIL_DAY });
  const taps = [];
  const play = async (act) => {
    const tap = await Tap.before(service.address);
    taps.push(tap);
    const page = await Page.open(await scene.window(), tap.address);
    await page.speak("en");
    tap.forget();
    await act(page);
    return tap;
  };
  // The windows act one after the other, and wait together.
  const report = await play(async (page) => {
    await page.begin();
    await page.goOn();
    await page.fill(SHORT);
    await page.checked();
    await page.confirm(await page.code());
    await page.press("send");
  });
  const practice = await play(async (page) => {
    await page.begin();
    await page.choose("danger", "no");
    await page.press("practise");
  });
  let code;
  const looking = await play(async (page) => {
    await page.begin();
    await page.goOn();
    await page.fill(SHORT);
    await page.checked();
    code = await page.code();
  });
  const look = await play(async (page) => {
    await page.begin();
    await page.giveCode(code);
    await page.at("looking");
    await page.at("thread");
    await page.done();
  });
  void looking;
  await report.taken(1, { most: 60_000 });
  await look.taken(1, { most: 60_000 });
  for (const tap of [report, practice, look]) {
    const [index] = tap.of("GET", /index/);
    const [shelf] = tap.of("GET", /shelves/);
    assert.ok(shelf.at - index.at >= FIRST_SCREEN - EARLY, `${shelf.at - index.at} ms`);
    const [post] = tap.posts;
    if (post) assert.ok(post.at > shelf.at, "the post is last");
  }
  for (const tap of taps) await tap.close();
  await service.close();
});
