// Waiting for the shelf: the same time for everybody, so that a look does not stand out by its haste.

import { button, h } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";

export function looking(app) {
  const failed = app.errors.size > 0;
  return screen(
    app,
    t("looking-title"),
    [
      !failed && h("p", { id: "looking-why" }, t("looking-text")),
      !failed && h("progress", { max: "1", value: 0, "aria-labelledby": "looking-why" }),
    ],
    failed ? [button("again", t("way-again"), () => app.look(app.pick), { class: "primary" }), button("done", t("way-done"), () => app.outgoing.done(), { class: "quiet" })] : [],
  );
}
