// A screen: one heading, errors first, content, and the ways on. What is alike in all of them is here.

import { button, h } from "./dom.js";
import { idOf } from "./fields.js";
import { t } from "./texts.js";

/** The children of `main` for a screen of the form. */
export function screen(app, title, content, ways) {
  return [
    app.practice && h("p", { class: "banner" }, t("practise-banner")),
    summary(app),
    h("h1", { tabindex: "-1" }, title),
    content,
    h("div", { class: "ways" }, ways),
  ];
}

/** *Back*, *Continue*, and from the fourth screen on *Send what I have*. */
export function formWays(app, { back, next, enough }) {
  return [
    button("next", t("way-next"), next, { class: "primary" }),
    enough && button("enough", t("way-enough"), () => app.enough(), { class: "quiet" }),
    back && button("back", t("way-back"), () => app.go(back), { class: "quiet" }),
    enough && h("p", { class: "hint" }, t("enough-hint")),
  ];
}

/** The names of the errors at the top, each a link to its field. */
function summary(app) {
  if (app.errors.size === 0) return null;
  return h(
    "div",
    { class: "summary", role: "alert", tabindex: "-1", "aria-labelledby": "summary-title" },
    h("h2", { id: "summary-title" }, t("error-title")),
    h(
      "ul",
      null,
      [...app.errors].map(([id, text]) =>
        h("li", null, id === "" ? text : h("a", { href: `#${id}`, on: { click: (event) => jump(event, id) } }, text)),
      ),
    ),
  );
}

/** To the control itself, without the address changing. */
function jump(event, id) {
  event.preventDefault();
  const control = document.getElementById(id);
  const target = control?.matches("fieldset") ? (control.querySelector("input") ?? control) : control;
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}

/** An engine's error about answers, as the errors of a screen: id of the control, and what to do. */
export function answersErrors(failure) {
  const errors = new Map();
  const id = failure.field ? idOf(failure.field, failure.field.startsWith("subj_") ? (failure.index ?? 0) : undefined) : "";
  switch (failure.kind) {
    case "answers-missing":
      errors.set(id, t(failure.field === "danger" ? "error-danger" : "error-force"));
      break;
    case "answers-no-text":
      errors.set("what", t("error-what"));
      break;
    case "answers-too-long":
      errors.set(id, t("error-too-long", { over: failure.over }));
      break;
    default:
      errors.set("", t("error-answers"));
  }
  return errors;
}
