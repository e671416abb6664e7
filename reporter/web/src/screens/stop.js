// "Write to me no more", asked once more.

import { button, paragraphs } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";

export function stop(app) {
  return screen(app, t("stop-title"), paragraphs(t("stop-text")), [
    button("send", t("stop-send"), () => app.outgoing.send("stop"), { class: "primary" }),
    button("back", t("way-back"), () => app.go("thread"), { class: "quiet" }),
  ]);
}
