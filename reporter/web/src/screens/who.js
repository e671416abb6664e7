// S4: whom it is about, up to five people.

import { button, h } from "../dom.js";
import { field } from "../fields.js";
import { formWays, screen } from "../screen.js";
import { t } from "../texts.js";

export function who(app) {
  const { letter } = app;
  const most = app.fields.max_subjects;
  const count = Math.max(letter.subjects(), app.subjects ?? 1);
  const names = app.fields.fields.filter((field) => field.subject).map((field) => field.name);
  const people = Array.from({ length: count }, (_, subject) =>
    h(
      "section",
      { class: "person", "aria-labelledby": `person-${subject}` },
      h("h2", { id: `person-${subject}` }, t("who-person", { number: subject + 1 })),
      names.map((name) => field(app, letter, name, { subject, rows: name === "subj_desc" ? 3 : undefined })),
    ),
  );
  const another = () => {
    app.subjects = count + 1;
    app.render();
    document.getElementById(`subj-kind-${count}`)?.querySelector("input")?.focus();
  };
  return screen(
    app,
    t("who-title"),
    [h("p", null, t("who-what-you-know")), people, count < most && button("another", t("who-another"), another)],
    formWays(app, { back: "force", next: () => app.go("what"), enough: true }),
  );
}
