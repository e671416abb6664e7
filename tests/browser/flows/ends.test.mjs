// How a visit ends: by leaving, by hiding, by closing, by a practice. One cell goes, and nothing is left.

import assert from "node:assert/strict";
import { SHORT } from "../harness/answers.mjs";
import { stage } from "../harness/stage.mjs";
import { newCode } from "../harness/story.mjs";
import { sleep, until } from "../harness/wait.mjs";

/** A code of which nothing is on the board. */
let none;
const { flow } = stage({ daySeconds: 600 }, async (set) => (none = await newCode(set)));

const TEN_MINUTES = 10 * 60_000;
/** Tabs that are closed right after *Send*, and how many of their letters must arrive. */
const CLOSED = 10;
const ARRIVE = 9;
/** An answer that takes longer than what is looked at meanwhile, in milliseconds. */
const SLOW = 1_500;
/** And one that does not come at all, as far as a flow is concerned. */
const HELD = 60_000;
/** Between *Send* and the closing of the tab, in milliseconds. */
const SOON = 1_000;

/** Up to a screen, by name. */
const UP_TO = {
  first: async () => {},
  safe: (page) => page.goOn(),
  police: async (page) => {
    await page.goOn();
    await page.press("police");
    await page.at("police");
  },
  force: async (page) => {
    await page.goOn();
    await page.press("next");
    await page.at("force");
  },
  who: async (page) => {
    await UP_TO.force(page);
    await page.toForce(SHORT);
    await next(page, "who");
  },
  what: async (page) => {
    await UP_TO.who(page);
    await next(page, "what");
    await page.write("what", SHORT.what);
  },
  know: async (page) => {
    await UP_TO.what(page);
    await next(page, "know");
  },
  files: async (page) => {
    await UP_TO.know(page);
    await next(page, "files");
  },
  contact: async (page) => {
    await UP_TO.files(page);
    await next(page, "contact");
  },
  check: async (page) => {
    await page.goOn();
    await page.fill(SHORT);
  },
  code: async (page) => {
    await UP_TO.check(page);
    await page.checked();
  },
  sending: async (page, { tap }) => {
    await UP_TO.code(page);
    tap.play({ method: "POST", late: SLOW });
    await page.press("skip");
    await page.at("sending");
  },
  sent: async (page) => {
    await UP_TO.code(page);
    await page.press("skip");
    await page.at("sent");
  },
  looking: async (page, { tap }) => {
    tap.play({ path: /shelves/, late: SLOW });
    await page.giveCode(none);
    await page.at("looking");
  },
  thread: async (page) => {
    await page.giveCode(none);
    await page.at("thread");
  },
  back: async (page) => {
    await UP_TO.what(page);
    await page.window.hide();
    await page.window.show();
    await page.at("back");
  },
};

async function next(page, screen) {
  await page.press("next");
  await page.at(screen);
}

for (const [screen, go] of Object.entries(UP_TO)) {
  flow(`Leave on ${screen}: one cell goes, and nothing is left`, {}, async (scene) => {
    const page = await scene.page();
    await page.speak("en");
    scene.tap.forget();
    await page.begin();
    await go(page, scene);
    await page.leave();
    await scene.tap.taken(1);
    await sleep(300);
    assert.equal(scene.tap.posts.length, 1, "one post");
    assert.equal(await page.screen(), "left", "and nothing comes after it");
    const text = await page.text();
    assert.ok(!text.includes(SHORT.what), "the text is gone");
    assert.match(text, /history/i, "it says that the history is not erased");
  });
}

flow("Leave wipes the engine's memory, and nothing of text or code is left in the page's", { only: "chromium" }, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.what(page);
  const planted = "an orange bicycle behind the third shed";
  await page.write("what", planted);
  await page.enough();
  await page.checked();
  const words = await page.code();
  const { driver } = page;
  const prototype = await driver.evaluateHandle(() => WebAssembly.Memory.prototype);
  const memories = await driver.queryObjects(prototype);
  const written = () => driver.evaluate((memories) => memories.map(({ buffer }) => new Uint8Array(buffer).some((byte) => byte !== 0)), memories);
  assert.ok((await written()).includes(true), "the engine has a memory");
  assert.deepEqual(await page.window.remembers(planted), [planted], "before it, the text is there");
  await page.leave();
  assert.ok((await written()).every((any) => !any), "the engine's memory is all zeros");
  assert.deepEqual(await page.window.remembers(planted, words.join(" "), ...words.filter((word) => word.length > 7)), []);
});

flow("Leave before anything began asks nothing", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  scene.tap.forget();
  await page.leave();
  assert.deepEqual(scene.tap.posts, []);
});

flow("Shift three times leaves; capital letters do not", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.what(page);
  const { keyboard } = page.driver;
  for (const letter of "ABCD") {
    await keyboard.down("Shift");
    await keyboard.press(letter);
    await keyboard.up("Shift");
  }
  assert.equal(await page.screen(), "what");
  assert.ok((await page.value("what")).endsWith("ABCD"));
  await page.leaveByKeys();
  await scene.tap.taken(1);
});

flow("hidden: blank at once, one cell goes, and a new visit finds the text", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.what(page);
  await page.window.hide();
  assert.ok(await page.blank(), "the page is blank");
  assert.ok(!(await page.text()).includes(SHORT.what), "the text is not on the screen");
  await scene.tap.taken(1);
  await page.window.show();
  await page.at("back");
  assert.ok(!(await page.blank()));
  scene.tap.forget();
  await page.press("begin");
  await page.at("first");
  assert.equal(scene.tap.of("GET", /index/).length, 1, "a new visit");
  await page.press("next");
  await page.at("what");
  assert.equal(await page.value("what"), SHORT.what);
  await page.enough();
  await page.checked();
  await page.press("skip");
  await page.at("sent");
  assert.equal(scene.tap.posts.length, 1);
});

flow("hidden for ten minutes: nothing is left", {}, async (scene) => {
  const page = await scene.page({ clock: {} });
  await page.speak("en");
  await page.begin();
  await UP_TO.what(page);
  await page.window.hide();
  await page.window.skip(TEN_MINUTES - 5_000);
  await page.window.show();
  await page.at("back");
  await page.window.hide();
  await page.window.skip(TEN_MINUTES + 1_000);
  await page.window.show();
  await page.at("forgotten");
  assert.ok(!(await page.text()).includes(SHORT.what));
});

flow("hidden after Send for ten minutes: it says that the letter had gone", {}, async (scene) => {
  const page = await scene.page({ clock: {} });
  await page.speak("en");
  await page.begin();
  await UP_TO.sent(page);
  await page.window.hide();
  await page.window.skip(TEN_MINUTES + 1_000);
  await page.window.show();
  await page.at("forgotten");
  const text = await page.text();
  assert.match(text, /Your letter had been sent/);
  assert.doesNotMatch(text, /Only an empty letter/);
});

flow("hidden when a letter could not be sent: the same bytes are tried again, and the letter is not lost", { noisy: true }, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.code(page);
  scene.tap.forget();
  scene.tap.cut();
  await page.press("skip");
  await page.at("unsent");
  scene.tap.mend();
  await page.window.hide();
  await scene.tap.taken(1);
  await page.window.show();
  await page.at("sent");
  assert.equal(new Set(scene.tap.posts.map(({ body }) => body.toString("base64"))).size, 1, "the same bytes each time");
});

flow("hidden while Begin fetches the index: one cell goes all the same", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  scene.tap.forget();
  const fault = scene.tap.play({ path: /index/, late: 3 * SLOW });
  await page.driver.click("#begin");
  await until("the index is asked for", () => fault.played() > 0);
  await page.window.hide();
  await scene.tap.taken(1);
  await page.window.show();
  await page.ready();
  assert.match(await page.status(), /^Ready/);
  await page.begin();
  assert.equal(scene.tap.posts.length, 1);
});

flow("Send is pressed three times: one cell goes", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.code(page);
  scene.tap.forget();
  await page.window.ask(() => {
    const button = document.querySelector('[data-act="skip"]');
    for (let press = 0; press < 3; press += 1) button.click();
  });
  await page.at("sent");
  await sleep(300);
  assert.equal(scene.tap.posts.length, 1);
});

flow("who keeps no code is asked nothing, and is not told to come back with one", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await UP_TO.sent(page);
  const text = await page.text();
  assert.match(text, /You kept no code/);
  assert.doesNotMatch(text, /Come back with your code|Show the code again/);
});

flow("Leave right after Send, before the shelf has come: what is locked goes, and it says what is not known", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  scene.tap.play({ path: /shelves/, late: HELD });
  await UP_TO.code(page);
  scene.tap.forget();
  await page.press("skip");
  await page.at("sending");
  assert.equal(scene.tap.posts.length, 0);
  await page.leave();
  await scene.tap.taken(1);
  assert.match(await page.text(), /Your letter was still on its way/);
  await sleep(300);
  assert.equal(scene.tap.posts.length, 1);
  assert.equal(await page.screen(), "left");
});

flow("who has a code and says too that nobody is in danger comes to what the code finds", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.choose("danger", "no");
  await page.giveCode(none);
  await page.at("thread");
  await page.press("report");
  await page.at("safe");
});

flow("a code that is half written when the page is hidden is there again", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.unfold("code");
  await page.write("code-1", none[0]);
  await page.choose("danger", "no");
  await page.window.hide();
  await scene.tap.taken(1);
  await page.window.show();
  await page.at("back");
  await page.press("begin");
  await page.at("first");
  assert.equal(await page.value("code-1"), none[0]);
});

flow("a hidden start screen asks nothing", {}, async (scene) => {
  const page = await scene.page();
  scene.tap.forget();
  await page.window.hide();
  assert.ok(await page.blank());
  await page.window.show();
  assert.deepEqual(scene.tap.records, []);
});

flow("the tab is closed a second after Send: the letter arrives", {}, async (scene) => {
  // A slow network: the answer is not there yet when the tab goes.
  scene.tap.play({ method: "POST", late: 2 * SOON });
  for (let tab = 0; tab < CLOSED; tab += 1) {
    const page = await scene.page();
    await page.speak("en");
    await page.begin();
    await UP_TO.code(page);
    await page.press("skip");
    await sleep(SOON);
    assert.notEqual(await page.screen(), "sent", "not called sent before it is");
    await page.window.close();
  }
  await scene.tap.taken(CLOSED, { most: 8_000 }).catch(() => {});
  const arrived = new Set(scene.tap.posts.filter(({ status }) => status === 202).map(({ body }) => body.toString("base64"))).size;
  assert.ok(arrived >= ARRIVE, `${arrived} of ${CLOSED} arrived`);
});

flow("practise: a banner throughout, cover goes, and a sample thread ends it", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  scene.tap.forget();
  await page.begin();
  await page.choose("danger", "no");
  await page.press("practise");
  await page.at("safe");
  const banner = () => page.window.ask(() => document.querySelector(".banner") !== null);
  assert.ok(await banner());
  await page.fill(SHORT);
  assert.ok(await banner());
  await page.checked();
  await page.confirm(await page.code());
  await page.press("send");
  await page.at("practice-end");
  assert.ok(await banner());
  assert.equal(scene.tap.posts.length, 1);
  const threads = await page.threads();
  assert.ok(threads.length > 0 && threads[0].notes.length > 0, "a sample thread");
  await page.leave();
  await sleep(200);
  assert.equal(scene.tap.posts.length, 1, "no second post");
});

flow("nothing is stored, and address, title and history stay as they were", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("cy");
  const before = await page.window.ask(() => [location.href, document.title, history.length]);
  await page.report(SHORT);
  assert.deepEqual(await page.window.ask(() => [location.href, document.title, history.length]), before);
  assert.equal(before[1], "Information");
  const { length, ...kept } = await page.window.kept();
  assert.ok(length > 0);
  assert.deepEqual(kept, { cookies: "", local: [], session: [], databases: [], caches: [], workers: 0, state: null });
});
