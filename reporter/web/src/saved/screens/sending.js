// A locked letter as files for the door at `/drop`. What handing them in shows is said before.

import { button, h, paragraphs } from "../../dom.js";
import { screen } from "../../screen.js";
import { t } from "../../texts.js";

export function sending(app) {
  const { files } = app.visit;
  return screen(
    app,
    t("save-title"),
    [
      paragraphs(t("save-text", { count: files.length })),
      h("ul", { id: "save-files" }, files.map((file, at) => item(file, `save-${at + 1}`))),
      h("div", { class: "note" }, paragraphs(t("save-shows"))),
    ],
    [button("kept", t("save-done"), () => kept(app), { class: "primary" })],
  );
}

/** A link, so that a person can also say where the file is to go. */
function item(file, id) {
  const mark = h("span", { role: "status" }, file.saved && t("save-saved"));
  const click = () => {
    file.saved = true;
    mark.textContent = t("save-saved");
  };
  return h("li", null, h("a", { id, href: file.address, download: file.name, "data-act": "save", on: { click } }, t("save-file", { name: file.name })), " ", mark);
}

/** What is not saved is lost, so it is asked once; a file that was saved by the browser's own menu is not known here. */
function kept(app) {
  const { visit } = app;
  const sure = visit.asked || visit.files.every(({ saved }) => saved);
  if (sure) return visit.kept();
  visit.asked = true;
  return app.go("sending", new Map([["", t("save-first")]]));
}
