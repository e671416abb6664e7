// While cells are under way, and when they could not be sent.

import { button, h, paragraphs } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";

export function sending(app) {
  const { kind, part, of, wait } = app.sending;
  const text =
    kind === "done"
      ? t("sending-done")
      : wait > 0
        ? t("sending-wait", { done: part - 1, of, seconds: Math.ceil(wait / 1000) })
        : t("sending-part", { part, of });
  return screen(
    app,
    t(kind === "done" ? "sending-done-title" : "sending-title"),
    [h("p", { role: "status" }, text), of > 1 && h("progress", { max: String(of), value: part - 1, "aria-label": t("sending-title") }), of > 1 && h("p", null, t("sending-stay"))],
    [],
  );
}

/** Nothing of the letter is lost: it is here, sealed, until the page goes. */
export function unsent(app) {
  const { kind, rest, sent, of, why } = app.unsent;
  const again = () => (rest ? app.deliver(kind, rest) : app.done());
  return screen(
    app,
    t(kind === "done" ? "unsent-done-title" : "unsent-title"),
    [
      h("div", { role: "alert" }, h("p", null, why), sent > 0 && h("p", null, t("unsent-parts", { sent, of }))),
      kind !== "done" && paragraphs(t("unsent-text")),
    ],
    [button("again", t("way-again"), again, { class: "primary" })],
  );
}
