// S1 of the saved page: until when it can be used, and that it is a trace.

import { serviceDay } from "../../clock.js";
import { h, paragraphs } from "../../dom.js";
import { first as ordinary } from "../../screens/first.js";
import { t } from "../../texts.js";

export function first(app) {
  const until = serviceDay(app.directory, app.directory.until_day);
  const [banner, errors, heading, ...rest] = ordinary(app);
  return [banner, errors, heading, h("div", { class: "note", id: "saved-note" }, paragraphs(t("saved-note", { until }))), rest];
}
