// Every screen that the saved page has of its own, in every language, for everybody; and all of it by keys alone.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { SHORT } from "../harness/answers.mjs";
import { walk } from "../harness/disk.mjs";
import { faultsOn } from "../harness/looks.mjs";
import { Page } from "../harness/page.mjs";
import { asked } from "../harness/story.mjs";
import { stage } from "../harness/stage.mjs";

let code;
const { flow } = stage({ daySeconds: 12 }, async (set) => (code = (await asked(set)).words));
/** As in access.test.mjs. */
const LANGUAGES = [
  ["en", {}],
  ["cy", {}],
  ["ur", { only: "chromium" }],
];
const ARRIVED = ["first", "looking", "sending", "sent", "left", "thread", "sent:done", "sending:practice", "practice-end"];

for (const [lang, options] of LANGUAGES) {
  flow(`from disk, every screen of its own in ${lang}: axe-core finds nothing, all fits 320 pixels, the focus goes along`, options, async (scene) => {
    const window = await scene.window();
    const page = new Page(window);
    const address = pathToFileURL(await scene.savedFile()).href;
    const reopen = async () => {
      await window.open(address);
      await page.ready();
    };
    const faults = [];
    for await (const name of walk(page, { service: scene.service, code, lang, reopen })) {
      faults.push(...(await faultsOn(window, name, { lang, address, arrived: ARRIVED })));
    }
    assert.deepEqual(faults, []);
  });
}

flow("from disk, a file is saved by keys alone, and the language changes on the way", {}, async (scene) => {
  const page = await scene.pageFromDisk();
  await page.speak("en");
  await page.begin();
  await page.goOn();
  await page.fill(SHORT);
  await page.checked();
  await page.press("skip");
  await page.at("sending");
  await page.speak("cy");
  assert.match(await page.text(), /Cadw eich llythyr wedi'i gloi/);
  const { keyboard } = page.driver;
  const to = async (selector) => {
    for (let press = 0; press < 20; press += 1) {
      if (await page.window.ask((selector) => document.activeElement.matches(selector), selector)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab does not come to ${selector}`);
  };
  await to('[data-act="save"]');
  await page.window.saved(() => keyboard.press("Enter"));
  assert.match(await page.text(), /\(wedi'i chadw\)/);
  await to('[data-act="kept"]');
  await keyboard.press("Enter");
  await page.at("sent");
});
