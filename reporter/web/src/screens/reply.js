// An answer to a note, or more about what was reported.

import { button, h } from "../dom.js";
import { field } from "../fields.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { noteOf, noteView } from "./thread.js";

export function reply(app) {
  const note = noteOf(app, app.letter.note);
  return screen(
    app,
    t("reply-title"),
    [
      note && h("blockquote", { class: "note-quoted" }, noteView(app, note, "h2")),
      field(app, app.letter, "what", { rows: 10, needed: true, question: t("ask-reply") }),
    ],
    [
      button("next", t("way-next"), () => next(app), { class: "primary" }),
      button("back", t("way-back"), () => app.go("thread"), { class: "quiet" }),
    ],
  );
}

function next(app) {
  if (app.letter.what.trim() === "") return app.go("reply", new Map([["what", t("error-reply")]]));
  return app.go("check");
}
