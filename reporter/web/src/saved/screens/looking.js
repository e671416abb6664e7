// Index and shelf out of files: the index tells which shelf it is. What fetching them shows is said before.

import { button, h, paragraphs } from "../../dom.js";
import { described, error } from "../../fields.js";
import { screen } from "../../screen.js";
import { t } from "../../texts.js";
import { OtherFile, read } from "../visit.js";

export function looking(app) {
  const { visit } = app;
  return screen(
    app,
    t("looking-title"),
    [
      paragraphs(t("fetch-text")),
      h("div", { class: "note" }, paragraphs(t("fetch-shows"))),
      visit.index === null
        ? step(app, "fetch-index", "/v1/board/index", (bytes) => takeIndex(app, bytes))
        : [taken(visit.index), step(app, "fetch-shelf", visit.index.path, (bytes) => visit.takeShelf(bytes))],
    ],
    [button("back", t("way-back"), () => app.go("first"), { class: "quiet" })],
  );
}

/** That the index is read, and if it is an old one, that too. */
function taken({ fresh, days }) {
  return [
    h("p", { id: "fetch-next", tabindex: "-1" }, t("fetch-next")),
    fresh !== "current" && h("p", { class: "note", id: "board-note" }, t(fresh === "older" ? "first-board-older" : "first-board-ahead", { days })),
  ];
}

/** And on to the second file: the control of the first one goes, and the focus with it. */
function takeIndex(app, bytes) {
  app.visit.takeIndex(bytes);
  app.errors = new Map();
  app.render();
  document.getElementById("fetch-next").focus();
}

/** Where a file is fetched, and the control that takes it. */
function step(app, id, path, take) {
  const change = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    try {
      const bytes = await read(file);
      // The person may be elsewhere by now.
      if (app.screen === "looking") take(bytes);
    } catch (failure) {
      app.go("looking", new Map([[id, failure instanceof OtherFile ? t(`${id}-other`) : app.explain(failure)]]));
    }
  };
  return h(
    "div",
    { class: "field" },
    h("p", { id: `${id}-where` }, t(`${id}-where`), " ", h("code", { dir: "ltr" }, path)),
    h("label", { for: id }, t(id)),
    error(app, id),
    h("input", {
      type: "file",
      id,
      "aria-invalid": app.errors.has(id) ? "true" : null,
      "aria-describedby": described([`${id}-where`], [app.errors.has(id) && `${id}-error`]),
      on: { change },
    }),
  );
}
