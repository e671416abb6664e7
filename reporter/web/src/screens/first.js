// S1: is anyone in danger, and the eight fields of the code for who has one. Everybody who begins comes here.

import { date } from "../clock.js";
import { button, h } from "../dom.js";
import { QUIET, described, error } from "../fields.js";
import { screen } from "../screen.js";
import { t } from "../texts.js";
import { danger, wayOn } from "./danger.js";

const WORDS = 8;

export function first(app) {
  return screen(
    app,
    t("first-title"),
    [
      board(app),
      danger(app),
      app.known ? known(app) : codeFields(app),
    ],
    [
      button("next", wayOn(app), () => next(app), { class: "primary" }),
      !app.practice && button("practise", t("first-practise"), () => practise(app), { class: "quiet" }),
    ],
  );
}

/** What a board says that is much older or newer than this device's date; and which date that is, to be put right. */
function board(app) {
  const { fresh, days } = app.board;
  if (fresh === "current") return null;
  const set = (event) => {
    event.preventDefault();
    const given = document.getElementById("device-date").value.split("-").map(Number);
    if (given.length !== 3) return;
    try {
      app.setDate(given);
      app.go("first");
    } catch {
      app.go("first", new Map([["device-date", t("clock-cannot-be")]]));
    }
  };
  return h(
    "div",
    { class: "note", id: "board-note" },
    h("p", null, t(fresh === "older" ? "first-board-older" : "first-board-ahead", { days })),
    h("p", null, t("clock-device", { date: date(app.clock.now()) })),
    h(
      "form",
      { on: { submit: set } },
      h("label", { for: "device-date" }, t("clock-label")),
      error(app, "device-date"),
      h("input", {
        type: "date",
        id: "device-date",
        autocomplete: "off",
        "aria-invalid": app.errors.has("device-date") ? "true" : null,
        "aria-describedby": described([], [app.errors.has("device-date") && "device-date-error"]),
      }),
      h("button", { type: "submit", "data-act": "device-date", class: "quiet" }, t("clock-use")),
    ),
  );
}

function known(app) {
  return h(
    "div",
    { class: "field" },
    h("p", null, t("first-code-known")),
    button(
      "forget-code",
      t("first-code-forget"),
      () => {
        app.engine.call("code_forget", { which: "code" });
        app.known = false;
        app.go("first");
      },
      { class: "quiet" },
    ),
  );
}

function codeFields(app) {
  const fields = Array.from({ length: WORDS }, (_, at) => {
    const id = `code-${at + 1}`;
    return h(
      "div",
      { class: "code-word" },
      h("label", { for: id }, t("first-code-word", { number: at + 1 })),
      error(app, id),
      h("input", {
        ...QUIET,
        type: "text",
        id,
        dir: "ltr",
        "aria-invalid": app.errors.has(id) ? "true" : null,
        "aria-describedby": described([], [app.errors.has(id) && `${id}-error`]),
        value: app.typed?.[at] ?? "",
        on: {
          paste: (event) => {
            spread(event);
            keep(app);
          },
          input: () => keep(app),
        },
      }),
    );
  });
  const open = app.typed?.some((word) => word !== "");
  return h(
    "details",
    { class: "field", id: "code", open: open || [...app.errors.keys()].some((id) => id.startsWith("code")) },
    h("summary", null, t("first-have-code")),
    h("fieldset", { id: "code-fields", tabindex: "-1" }, h("legend", null, t("first-code")), h("p", { class: "hint" }, t("first-code-hint")), error(app, "code-fields"), h("div", { class: "code-words" }, fields)),
  );
}

/** Eight words that are pasted at once go to a field each. */
function spread(event) {
  const words = event.clipboardData?.getData("text").trim().split(/[\s,.;-]+/) ?? [];
  if (words.length < 2) return;
  event.preventDefault();
  const inputs = codeInputs();
  const from = inputs.indexOf(event.target);
  for (const [at, word] of words.entries()) {
    const input = inputs[from + at];
    if (input) input.value = word;
  }
}

/** What was typed stays when the screen is drawn anew, and when the page is hidden. */
function keep(app) {
  app.typed = codeInputs().map((input) => input.value);
}

function codeInputs() {
  return Array.from({ length: WORDS }, (_, at) => document.getElementById(`code-${at + 1}`)).filter(Boolean);
}

function practise(app) {
  app.practice = true;
  next(app);
}

function next(app) {
  const words = codeInputs().map((input) => input.value.trim());
  if (words.some((word) => word !== "")) {
    const errors = read(app, words);
    if (errors.size > 0) {
      app.typed = words;
      return app.go("first", errors);
    }
    app.known = true;
    app.typed = null;
  }
  if (!app.known && app.letter.get("danger") === "") {
    return app.go("first", new Map([["danger", t("error-danger")]]));
  }
  return app.leaveFirst();
}

function read(app, words) {
  try {
    app.engine.call("code_read", { text: words.join(" ") });
    return new Map();
  } catch (failure) {
    return codeErrors(failure, words);
  }
}

function codeErrors(failure, words) {
  const all = (text) => new Map([["code-fields", text]]);
  // The engine counts words; a field may hold two.
  const typed = words.flatMap((text, field) => text.split(/\s+/).filter(Boolean).map((word) => [word, field]));
  switch (failure.kind) {
    case "code-count": {
      const empty = words.findIndex((word) => word === "");
      return empty < 0 ? all(t("code-count", { found: failure.found })) : new Map([[`code-${empty + 1}`, t("code-missing", { number: empty + 1 })]]);
    }
    case "code-unknown":
      return new Map(
        failure.unknown.map(({ position, suggestions }) => {
          const [word, field] = typed[position - 1] ?? [words.join(" "), 0];
          const text = suggestions.length > 0 ? t("code-unknown-near", { word, suggestions: suggestions.join(", ") }) : t("code-unknown", { word });
          return [`code-${field + 1}`, text];
        }),
      );
    case "code-order-neighbours":
      return all(t("code-order-neighbours", { first: failure.first, second: failure.second }));
    case "code-order-columns":
      return all(t("code-order-columns"));
    default:
      return all(t("code-checksum"));
  }
}
