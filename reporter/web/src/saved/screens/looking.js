// Index and shelf out of files: the index tells which shelf it is. What fetching them shows is said before.

import { explain } from "../../app.js";
import { button, h, paragraphs } from "../../dom.js";
import { described, error } from "../../fields.js";
import { screen } from "../../screen.js";
import { t } from "../../texts.js";
import { OtherFile } from "../visit.js";

export function looking(app) {
  const { visit } = app;
  return screen(
    app,
    t("looking-title"),
    [
      paragraphs(t("fetch-text")),
      h("div", { class: "note" }, paragraphs(t("fetch-shows"))),
      visit.index === null
        ? step(app, "fetch-index", "/v1/board/index", (file) => visit.takeIndex(file).then(() => next(app)))
        : [read(visit.index), step(app, "fetch-shelf", visit.index.path, (file) => visit.takeShelf(file))],
    ],
    [button("back", t("way-back"), () => app.go("first"), { class: "quiet" })],
  );
}

/** That the index is read, and if it is an old one, that too. */
function read({ fresh, days }) {
  return [
    h("p", { id: "fetch-next", tabindex: "-1" }, t("fetch-next")),
    fresh !== "current" && h("p", { class: "note", id: "board-note" }, t(fresh === "older" ? "first-board-older" : "first-board-ahead", { days })),
  ];
}

/** To the second file: the control of the first one has gone, and the focus with it. */
function next(app) {
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
      await take(file);
    } catch (failure) {
      if (app.wiped) return;
      app.go("looking", new Map([[id, failure instanceof OtherFile ? t(`${id}-other`) : explain(failure)]]));
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
