// A walk through every screen of the page, in an order in which a person could meet them.

import { FULL, SHORT, TELLING } from "./answers.mjs";

/** An answer that comes when the screen that waits for it has long been looked at, in milliseconds. */
const SLOW = 30_000;

/**
 * Walks, and yields at each screen its name; a name behind a colon tells a state of it. `code` is one whose thread has a question,
 * `none` one of which nothing is on the board. `tap` stands before the service. The page is opened anew where a person would.
 */
export async function* walk(page, { code, none, lang, tap, reopen }) {
  const start = async () => {
    await reopen();
    await page.speak(lang);
  };

  await start();
  yield "start";
  await page.begin();
  yield "first";
  await page.unfold("code");
  await page.write("code-1", "zzzz");
  await page.press("next");
  yield "first:errors";
  await page.write("code-1", "");
  await page.choose("danger", "yes");
  yield "first:danger";
  await page.goOn("no");
  yield "safe";
  await page.press("police");
  await page.at("police");
  yield "police";
  await page.press("next");
  await page.at("force");
  await page.press("next");
  yield "force:errors";
  await page.toForce({ force: TELLING.force });
  yield "force";
  await page.press("next");
  await page.at("who");
  await page.press("another");
  await page.answer(FULL.who);
  yield "who";
  await page.press("next");
  await page.at("what");
  await page.press("next");
  yield "what:errors";
  await page.answer({ ...FULL.details, what: TELLING.what });
  yield "what";
  await page.press("next");
  await page.at("know");
  yield "know";
  await page.press("next");
  await page.at("files");
  yield "files";
  await page.press("next");
  await page.at("contact");
  await page.unfold("contact-details");
  yield "contact";
  await page.press("next");
  await page.at("check");
  yield "check";
  await page.press("change");
  yield "check:change";
  await page.press("changed");
  await page.press("next");
  yield "check:errors";
  await page.checked();
  yield "code";
  await page.press("numbers");
  await page.press("send");
  yield "code:errors";
  await page.confirm(await page.code());
  tap.cut();
  await page.press("send");
  await page.at("unsent");
  yield "unsent";
  tap.mend();
  await page.press("again");
  await page.at("sent");
  yield "sent";
  await page.unfold("code-again");
  yield "sent:code";
  await page.leave();
  yield "left";

  await start();
  await page.look(none);
  yield "thread:none";
  await page.press("report");
  await page.at("danger");
  yield "danger";
  await page.leave();

  await start();
  await page.look(code);
  await page.reply(SHORT.what);
  yield "sent:reply";

  await start();
  await page.look(code);
  yield "thread";
  await page.press("answer", '[data-kind="question"]');
  await page.at("reply");
  yield "reply";
  await page.press("back");
  await page.at("thread");
  await page.press("rotate");
  await page.at("code");
  yield "code:rotate";
  await page.press("back");
  await page.at("thread");
  await page.press("stop");
  await page.at("stop");
  yield "stop";
  await page.press("back");
  await page.at("thread");
  await page.window.hide();
  await page.window.show();
  await page.at("back");
  yield "back";

  await start();
  await page.begin();
  await page.choose("danger", "no");
  await page.press("practise");
  await page.at("safe");
  yield "safe:practice";
  await page.fill({ ...FULL, enough: "what" });
  await page.checked();
  await page.confirm(await page.code());
  await page.press("send");
  await page.at("practice-end");
  yield "practice-end";

  await start();
  await page.begin();
  await page.goOn();
  await page.fill(SHORT);
  await page.checked();
  const post = tap.play({ method: "POST", late: SLOW });
  await page.press("skip");
  await page.at("sending");
  yield "sending";
  post();

  await start();
  await page.begin();
  const shelf = tap.play({ path: /shelves/, late: SLOW });
  await page.giveCode(code);
  await page.at("looking");
  yield "looking";
  shelf();
}
