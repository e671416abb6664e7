// The end of a practice: what coming back with a code could show some days later.

import { button, h, paragraphs } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { threadView } from "./thread.js";

export function practiceEnd(app) {
  const unit = app.directory.units.find((unit) => unit.takes)?.id ?? 1;
  const { threads } = app.engine.call("sample", { unit, now: app.clock.now() });
  return screen(
    app,
    t("practice-end-title"),
    [paragraphs(t("practice-end-text")), h("section", { class: "sample", "aria-label": t("practice-end-title") }, threads.map((thread) => threadView(app, thread)))],
    [button("leave", t("leave"), () => app.leave(), { class: "primary" })],
  );
}
