// S8: the code, as words or as numbers; two of it are asked for, so that it was read and not only seen.

import { button, h, paragraphs } from "../dom.js";
import { QUIET, described, error } from "../fields.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";

export function code(app) {
  const { words, groups } = app.makeCode();
  const numbers = app.asNumbers ?? false;
  const rotating = app.letter.kind === "rotate";
  app.asked ??= app.drawTwo();
  return screen(
    app,
    t(rotating ? "code-title-new" : "code-title"),
    [
      paragraphs(t("code-keep")),
      codeList(numbers ? groups : words),
      h(
        "div",
        { class: "ways no-print" },
        button(
          "numbers",
          t(numbers ? "code-as-words" : "code-as-numbers"),
          () => {
            app.asNumbers = !numbers;
            app.changed();
          },
          { id: "code-form" },
        ),
        button("print", t("code-print"), () => window.print(), { "aria-describedby": "print-hint" }),
      ),
      h("p", { class: "hint", id: "print-hint" }, t("code-print-hint")),
      h(
        "section",
        { class: "no-print", "aria-labelledby": "confirm-title" },
        h("h2", { id: "confirm-title" }, t("code-confirm-title")),
        h("p", { class: "hint" }, t("code-confirm-hint")),
        app.asked.map((at) => confirm(app, at)),
      ),
    ],
    [
      button("send", t(rotating ? "code-send-new" : "code-send"), () => send(app, rotating), { class: "primary" }),
      !rotating && button("skip", t("code-skip"), () => skip(app), { class: "quiet" }),
      button("back", t("way-back"), () => app.go(rotating ? "thread" : "check"), { class: "quiet" }),
    ],
  );
}

/** The eight items, in two columns that are read down. */
export function codeList(items) {
  return h("ol", { class: "code-print", id: "new-code", translate: "no", lang: "en", dir: "ltr" }, items.map((item) => h("li", null, item)));
}

function confirm(app, at) {
  const id = `confirm-${at + 1}`;
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, t("code-confirm-item", { number: at + 1 })),
    error(app, id),
    h("input", {
      ...QUIET,
      type: "text",
      id,
      dir: "ltr",
      value: app.confirmed?.get(at) ?? "",
      "aria-invalid": app.errors.has(id) ? "true" : null,
      "aria-describedby": described([], [app.errors.has(id) && `${id}-error`]),
      on: {
        input: (event) => {
          app.confirmed ??= new Map();
          app.confirmed.set(at, event.target.value);
        },
      },
    }),
  );
}

function send(app, rotating) {
  const { words, groups } = app.code;
  const errors = new Map();
  for (const at of app.asked) {
    const typed = (app.confirmed?.get(at) ?? "").trim().toLowerCase();
    if (typed !== words[at] && typed !== groups[at]) errors.set(`confirm-${at + 1}`, t("code-confirm-wrong", { number: at + 1 }));
  }
  if (errors.size > 0) return app.go("code", errors);
  return leave(app, rotating, false);
}

function skip(app) {
  return leave(app, false, true);
}

function leave(app, rotating, skipped) {
  // What was sealed ahead asks for questions that nobody could answer.
  if (skipped) app.outgoing.sealAnew();
  app.outgoing.skipped = skipped;
  app.asked = null;
  app.confirmed = null;
  return app.outgoing.send(rotating ? "rotate" : "report");
}
