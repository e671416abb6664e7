// The two screens that only the saved page has: files to keep, and files to read.

import { button, h, paragraphs } from "../dom.js";
import { error } from "../fields.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { explain } from "../app.js";
import { seed } from "../visit.js";

/** A locked letter as files, for the door at `/drop`. */
export function save(app) {
  const { cells, resolve } = app.toSave;
  const links = cells.map((cell, at) => {
    const url = URL.createObjectURL(new Blob([cell], { type: "application/octet-stream" }));
    const name = `information-${at + 1}.bin`;
    return h("li", null, h("a", { href: url, download: name, "data-act": "save-file" }, t("save-file", { part: at + 1, of: cells.length })));
  });
  const done = () => {
    app.toSave = null;
    resolve();
  };
  return screen(app, t("save-title"), [paragraphs(t("save-text")), h("ul", null, links)], [
    button("saved", t("save-done"), done, { class: "primary" }),
  ]);
}

/** Index and shelf out of files: the index tells which shelf is the one. */
export function fetchFiles(app) {
  const { shelf } = app.files;
  return screen(
    app,
    t("looking-title"),
    [
      paragraphs(t("fetch-text")),
      picker(app, "fetch-index", t("fetch-index"), takeIndex),
      shelf && h("p", { class: "note" }, t("fetch-which"), " ", h("code", { dir: "ltr" }, `/v1/board/${shelf.release}/shelves/${shelf.shelf}`)),
      shelf && picker(app, "fetch-shelf", t("fetch-shelf"), takeShelf),
    ],
    [],
  );
}

function picker(app, id, label, take) {
  const change = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    try {
      take(app, new Uint8Array(await file.arrayBuffer()));
    } catch (failure) {
      app.go("fetch", new Map([[id, explain(failure)]]));
    }
  };
  return h("div", { class: "field" }, h("label", { for: id }, label), error(app, id), h("input", { type: "file", id, on: { change } }));
}

function takeIndex(app, bytes) {
  app.engine.call("index", { bytes, now: app.clock.now() });
  app.files.shelf = app.engine.call("shelf_pick", { seed: seed(), pick: app.files.pick ?? null });
  app.go("fetch");
}

function takeShelf(app, bytes) {
  const { resolve } = app.files;
  const reading = app.engine.call("shelf", { bytes });
  app.files = null;
  resolve(reading);
}
