// S6b: proof. Nothing can be attached here; where investigators could lawfully find it is worth more, and safer.

import { paragraphs } from "../dom.js";
import { field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

export function files(app) {
  const { letter } = app;
  return screen(
    app,
    t("files-title"),
    [paragraphs(t("files-text")), field(app, letter, "evidence", { rows: 4 }), field(app, letter, "systems")],
    formWays(app, { back: "know", next: () => app.go("contact"), enough: true }),
  );
}
