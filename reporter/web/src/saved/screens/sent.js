// The end of a visit without a network: what is left to do with the files, and the code again until the page closes.

import { button, h, paragraphs } from "../../dom.js";
import { codeAgain } from "../../screens/sent.js";
import { screen } from "../../screen.js";
import { t } from "../../texts.js";

export function sent(app) {
  const { kind } = app.outgoing.sent;
  const done = kind === "done";
  const { skipped } = app.outgoing;
  const coded = (kind === "report" || kind === "rotate") && !skipped && app.code;
  return screen(
    app,
    t(done ? "sent-title-done" : "kept-title"),
    [
      done ? paragraphs(t("sent-text-done")) : h("ol", null, t("kept-steps").split("\n").map((step) => h("li", null, step))),
      !done && paragraphs(t(skipped ? "sent-skipped" : "kept-back")),
      kind === "rotate" && paragraphs(t("sent-text-rotate")),
      coded && codeAgain(app),
    ],
    [button("leave", t("leave"), () => app.leave(), { class: "primary" })],
  );
}
