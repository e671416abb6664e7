// S9: what was sent, the ladder of what comes next with its dates, and the code again until the page closes.

import { button, h, paragraphs } from "../dom.js";
import { dayAt, serviceDay } from "../clock.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { codeList } from "./code.js";

/** Service days from delivery in which a letter is opened, and answered (SPEC 8.8). */
const OPEN_DAYS = 7;
const ANSWER_DAYS = 91;

export function sent(app) {
  const { kind } = app.outgoing.sent;
  const report = kind === "report";
  const { skipped } = app.outgoing;
  const coded = (report || kind === "rotate") && !skipped && app.code;
  return screen(
    app,
    t(`sent-title-${kind}`),
    [
      report && ladder(app),
      skipped ? paragraphs(t("sent-skipped")) : paragraphs(t(`sent-text-${kind}`, { phone: app.directory.phone })),
      coded && codeAgain(app),
    ],
    [button("leave", t("leave"), () => app.leave(), { class: "primary" })],
  );
}

function ladder(app) {
  const { directory } = app;
  const day = dayAt(directory, app.outgoing.sent.day);
  const at = (days) => serviceDay(directory, day + days);
  const delivered = 1;
  return h(
    "ol",
    { class: "ladder" },
    h("li", { class: "done" }, t("ladder-locked")),
    h("li", { class: "done" }, t("ladder-box", { date: at(0) })),
    h("li", null, t("ladder-delivered-due", { date: at(delivered) })),
    h("li", null, t("ladder-opened-due", { date: at(delivered + OPEN_DAYS) })),
    !app.outgoing.skipped && h("li", null, t("ladder-answer-due", { date: at(delivered + ANSWER_DAYS) })),
  );
}

/** The code, once more. */
export function codeAgain(app) {
  const details = h("details", { id: "code-again" }, h("summary", null, t("sent-code-again")));
  // Made only when it is asked for: who looks over a shoulder sees no words.
  details.addEventListener("toggle", () => {
    details.querySelector("ol")?.remove();
    if (details.open) details.append(codeList(app.asNumbers ? app.code.groups : app.code.words));
  });
  return details;
}
