// S6c: may we ask back, and contact details, which are off unless somebody opens them.

import { h, paragraphs } from "../dom.js";
import { field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

/** How many people of the unit that the report goes to must agree to open contact details; 0 where that is not known yet. */
function custodians(app) {
  try {
    return app.unit(app.letter.unit ?? app.route().unit)?.mc ?? 0;
  } catch {
    return 0;
  }
}

export function contact(app) {
  const { letter } = app;
  return screen(
    app,
    t("contact-title"),
    [
      field(app, letter, "ask_back"),
      field(app, letter, "language"),
      field(app, letter, "needs"),
      h(
        "details",
        { class: "field", id: "contact-details", open: letter.contact !== "" || app.errors.has("contact") },
        h("summary", null, t("contact-leave")),
        paragraphs(t("contact-warning", { mc: custodians(app) })),
        field(app, letter, "contact", { rows: 3 }),
      ),
    ],
    formWays(app, { back: "files", next: () => app.enough() }),
  );
}
