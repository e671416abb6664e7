// The last look: what the checker says in the page, and what a code field says of a wrong code.

import assert from "node:assert/strict";
import { SHORT } from "../harness/answers.mjs";
import { stage } from "../harness/stage.mjs";
import { PHONE } from "../harness/window.mjs";

const { flow } = stage({ daySeconds: 600 });

/** A text for each rule that a text alone can meet. */
const RULES = [
  [1, "I was the only one in the room."],
  [2, "He is my sergeant."],
  [3, "It was at 21:40."],
  [4, "It was last Tuesday."],
  [5, "My collar number is PC 1234."],
  [6, "Ring him on 07700 900123."],
  [7, "I saw it on PNC."],
  [8, "I attached my screenshot."],
  [9, "He wrote it in the WhatsApp group of the team."],
  [15, "I am writing from my work laptop right now."],
];

async function atCheck(scene, what, lang = "en") {
  const page = await scene.page();
  await page.speak(lang);
  await page.begin();
  await page.goOn();
  await page.fill({ ...SHORT, what });
  return page;
}

flow("each rule has its hit, its words and its reason", {}, async (scene) => {
  const page = await atCheck(scene, RULES.map(([, text]) => text).join("\n"));
  const rules = new Set((await page.hits()).map(({ rule }) => rule));
  for (const [rule, text] of RULES) assert.ok(rules.has(rule), `rule ${rule}: ${text}`);
  const reasons = await page.window.ask(() => [...document.querySelectorAll(".hit-list li p")].map((item) => item.textContent.length));
  assert.ok(reasons.every((length) => length > 20), "each hit is explained");
  const marks = await page.window.ask(() => document.querySelectorAll(".marked mark").length);
  assert.ok(marks > 0, "hits are marked in the text");
});

flow("a hit is changed, made vaguer, or kept", {}, async (scene) => {
  const page = await atCheck(scene, "It was at 21:40. Ring him on 07700 900123.");
  const before = await page.hits();
  const [time] = before.filter(({ rule }) => rule === 3);
  await page.press("vaguer", `.hit-list [data-rule="3"]`);
  const after = await page.hits();
  assert.ok(!after.some(({ quote }) => quote === time.quote), "the time is vaguer");
  assert.ok(!(await page.preview()).at(-1)[1].includes("21:40"));
  await page.press("keep", `.hit-list [data-rule="6"]`);
  assert.ok((await page.hits()).some(({ rule, kept }) => rule === 6 && kept));
  await page.press("change", `.hit-list [data-rule="6"]`);
  await page.write("what", "It was in the evening.");
  await page.press("changed");
  assert.deepEqual(await page.hits(), []);
});

flow("in Welsh too", {}, async (scene) => {
  const page = await atCheck(scene, "Roedd am 21:40 a fy rhingyll oedd e.", "cy");
  const rules = new Set((await page.hits()).map(({ rule }) => rule));
  assert.ok(rules.has(3) && rules.has(2), JSON.stringify(await page.hits()));
});

flow("one's own code in the text blocks; five words of it are asked about", {}, async (scene) => {
  const page = await atCheck(scene, SHORT.what);
  await page.checked();
  const words = await page.code();
  await page.press("back");
  await page.at("check");
  await page.press("back");
  for (const screen of ["files", "know", "what"]) {
    await page.at("contact", "files", "know");
    await page.press("back");
    await page.at(screen);
  }
  await page.write("what", `${SHORT.what} ${words.join(" ")}`);
  await page.enough();
  assert.ok(!(await page.window.ask(() => document.querySelector('[data-rule="13"] [data-act="keep"]'))), "it cannot be kept");
  await page.press("next");
  assert.equal(await page.screen(), "check");
  assert.equal((await page.errors()).length, 1);
  await page.press("change", '[data-rule="13"]');
  await page.write("what", `${SHORT.what} ${words.slice(0, 5).join(" ")}`);
  await page.press("changed");
  await page.press("next");
  assert.equal(await page.screen(), "check", "asked first");
  await page.checked();
});

flow("the code must be confirmed, or skipped knowingly", {}, async (scene) => {
  const page = await atCheck(scene, SHORT.what);
  await page.checked();
  scene.tap.forget();
  await page.press("send");
  assert.equal((await page.errors()).length, 2);
  const wrong = Array(8).fill("zebra");
  await page.confirm(wrong);
  await page.press("send");
  assert.ok((await page.errors()).length >= 1);
  assert.equal(scene.tap.posts.length, 0);
  const { numbers } = await page.bothCodes();
  await page.confirm(numbers);
  await page.press("send");
  await page.at("sent");
});

flow("on a phone each item of the code stands on one line", {}, async (scene) => {
  const page = await atCheck(scene, SHORT.what);
  await page.checked();
  await page.driver.setViewport(PHONE);
  const heights = await page.window.ask(() => [...document.querySelectorAll("#new-code li")].map((item) => item.getBoundingClientRect().height / parseFloat(getComputedStyle(item).fontSize)));
  assert.equal(heights.length, 8);
  // Two lines would be taller than twice the letters.
  for (const height of heights) assert.ok(height < 2.4, `${height} times the letters' size`);
});

flow("a printed code is eight items and nothing else", { only: "chromium" }, async (scene) => {
  const page = await atCheck(scene, SHORT.what);
  await page.checked();
  const words = await page.code();
  await page.driver.emulateMediaType("print");
  const seen = await page.window.ask(() => document.body.innerText);
  assert.deepEqual(seen.split(/\s+/).filter((word) => word !== "" && !/^\d\.?$/.test(word)), words);
  // Address, title and date, which a browser prints too, stand in the margin of the paper, and there is none.
  const margins = await page.window.ask(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).flatMap((rule) => [...(rule.cssRules ?? [])]).filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.style.margin),
  );
  assert.deepEqual(margins, ["0px"]);
});

flow("a wrong code is told where it is wrong", {}, async (scene) => {
  const page = await atCheck(scene, SHORT.what);
  await page.checked();
  const words = await page.code();
  const look = await scene.page();
  await look.speak("en");
  await look.begin();
  const enter = async (items) => {
    await look.giveCode(items);
    assert.equal(await look.screen(), "first");
    return look.errors();
  };
  const misspelt = words.with(2, `${words[2]}x`);
  assert.match((await enter(misspelt)).join(), new RegExp(words[2]), "the word that it may be is named");
  const swapped = words.with(0, words[1]).with(1, words[0]);
  assert.equal((await enter(swapped)).length, 1);
  assert.equal((await enter(words.with(7, ""))).length, 1);
});
