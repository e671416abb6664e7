// S7, "What here points to you?": the checker's hits, each explained, and the letter exactly as the keyholders will read it.

import { button, h } from "../dom.js";
import { choiceLabel, dashed, field, idOf } from "../fields.js";
import { screen } from "../screen.js";
import { has, named, t } from "../texts.js";
import { NO_FORCE } from "./force.js";

export function check(app) {
  const { letter } = app;
  const answers = letter.answers();
  const { hits } = app.engine.call("check", { answers });
  const report = letter.kind === "report";
  const { bytes, cells, over } = app.engine.call("measure", { answers, reply: !report });
  const most = app.fields.text_four_cells;
  const meter = over > 0 ? "check-over" : cells > 1 ? "meter-several" : "meter-one";
  return screen(
    app,
    t("check-title"),
    [
      hits.length === 0 ? h("p", null, t("checker-nothing")) : found(app, hits),
      h("section", { "aria-labelledby": "preview-title" }, h("h2", { id: "preview-title" }, t("read-back-title")), preview(app)),
      h("p", { class: over > 0 ? "error" : "meter", role: "status" }, t(meter, { bytes, most, over })),
    ],
    [
      button("next", t(report ? "way-next" : "way-send"), () => next(app, hits, over), { class: "primary" }),
      button("back", t("way-back"), () => app.go(report ? "contact" : "reply"), { class: "quiet" }),
    ],
  );
}

function next(app, hits, over) {
  const errors = new Map();
  if (over > 0) errors.set("", t("error-letter-too-long", { over }));
  if (hits.some((hit) => hit.grade === "blocked")) errors.set("", t("rule-13-blocked"));
  const asked = hits.find((hit) => hit.grade === "asked" && !app.letter.kept.has(keyOf(app, hit)));
  if (errors.size === 0 && asked) errors.set("", t("check-asked"));
  if (errors.size > 0) return app.go("check", errors);
  const missing = app.letter.kind === "report" ? app.incomplete() : null;
  if (missing) return app.go(missing.screen, missing.errors);
  return app.letter.kind === "report" ? app.go("code") : app.outgoing.send("reply");
}

/** The hits, by the text that they stand in. */
function found(app, hits) {
  const places = new Map();
  for (const hit of hits) {
    const key = `${hit.place} ${hit.index}`;
    places.set(key, [...(places.get(key) ?? []), hit]);
  }
  return h(
    "section",
    { "aria-labelledby": "hits-title" },
    h("h2", { id: "hits-title", tabindex: "-1" }, t("checker-title", { count: hits.length })),
    h("p", { class: "hint" }, t("checker-balance")),
    [...places.values()].map((hits) => place(app, hits)),
  );
}

function place(app, hits) {
  const [{ place, index }] = hits;
  const editing = app.editing === `${place} ${index}`;
  const subject = place.startsWith("subj_") ? index : undefined;
  return h(
    "div",
    { class: "hits" },
    h("h3", null, nameOf(place, index)),
    editing
      ? [
          field(app, app.letter, place, { subject, rows: place === "what" ? 10 : 3, question: t("check-edit") }),
          button("changed", t("check-again"), () => edit(app, null), { class: "primary" }),
        ]
      : h("p", { class: "marked", dir: "auto", translate: "no" }, marked(textAt(app, place, index), hits)),
    h("ul", { class: "hit-list" }, hits.map((hit, at) => one(app, hit, at))),
  );
}

function one(app, hit, at) {
  const quote = textAt(app, hit.place, hit.index).slice(hit.start, hit.end);
  const key = keyOf(app, hit);
  const kept = app.letter.kept.has(key);
  const blocked = hit.grade === "blocked";
  const id = `hit-${hit.place}-${hit.index}-${at}`;
  const change = () => {
    edit(app, hit);
    const control = document.getElementById(idOf(hit.place, hit.place.startsWith("subj_") ? hit.index : undefined));
    control?.focus();
    // The control has the spaces around the text too.
    const before = app.letter.get(hit.place, hit.index).search(/\S/);
    control?.setSelectionRange?.(before + hit.start, before + hit.end);
  };
  const vaguer = () => {
    const text = textAt(app, hit.place, hit.index);
    app.letter.set(hit.place, text.slice(0, hit.start) + t(`vaguer-${hit.rule}`) + text.slice(hit.end), hit.index);
    again(app);
    app.say(t("check-vaguer-done"));
  };
  return h(
    "li",
    { class: kept ? "kept" : null, "data-rule": String(hit.rule) },
    h("p", { id }, h("q", { dir: "auto", translate: "no" }, quote), " ", t(blocked ? "rule-13-blocked" : `rule-${hit.rule}`), kept && h("strong", null, " ", t("check-kept"))),
    h(
      "div",
      { class: "ways" },
      button("change", t("check-change"), change, { "aria-describedby": id }),
      has(`vaguer-${hit.rule}`) && button("vaguer", t("check-vaguer"), vaguer, { "aria-describedby": id }),
      !blocked && !kept && button("keep", t("check-keep"), () => keep(app, key), { "aria-describedby": id }),
    ),
  );
}

function keep(app, key) {
  app.letter.kept.add(key);
  again(app);
  app.say(t("check-kept"));
}

/** The letter is looked at anew, and whoever goes through the hits stays there. */
function again(app) {
  app.errors = new Map();
  app.render();
  (app.main.querySelector("#hits-title") ?? app.main.querySelector("h1")).focus();
}

function edit(app, hit) {
  app.editing = hit === null ? null : `${hit.place} ${hit.index}`;
  if (hit === null) app.go("check");
  else app.render();
}

/** A hit stays kept as long as it says the same in the same place. */
function keyOf(app, hit) {
  return `${hit.rule} ${hit.place} ${hit.index} ${textAt(app, hit.place, hit.index).slice(hit.start, hit.end)}`;
}

/** The text that the engine looked at: without the spaces around it. */
function textAt(app, place, index) {
  return app.letter.get(place, index).trim();
}

/** A text with its hits underlined; where they overlap, once. */
function marked(text, hits) {
  const parts = [];
  let at = 0;
  for (const { start, end, grade } of [...hits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), h("mark", { class: grade }, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

function nameOf(name, index) {
  const field = t(`name-${dashed(name)}`);
  return name.startsWith("subj_") ? t("name-of-subject", { name: field, number: index + 1 }) : field;
}

/** Every answer in the order of the form, as `keyholder show` prints them. */
function preview(app) {
  const { form, what, contact } = app.letter.answers();
  const order = app.fields.fields.map((field) => field.name);
  const sorted = [...form].sort(([a, i], [b, j]) => order.indexOf(a) - order.indexOf(b) || i - j);
  const lines = sorted.map(([name, index, value]) => [nameOf(name, index), valueOf(app, name, value)]);
  return h(
    "dl",
    { class: "preview", id: "preview" },
    lines.map(([name, value]) => [h("dt", null, name), h("dd", { dir: "auto" }, value)]),
    h("dt", null, t("name-what")),
    h("dd", { dir: "auto", class: "text" }, what),
    contact && [h("dt", null, t("check-contact")), h("dd", { dir: "auto", class: "text" }, contact)],
  );
}

function valueOf(app, name, value) {
  if (name === "force") {
    if (NO_FORCE.includes(value)) return t(`force-${value}`);
    const force = app.directory.forces.find((force) => force.slug === value);
    return force ? named(force) : value;
  }
  return app.field(name).takes === "text" ? value : choiceLabel(app, name, value);
}
