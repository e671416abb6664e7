// S12 and its kin: when the page was left, hidden, or forgot.

import { button, h, paragraphs } from "../dom.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { Over } from "../visit.js";

/** The page was hidden and is seen again: a new visit begins, for everybody alike. */
export function back(app) {
  const begin = async (event) => {
    event.target.disabled = true;
    try {
      await app.begin();
    } catch (error) {
      if (!(error instanceof Over)) app.go("back", new Map([["", app.explain(error)]]));
    }
  };
  return screen(app, t("back-title"), paragraphs(t(app.letter.begun ? "back-text" : "back-nothing")), [
    button("begin", t("start-begin"), begin, { class: "primary" }),
  ]);
}

/** Hidden for too long: nothing is left. */
export function forgotten(app) {
  return ended(app, "forgotten-title", [t("forgotten-text"), t(`forgotten-${app.fate}`)]);
}

/** The person left. */
export function left(app) {
  return ended(app, "left-title", [t("left-text"), ["unknown", "unsent"].includes(app.fate) ? t(`forgotten-${app.fate}`) : ""]);
}

/** The engine has failed: nothing on this page can be locked or read any more. */
export function stopped(app, error) {
  return screen(app, t("error-title"), h("p", { role: "alert" }, app.explain(error)), [anew()]);
}

function ended(app, title, texts) {
  app.practice = false;
  return screen(app, t(title), texts.map((text) => paragraphs(text)), [anew()]);
}

function anew() {
  return button("anew", t("left-anew"), () => location.reload(), { class: "quiet" });
}
