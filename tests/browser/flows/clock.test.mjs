// A device whose clock is wrong, but not so wrong that the directory would not be valid: the board tells, and the person puts
// it right. Days are civil ones here, or else a few of them would be years of the service.

import assert from "node:assert/strict";
import { SHORT } from "../harness/answers.mjs";
import { CIVIL_DAY } from "../harness/service.mjs";
import { stage } from "../harness/stage.mjs";

const { flow } = stage({ daySeconds: CIVIL_DAY });

/** Every unit's keys, which last for a quarter, would have lapsed by that day. */
const FAST = 150;

flow(`a clock that is ${FAST} days fast is asked about, and put right on the first screen`, {}, async (scene) => {
  const page = await scene.page({ clock: { offset: FAST * CIVIL_DAY } });
  await page.speak("en");
  scene.tap.forget();
  await page.begin();
  assert.match(await page.text(), /answers here are 1[45]\d days old/);
  const { window } = page;
  const set = async (day) => {
    await window.ask((day) => (document.getElementById("device-date").value = day), day);
    await page.press("device-date");
  };
  await set("2099-01-01");
  assert.match((await page.errors()).join(), /not valid on that date/);
  await set(new Date().toISOString().slice(0, 10));
  assert.equal(await window.ask(() => document.getElementById("board-note")), null, "now all is as it should be");
  assert.deepEqual(scene.tap.records.map(({ path }) => path), ["/v1/board/index"], "and nothing was asked for again");
  await page.goOn();
  await page.press("next");
  await page.at("force");
  await page.toForce(SHORT);
  await page.press("next");
  await page.at("who");
  await page.leave();
  await scene.tap.taken(1);
});
