// Whether anyone is in danger: asked on the first screen, and of a report that is begun later here.

import { button, h, list, paragraphs } from "../dom.js";
import { field } from "../fields.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";

/** The question, and where help is for who says yes. */
export function danger(app) {
  return [field(app, app.letter, "danger", { needed: true }), inDanger(app) && help()];
}

/** The words on the way on: who is in danger now has a choice. */
export function wayOn(app) {
  return t(inDanger(app) ? "first-also-report" : "way-next");
}

/** The question by itself, for who came with a code and was not asked. */
export function dangerAlone(app) {
  return screen(app, t("first-title"), danger(app), [
    button("next", wayOn(app), () => next(app), { class: "primary" }),
    app.reading && button("back", t("way-back"), () => app.go("thread"), { class: "quiet" }),
  ]);
}

function next(app) {
  if (app.letter.get("danger") === "") return app.go("danger", new Map([["danger", t("error-danger")]]));
  return app.go("safe");
}

function inDanger(app) {
  return app.letter.get("danger") === "yes";
}

function help() {
  return h("div", { class: "danger", role: "alert" }, h("h2", null, t("danger-title")), paragraphs(t("danger-now")), list(t("danger-lines").split("\n")));
}
