// What a person does with the saved page: files out of the service and into it, and the way through its screens.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { FULL, SHORT, long } from "./answers.mjs";
import { until } from "./wait.mjs";

/** Saves what an address has, as a browser does that is sent there. */
export async function fetched(service, from, name) {
  const answer = await fetch(`${service.address}${from}`);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  const file = path.join(await service.room("fetched"), name);
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

/** Gives a file to the control of this id. */
export async function give(page, id, file) {
  const input = await page.driver.waitForSelector(`#${id}`);
  await input.uploadFile(file);
  await input.dispose();
}

/** The first file: index in, path of the second one out. */
export async function giveIndex(page, service) {
  await give(page, "fetch-index", await fetched(service, "/v1/board/index", "index"));
  await until("the second file is asked for", () => page.window.ask(() => document.getElementById("fetch-shelf") !== null));
  return page.window.ask(() => document.querySelector("#fetch-shelf-where code").textContent);
}

/** From the first screen with a code to what it finds, by both files. */
export async function look(page, service, code) {
  await page.giveCode(code);
  await page.at("looking");
  await give(page, "fetch-shelf", await fetched(service, await giveIndex(page, service), "shelf"));
  await page.at("thread");
  return page.threads();
}

/** Saves every file of a locked letter, and says so. */
export async function keep(page) {
  await page.at("sending");
  const count = await page.window.ask(() => document.querySelectorAll("#save-files a").length);
  const files = [];
  for (let n = 1; n <= count; n += 1) files.push(await page.window.saved(() => page.driver.click(`#save-${n}`)));
  await page.press("kept");
  return files;
}

/** Walks through the screens that are not the page's own, and yields each one's name; `code` is one whose thread has a question. */
export async function* walk(page, { service, code, lang, reopen }) {
  const start = async () => {
    await reopen();
    await page.speak(lang);
  };
  await start();
  yield "start";
  await page.begin();
  yield "first";
  await page.goOn();
  await page.fill({ ...FULL, what: long(18_000), enough: "what" });
  await page.checked();
  await page.confirm(await page.code());
  await page.press("send");
  await page.at("sending");
  yield "sending";
  await page.press("kept");
  yield "sending:errors";
  await keep(page);
  await page.at("sent");
  yield "sent";
  await page.leave();
  yield "left";

  await start();
  await page.begin();
  await page.giveCode(code);
  await page.at("looking");
  yield "looking";
  await give(page, "fetch-index", await service.made.directory);
  await until("another file is refused", async () => (await page.errors()).length > 0);
  yield "looking:errors";
  const shelf = await giveIndex(page, service);
  yield "looking:next";
  await give(page, "fetch-shelf", await fetched(service, shelf, "shelf"));
  await page.at("thread");
  yield "thread";
  await page.press("rotate");
  await page.at("code");
  yield "code:rotate";
  await page.press("back");
  await page.at("thread");
  await page.press("done");
  await page.at("sent");
  yield "sent:done";

  await start();
  await page.begin();
  await page.choose("danger", "no");
  await page.press("practise");
  await page.at("safe");
  await page.fill(SHORT);
  await page.checked();
  await page.press("skip");
  await page.at("sending");
  yield "sending:practice";
  await keep(page);
  await page.at("practice-end");
  yield "practice-end";
}
