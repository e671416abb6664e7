// S6: how you know, who is at risk, who knows already.

import { field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

export function know(app) {
  const { letter } = app;
  return screen(
    app,
    t("know-title"),
    [
      field(app, letter, "basis"),
      field(app, letter, "others_know"),
      field(app, letter, "at_risk", { rows: 3 }),
      field(app, letter, "alert"),
      field(app, letter, "links", { rows: 3 }),
      field(app, letter, "told", { rows: 2 }),
    ],
    formWays(app, { back: "what", next: () => app.go("files"), enough: true }),
  );
}
