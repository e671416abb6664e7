// S1 of the saved page: until when it can be used, and that it is a trace.

import { serviceDay } from "../../clock.js";
import { h, paragraphs } from "../../dom.js";
import { first as ordinary } from "../../screens/first.js";
import { t } from "../../texts.js";

export function first(app) {
  const { directory } = app;
  const until = serviceDay(directory, directory.until_day);
  const [banner, errors, heading, ...rest] = ordinary(app);
  return [
    banner,
    errors,
    heading,
    // Keys last for a quarter, and the list of units for longer.
    !directory.units.some((unit) => unit.takes) && h("div", { class: "note", id: "saved-old" }, paragraphs(t("saved-old"))),
    h("div", { class: "note", id: "saved-note" }, paragraphs(t("saved-note", { until }))),
    rest,
  ];
}
