// S3: which force, who reads it first, and whether somebody there is involved (SPEC 8.2); with what it takes to open a letter.

import { h } from "../dom.js";
import { described, error, field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { named, t } from "../texts.js";

/** The answers that are no force, in the order in which they are offered. */
export const NO_FORCE = ["unknown", "several", "other", "not-police"];

export function force(app) {
  const { letter } = app;
  return screen(
    app,
    t("force-title"),
    [
      forces(app),
      letter.get("force") && field(app, letter, "reader"),
      letter.get("force") && field(app, letter, "involved"),
      letter.get("force") && units(app),
    ],
    formWays(app, { back: "safe", next: () => next(app) }),
  );
}

function next(app) {
  if (app.letter.get("force") === "") return app.go("force", new Map([["force", t("error-force")]]));
  try {
    app.route();
  } catch (failure) {
    if (app.letter.unit === null) return app.go("force", new Map([["reader", app.explain(failure)]]));
  }
  return app.go("who");
}

function forces(app) {
  const { letter } = app;
  const chosen = letter.get("force");
  const option = (value, text) => h("option", { value, selected: value === chosen }, text);
  const listed = app.directory.forces.map((force) => [force.slug, named(force)]).sort(([, a], [, b]) => a.localeCompare(b));
  return h(
    "div",
    { class: "field" },
    h("label", { for: "force" }, t("ask-force")),
    h("p", { class: "hint", id: "force-hint" }, t("force-hint")),
    error(app, "force"),
    h(
      "select",
      {
        id: "force",
        autocomplete: "off",
        "aria-describedby": described(["force-hint"], [app.errors.has("force") && "force-error"]),
        "aria-required": "true",
        "aria-invalid": app.errors.has("force") ? "true" : null,
        on: {
          change: (event) => {
            letter.set("force", event.target.value);
            // A unit picked by hand belonged to the other force; one that a late letter is to go to instead stays.
            if (letter.picked) letter.unit = null;
            app.changed("force");
          },
        },
      },
      option("", t("force-choose")),
      NO_FORCE.map((value) => option(value, t(`force-${value}`))),
      listed.map(([slug, name]) => option(slug, name)),
    ),
  );
}

/** The unit that it goes to, and the others that it could go to. */
function units(app) {
  const { letter } = app;
  let route;
  try {
    route = app.route();
  } catch (failure) {
    return h("p", { class: "note", role: "status" }, app.explain(failure));
  }
  const asked = ["desk", "oversight"].includes(letter.get("reader"));
  const choices = asked ? [] : route.choices;
  // What was picked may not be on the list any more.
  if (letter.unit !== null && letter.unit !== route.unit && !choices.some(({ unit }) => unit === letter.unit)) letter.unit = null;
  const chosen = letter.unit ?? route.unit;
  const all = choices.some(({ unit }) => unit === chosen) ? choices : [{ unit: chosen, reason: route.reason }, ...choices];
  return h(
    "fieldset",
    { class: "field", id: "unit", role: "radiogroup" },
    h("legend", null, t("force-goes-to")),
    route.reason === "no-force" && h("p", { class: "hint" }, t("force-desk-finds")),
    all.map(({ unit }) =>
      h(
        "div",
        { class: "option" },
        h("input", {
          type: "radio",
          name: "unit",
          id: `unit-${unit}`,
          value: String(unit),
          checked: unit === chosen,
          "aria-describedby": `unit-${unit}-about`,
          on: {
            change: () => {
              letter.unit = unit;
              letter.picked = true;
            },
          },
        }),
        h("label", { for: `unit-${unit}` }, named(app.unit(unit))),
        h("p", { class: "hint", id: `unit-${unit}-about` }, about(app.unit(unit))),
      ),
    ),
  );
}

/** Who a unit is, and how many people it takes to open a letter there. */
function about(unit) {
  return [
    t(`unit-kind-${unit.kind}`),
    t("unit-needs", { m: unit.m, k: unit.k }),
    unit.kind === "force" && unit.k === 0 && t("unit-none-outside"),
    unit.hours && t("unit-hours", { hours: unit.hours }),
  ]
    .filter(Boolean)
    .join(" ");
}
