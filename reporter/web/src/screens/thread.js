// S11: how far the report has come, and what the unit wrote (SPEC 8.8).

import { button, h, paragraphs } from "../dom.js";
import { serviceDay } from "../clock.js";
import { screen } from "../screen.js";
import { named, t } from "../texts.js";

export function thread(app) {
  const { threads, refused } = app.reading;
  // A call handler has heard the code, or the unit fears that somebody has: that comes before everything else.
  const change = threads.some((thread) => thread.change_code);
  return screen(
    app,
    t("thread-title-page"),
    [
      threads.length === 0 && paragraphs(t("thread-none", { days: 60 })),
      threads.map((thread) => threadView(app, thread)),
      refused > 0 && h("p", { class: "note" }, t("note-refused-page", { count: refused })),
      change && h("p", { class: "note" }, t("thread-change-code")),
    ],
    ways(app, threads, change),
  );
}

function ways(app, threads, change) {
  const rotate = button("rotate", t("thread-rotate"), () => startRotate(app), { class: change ? "primary" : "quiet" });
  const done = button("done", t("way-done"), () => app.outgoing.done(), { class: change || threads.length > 0 ? "quiet" : "primary" });
  if (threads.length === 0) return [done, button("report", t("thread-report"), () => startReport(app), { class: "quiet" })];
  if (change) return [rotate, done];
  return [
    button("more", t("thread-more"), () => startReply(app, null), { class: "primary" }),
    done,
    rotate,
    button("stop", t("thread-stop"), () => app.go("stop"), { class: "quiet" }),
  ];
}

export function threadView(app, thread) {
  const unit = app.unit(thread.unit);
  return h(
    "section",
    { class: "thread", "data-unit": String(thread.unit), "data-stage": thread.stage },
    h("h2", null, unit ? named(unit) : t("thread-unit", { unit: thread.unit })),
    ladder(app, thread),
    thread.late_open && alternates(app, thread),
    thread.late_answer && !thread.change_code && ["delivered", "opened"].includes(thread.stage) && h("p", { class: "note" }, t("thread-late-answer", { phone: app.directory.phone })),
    thread.notes
      .filter((note) => note.kind !== "delivered")
      .map((note) =>
        h(
          "article",
          { class: "note-card", "data-note": note.name, "data-kind": note.kind },
          noteView(app, note),
          !app.practice && note.kind !== "moved" && !thread.change_code && button("answer", t("thread-answer"), () => startReply(app, note.name)),
        ),
      ),
    thread.elsewhere.map((name) =>
      h("p", null, t("thread-elsewhere"), " ", !app.practice && button("look", t("thread-look"), () => app.lookAgain(name), { "data-note": name })),
    ),
  );
}

/** The rungs: what is behind, and what is due. */
function ladder(app, thread) {
  const at = (day) => serviceDay(app.directory, day);
  const stages = ["delivered", "opened", "question", "answer", "outcome", "moved"];
  const reached = stages.indexOf(thread.stage);
  const done = (text) => h("li", { class: "done" }, text);
  const due = (text) => h("li", null, text);
  return h(
    "ol",
    { class: "ladder" },
    done(t("ladder-locked")),
    done(t("ladder-box-past")),
    thread.delivered !== null ? done(t("ladder-delivered-on", { date: at(thread.delivered) })) : reached > 0 ? done(t("ladder-delivered-past")) : due(t("ladder-delivered-unseen")),
    reached >= 1 && done(t("ladder-opened-past")),
    reached < 1 && thread.open_by !== null && due(t(thread.late_open ? "ladder-opened-late" : "ladder-opened-due", { date: at(thread.open_by) })),
    reached >= 2 && done(t(`ladder-${thread.stage}-page`)),
    reached < 3 && thread.answer_by !== null && due(t(thread.late_answer ? "ladder-answer-over" : "ladder-answer-due", { date: at(thread.answer_by) })),
  );
}

/** Not opened in time: the form again, for another unit. The code cannot bring the words back, and that is said first. */
function alternates(app, thread) {
  const units = thread.alternates.map((id) => app.unit(id)).filter((unit) => unit?.takes);
  if (units.length === 0) return h("p", { class: "note" }, t("thread-late-call", { phone: app.directory.phone }));
  return h(
    "div",
    { class: "note" },
    paragraphs(t("thread-late")),
    units.map((unit) => button("alternate", t("thread-alternate", { name: named(unit) }), () => startReport(app, unit.id), { "data-unit": String(unit.id) })),
  );
}

/** A note as a person reads it, under a heading of this rank. */
export function noteView(app, note, heading = "h3") {
  const name = (id) => {
    const unit = app.unit(id);
    return unit ? named(unit) : t("thread-unit", { unit: id });
  };
  return [
    h(heading, null, t("note-heading", { kind: t(`note-${note.kind}`), date: serviceDay(app.directory, note.day) })),
    note.chain > 0 && h("p", { class: "hint" }, t("note-passed", { from: name(note.unit), by: name(note.thread_unit) })),
    note.repeats !== null && h("p", { class: "hint" }, t("note-repeats-page", { number: note.repeats })),
    note.phrases.map((number) => h("p", null, app.phrases.texts.get(number) ?? t("note-phrase-unknown", { number }))),
    note.text && h("p", { class: "text", dir: "auto" }, note.text),
  ];
}

/** The note of that name, out of what was read. */
export function noteOf(app, name) {
  return app.reading?.threads.flatMap((thread) => thread.notes).find((note) => note.name === name);
}

function startReply(app, note) {
  app.write("reply", note);
  app.go("reply");
}

function startRotate(app) {
  // A page that was hidden meanwhile has the new code still, and it may be on paper by now.
  if (app.letter.kind !== "rotate") app.code = null;
  app.write("rotate");
  app.asked = null;
  app.go("code");
}

/** A report anew, to this unit or to the one that the answers name; it gets a code of its own. */
function startReport(app, unit = null) {
  app.write("report", null, unit);
  app.code = null;
  app.asked = null;
  app.letter.set("danger", app.danger);
  if (unit !== null) app.letter.set("involved", "yes");
  app.go(app.danger === "" ? "danger" : "safe");
}

