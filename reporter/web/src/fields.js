// Controls of the form by the fields of SPEC 6.6: label, error and byte meter by the book, and every value kept in the
// letter as it is typed.

import { bytes, h } from "./dom.js";
import { t } from "./texts.js";

const PLAIN = ["yes", "no", "unknown"];

/** A name of the form as ids and texts write it. */
export const dashed = (name) => name.replaceAll("_", "-");

/** The id of a field's control. */
export function idOf(name, index) {
  return index === undefined ? dashed(name) : `${dashed(name)}-${index}`;
}

/** What a choice is called. */
export function choiceLabel(app, name, value) {
  if (name === "categories") return app.phrases.categories[value] ?? value;
  return t(PLAIN.includes(value) ? `choice-${value}` : `choice-${dashed(name)}-${value}`);
}

/** A field of the letter, by what it takes. `subject`: which person it is about; `question`: another text than the form's. */
export function field(app, letter, name, { subject, rows, question, needed } = {}) {
  const takes = app.field(name);
  const one = { app, letter, name, takes, subject, rows, needed, label: question ?? t(`ask-${dashed(name)}`) };
  switch (takes.takes) {
    case "text":
      return text(one);
    case "several":
      return several(one);
    case "yes-no":
      return choice(one, ["yes", "no"]);
    default:
      return choice(one, takes.choices);
  }
}

/** Attributes that keep a browser's helpers away from what is written: they may send it elsewhere or keep it. */
export const QUIET = {
  autocomplete: "off",
  autocapitalize: "off",
  autocorrect: "off",
  spellcheck: "false",
  translate: "no",
  "data-gramm": "false",
};

function text({ app, letter, name, takes, subject, rows, needed, label }) {
  const id = idOf(name, subject);
  const value = letter.get(name, subject ?? 0);
  const meter = h("p", { id: `${id}-meter`, class: "meter" });
  const count = (value) => {
    const used = bytes(value);
    const over = used > takes.most;
    // Short fields say nothing until they are nearly full: a meter under each would only be noise.
    meter.textContent = over || used * 2 > takes.most || rows >= 8 ? t("meter-field", { bytes: used, most: takes.most }) : "";
    meter.classList.toggle("over", over);
  };
  count(value);
  const props = {
    ...QUIET,
    id,
    name: id,
    value,
    "aria-describedby": described([`${id}-meter`], [app.errors.has(id) && `${id}-error`]),
    "aria-invalid": app.errors.has(id) ? "true" : null,
    "aria-required": needed ? "true" : null,
    dir: "auto",
    on: {
      input: (event) => {
        letter.set(name, event.target.value, subject ?? 0);
        count(event.target.value);
      },
    },
  };
  const control = rows ? h("textarea", { ...props, rows }) : h("input", { ...props, type: "text" });
  return h("div", { class: "field" }, h("label", { for: id }, label), error(app, id), control, meter);
}

function choice({ app, letter, name, subject, needed, label }, values) {
  const id = idOf(name, subject);
  const chosen = letter.get(name, subject ?? 0);
  return h(
    "fieldset",
    {
      class: "field",
      id,
      "aria-describedby": described([], [app.errors.has(id) && `${id}-error`]),
      "aria-required": needed ? "true" : null,
      "aria-invalid": app.errors.has(id) ? "true" : null,
      role: "radiogroup",
      tabindex: "-1",
    },
    h("legend", null, label),
    error(app, id),
    values.map((value) =>
      h(
        "div",
        { class: "option" },
        h("input", {
          type: "radio",
          id: `${id}-${value}`,
          name: id,
          value,
          checked: value === chosen,
          autocomplete: "off",
          on: {
            change: () => {
              letter.set(name, value, subject ?? 0);
              app.changed(`${id}-${value}`);
            },
          },
        }),
        h("label", { for: `${id}-${value}` }, choiceLabel(app, name, value)),
      ),
    ),
  );
}

function several({ app, letter, name, takes, label }) {
  const id = idOf(name);
  const chosen = new Set(letter.several(name));
  const change = (value, on) => {
    if (on) chosen.add(value);
    else chosen.delete(value);
    letter.setSeveral(name, takes.choices.filter((choice) => chosen.has(choice)));
  };
  return h(
    "fieldset",
    { class: "field", id, tabindex: "-1" },
    h("legend", null, label),
    error(app, id),
    takes.choices.map((value) =>
      h(
        "div",
        { class: "option" },
        h("input", {
          type: "checkbox",
          id: `${id}-${value}`,
          name: id,
          value,
          checked: chosen.has(value),
          autocomplete: "off",
          on: { change: (event) => change(value, event.target.checked) },
        }),
        h("label", { for: `${id}-${value}` }, choiceLabel(app, name, value)),
      ),
    ),
  );
}

/** The error of a field, beside it. */
export function error(app, id) {
  const text = app.errors.get(id);
  return text && h("p", { id: `${id}-error`, class: "error" }, t("error-mark"), " ", text);
}

/** The list of ids for `aria-describedby`, or nothing. */
export function described(always, sometimes) {
  const ids = [...sometimes.filter(Boolean), ...always];
  return ids.length > 0 ? ids.join(" ") : null;
}
