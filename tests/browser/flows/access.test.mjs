// Every screen, in every language, for everybody: axe-core, 320 pixels, order of headings, focus, keys alone.

import assert from "node:assert/strict";
import { SHORT, TELLING } from "../harness/answers.mjs";
import { addressOf, faultsOn } from "../harness/looks.mjs";
import { Page } from "../harness/page.mjs";
import { asked, newCode } from "../harness/story.mjs";
import { stage } from "../harness/stage.mjs";
import { walk } from "../harness/walk.mjs";

let code;
let none;
const { flow } = stage({ daySeconds: 12 }, async (set) => {
  code = (await asked(set)).words;
  none = await newCode(set);
});
/** Walked whole in each browser; the third language proves the other direction of writing, in one. */
const LANGUAGES = [
  ["en", {}],
  ["cy", {}],
  ["ur", { only: "chromium" }],
];
/** Screens that are seen as they come up, before anything is done there. */
const ARRIVED = ["first", "safe", "police", "know", "files", "check", "code", "unsent", "sent", "thread", "reply", "stop", "back", "left", "practice-end", "danger", "sending", "looking"];
/** The most presses of Tab to anything on a screen. */
const TABS = 150;

for (const [lang, options] of LANGUAGES) {
  flow(`every screen in ${lang}: axe-core finds nothing, all fits 320 pixels, the focus goes along`, { ...options, noisy: true }, async (scene) => {
    const window = await scene.window();
    const page = new Page(window);
    const reopen = async () => {
      await window.open(`${scene.tap.address}/`);
      await page.ready();
    };
    const faults = [];
    let address = null;
    for await (const name of walk(page, { code, none, lang, tap: scene.tap, reopen })) {
      address ??= await addressOf(window);
      faults.push(...(await faultsOn(window, name, { lang, address, arrived: ARRIVED })));
    }
    assert.deepEqual(faults, []);
  });
}

/** Hands that have no pointer: `to` goes on by Tab, with the focus always seen; `act` presses what does something, up to a screen. */
function keysOf(page) {
  const { keyboard } = page.driver;
  const to = async (selector) => {
    for (let press = 0; press < TABS; press += 1) {
      const here = await page.window.ask((selector) => {
        const focused = document.activeElement;
        const style = getComputedStyle(focused);
        const seen = focused === document.body || style.outlineStyle !== "none" || style.boxShadow !== "none";
        return { there: focused.matches(selector), seen, what: focused.outerHTML.slice(0, 120) };
      }, selector);
      assert.ok(here.seen, `the focus is not seen: ${here.what}`);
      if (here.there) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab does not come to ${selector} on ${await page.screen()}`);
  };
  const act = async (name, screen) => {
    await to(`[data-act="${name}"]`);
    await keyboard.press("Enter");
    await page.at(screen);
  };
  return { keyboard, to, act };
}

flow("a whole report by keys alone, with the focus always seen", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const { keyboard, to, act } = keysOf(page);
  await to("#begin");
  await keyboard.press("Enter");
  await page.at("first");
  await to('[name="danger"]');
  await keyboard.press(" ");
  // The group's first is *yes*; the arrow goes on to *no*.
  await keyboard.press("ArrowDown");
  assert.ok(await page.window.ask(() => document.getElementById("danger-no").checked));
  await act("next", "safe");
  await act("next", "force");
  await to("#force");
  await keyboard.type("Dyfed");
  await act("next", "who");
  await act("next", "what");
  await to("#what");
  await keyboard.type(SHORT.what);
  await act("enough", "check");
  await act("next", "code");
  const code = await page.code();
  const asked = await page.window.ask(() => [...document.querySelectorAll('input[id^="confirm-"]')].map((field) => field.id));
  for (const id of asked) {
    await to(`#${id}`);
    await keyboard.type(code[Number(id.slice("confirm-".length)) - 1]);
  }
  await act("send", "sent");
  await act("leave", "left");
});

flow("what the checker finds, by keys alone: changed, made vaguer, kept, one after the other", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.fill(TELLING);
  const { keyboard, to } = keysOf(page);
  // Whoever came by pointer sees no focus until the first key.
  await keyboard.press("Tab");
  const press = async (name) => {
    await to(`.hit-list [data-act="${name}"]`);
    await keyboard.press("Enter");
  };
  const before = await page.hits();
  assert.ok(before.length >= 3, JSON.stringify(before));
  await press("keep");
  assert.equal((await page.hits()).filter(({ kept }) => kept).length, 1);
  await press("vaguer");
  assert.equal(await page.window.ask(() => document.activeElement.id), "hits-title", "who goes through the hits stays there");
  assert.equal((await page.hits()).length, before.length - 1);
  await press("change");
  assert.equal(await page.window.ask(() => document.activeElement.tagName), "TEXTAREA");
  await keyboard.type("somewhere");
  await to('[data-act="changed"]');
  await keyboard.press("Enter");
  assert.ok(JSON.stringify(await page.preview()).includes("somewhere"), "what was selected is replaced");
});

flow("a look and an answer by keys alone", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  const { keyboard, to, act } = keysOf(page);
  await to("#begin");
  await keyboard.press("Enter");
  await page.at("first");
  await to("#code summary");
  await keyboard.press("Enter");
  for (const [at, word] of code.entries()) {
    await to(`#code-${at + 1}`);
    await keyboard.type(word);
  }
  await to('[data-act="next"]');
  await keyboard.press("Enter");
  await page.at("thread");
  await to('[data-kind="question"] [data-act="answer"]');
  await keyboard.press("Enter");
  await page.at("reply");
  await to("#what");
  await keyboard.type(SHORT.what);
  await act("next", "check");
  await act("next", "sent");
});

flow("the language changes on the way without a request, and nothing is lost", {}, async (scene) => {
  const page = await scene.page();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.press("next");
  await page.at("force");
  await page.toForce(SHORT);
  await page.press("next");
  await page.at("who");
  await page.press("next");
  await page.at("what");
  await page.write("what", SHORT.what);
  await page.choose("categories", "money-or-favours");
  scene.tap.forget();
  const title = () => page.window.ask(() => document.querySelector("h1").textContent);
  let before = await title();
  for (const lang of ["cy", "ur", "en", "cy"]) {
    await page.speak(lang);
    assert.notEqual(await title(), before, `the screen speaks ${lang}`);
    before = await title();
    assert.equal(await page.value("what"), SHORT.what);
    assert.ok(await page.window.ask(() => document.getElementById("categories-money-or-favours").checked));
  }
  assert.deepEqual(scene.tap.records, []);
});
