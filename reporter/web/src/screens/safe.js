// S2: is this place safe, and S2b: for people who work for the police.

import { button, list, paragraphs } from "../dom.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

export function safe(app) {
  return screen(
    app,
    t("safe-title"),
    [list(t("safe-list").split("\n")), paragraphs(t("safe-police"))],
    [
      button("next", t("safe-not-police"), () => app.go("force"), { class: "primary" }),
      button("police", t("safe-for-police"), () => app.go("police"), { class: "primary" }),
      button("back", t("way-back"), () => app.go("first"), { class: "quiet" }),
    ],
  );
}

export function police(app) {
  return screen(
    app,
    t("police-title"),
    [list(t("police-list").split("\n"))],
    formWays(app, { back: "safe", next: () => app.go("force") }),
  );
}
