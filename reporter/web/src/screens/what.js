// S5: what happened. The only text that a report must have.

import { h } from "../dom.js";
import { field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

export function what(app) {
  const { letter } = app;
  return screen(
    app,
    t("what-title"),
    [
      field(app, letter, "categories", { question: t("what-about") }),
      h("p", { class: "note" }, t("what-not-your-code")),
      field(app, letter, "what", { rows: 12, needed: true }),
      field(app, letter, "when_first"),
      field(app, letter, "when_last"),
      field(app, letter, "ongoing"),
      field(app, letter, "where"),
    ],
    formWays(app, { back: "who", next: () => next(app), enough: true }),
  );
}

function next(app) {
  if (app.letter.what.trim() === "") return app.go("what", new Map([["what", t("error-what")]]));
  return app.go("know");
}
