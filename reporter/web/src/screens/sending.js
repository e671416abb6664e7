// While cells are under way, and when they could not be sent.

import { button, h, paragraphs } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { codeAgain } from "./sent.js";

export function sending(app) {
  const { kind, part, of, left } = app.outgoing.sending;
  const waiting = (left) => {
    const seconds = Math.ceil(left / 1000);
    return of === 1 ? t("sending-soon", { seconds }) : t("sending-wait", { done: part - 1, of, seconds });
  };
  const text = h("p", { id: "sending-now" }, kind === "done" ? t("sending-done") : left > 0 ? waiting(left) : t("sending-part", { part, of }));
  app.outgoing.sending.count = (left) => (text.textContent = waiting(left));
  return screen(
    app,
    t(kind === "done" ? "sending-done-title" : "sending-title"),
    [text, of > 1 && h("progress", { max: String(of), value: part - 1, "aria-label": t("sending-title") }), of > 1 && h("p", null, t("sending-stay"))],
    [],
  );
}

/** Nothing of the letter is lost: it is here, sealed, until the page goes. */
export function unsent(app) {
  const { kind, sent, of, why } = app.outgoing.unsent;
  return screen(
    app,
    t(kind === "done" ? "unsent-done-title" : "unsent-title"),
    [
      h("div", { role: "alert" }, h("p", null, why), sent > 0 && h("p", null, t("unsent-parts", { sent, of }))),
      kind !== "done" && paragraphs(t("unsent-text")),
      (kind === "report" || kind === "rotate") && !app.practice && !app.outgoing.skipped && app.code && codeAgain(app),
    ],
    [button("again", t("way-again"), () => app.outgoing.again(), { class: "primary" })],
  );
}
