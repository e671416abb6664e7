// What the page knows while it is open, and the way from screen to screen. The address never changes and nothing is stored:
// when this object goes, everything has gone.

import { pace } from "./clock.js";
import { EngineError } from "./engine.js";
import { idOf } from "./fields.js";
import { Letter } from "./letter.js";
import { Outgoing } from "./outgoing.js";
import { answersErrors } from "./screen.js";
import { language } from "./texts.js";
import { explain } from "./trouble.js";
import { below, Over, seed } from "./visit.js";

/** Screens on which a report is written; who comes back to a text in memory goes on at the one that was left. */
const WRITING = ["safe", "police", "force", "who", "what", "know", "files", "contact", "check", "code", "reply"];
/** Screens without anything of the person's. */
const ENDS = ["left", "forgotten"];

export class App {
  engine;
  clock;
  directory;
  fields;
  screens;
  main;
  live;
  makeVisit;

  screen = "start";
  errors = new Map();
  visit = null;
  board = null;
  letter = new Letter("report");
  practice = false;
  /** Whether the engine holds a code that was read. */
  known = false;
  /** Words and groups of a code that was made here. */
  code = null;
  /** What the code found. */
  reading = null;
  /** What is being sent, was sent, or could not be. */
  outgoing = new Outgoing(this);
  /** Whether anyone is in danger, as the person said at first. */
  danger = "";
  resume = null;
  /** The text that is being changed on the last look. */
  editing = null;
  wiped = false;
  /** What went out before all was wiped: the `letter`, a `cover`, `unsent` instead of a letter, or `unknown`. */
  fate = null;

  /**
   * @param parts `engine`, `clock`, `directory` (as the engine verified it), `verify` (lets it do so again, by the clock),
   * `screens`, `main`, `live`, and `makeVisit`.
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.fields = this.engine.call("fields", {});
    this.#phrases();
  }

  /** Phrases and categories in the language that is spoken. */
  phrases = null;

  #phrases() {
    const { texts, categories } = this.engine.call("phrases", { lang: language().tag });
    this.phrases = { texts: new Map(texts), categories: Object.fromEntries(categories) };
  }

  /** What a field takes. */
  field(name) {
    if (name === "what") return { takes: "text", most: this.fields.text_four_cells };
    if (name === "contact") return { takes: "text", most: this.fields.contact_text };
    return this.fields.fields.find((field) => field.name === name);
  }

  /** A unit of the directory. */
  unit(id) {
    return this.directory.units.find((unit) => unit.id === id);
  }

  /** Goes to a screen, with errors to show on it. */
  go(screen, errors = new Map()) {
    // What was still under way when everything was wiped has nothing to show any more.
    if (this.wiped && !ENDS.includes(screen)) return;
    this.screen = screen;
    this.errors = errors;
    if (screen !== "check") this.editing = null;
    if (screen === "code") this.outgoing.sealAhead();
    else this.outgoing.sealAnew();
    if (WRITING.includes(screen)) this.resume = screen;
    this.render();
    // Both stand at the top.
    this.main.querySelector(errors.size > 0 ? ".summary" : "h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  /** Draws the screen anew, out of what is known. */
  render() {
    if (this.screen === "start") return;
    this.main.dataset.screen = this.screen;
    let children;
    try {
      children = this.screens[this.screen](this);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      children = this.screens.stopped(this, error);
    }
    this.main.replaceChildren(...children.flat(Infinity).filter(Boolean));
  }

  /** A value has changed on which other parts of the screen depend; `id` is the control's, which may not have the focus yet. */
  changed(id = document.activeElement?.id) {
    const again = id ? `#${CSS.escape(id)}` : this.main.contains(document.activeElement) ? ".summary, h1" : null;
    this.render();
    if (again) document.querySelector(again)?.focus();
  }

  /** Another language is spoken. */
  translated() {
    if (!this.wiped) this.#phrases();
    this.changed();
  }

  /** Says something to a screen reader without moving the focus. */
  say(text) {
    this.live.textContent = text;
  }

  // The visit.

  /** *Begin*: the index, whatever the person came for. */
  async begin() {
    this.visit = this.makeVisit(this);
    this.board = await this.visit.begin();
    this.go("first");
  }

  /** The person says what day it is: directory and board are looked at anew. Throws what the engine says if that day cannot be. */
  setDate(given) {
    this.directory = this.clock.setDate(given, this.verify);
    this.board = this.visit.look();
  }

  /** The first screen is left: for the thread if there is a code and no text, else for the form. */
  leaveFirst(pick = null) {
    this.danger = this.letter.get("danger") || this.danger;
    if (this.known && !this.letter.begun) return this.look(pick);
    // Nobody waits for this one; if it fails, the letter can be sent all the same.
    this.visit.leaveFirst(this.letter.note).catch(() => {});
    return this.go(this.letter.begun && this.resume ? this.resume : "safe");
  }

  /** Waits for the shelf and shows what the code finds. */
  async look(pick) {
    this.pick = pick;
    this.go("looking");
    try {
      const progress = () => this.main.querySelector("progress");
      const whole = pace(this.directory, 30_000);
      this.reading = await this.visit.leaveFirst(pick, (left) => {
        const bar = progress();
        if (bar) bar.value = 1 - left / whole;
      });
      this.go("thread");
    } catch (error) {
      if (error instanceof Over || this.wiped) return;
      this.go("looking", new Map([["", this.explain(error)]]));
    }
  }

  /** A note on another shelf: this visit ends with cover, and another one begins, with the same code. */
  async lookAgain(pick) {
    this.go("looking");
    try {
      await this.visit.done();
      if (document.visibilityState === "hidden") return this.#back();
      this.visit = this.makeVisit(this);
      this.board = await this.visit.begin();
    } catch (error) {
      if (!(error instanceof Over)) this.go("thread", new Map([["", this.explain(error)]]));
      return;
    }
    return this.look(pick);
  }

  // Letters.

  /** *Send what I have*: to the last look, or to what is missing still. */
  enough() {
    const missing = this.incomplete();
    if (missing) return this.go(missing.screen, missing.errors);
    return this.go("check");
  }

  /** What is missing or wrong, and the screen where it stands. */
  incomplete() {
    try {
      this.engine.call("complete", { answers: this.letter.answers() });
      return null;
    } catch (failure) {
      if (!/^(answers|letter)-/.test(failure.kind)) return { screen: this.screen, errors: new Map([["", this.explain(failure)]]) };
      const errors = answersErrors(failure);
      const [id] = errors.keys();
      const screen = Object.entries(PLACES).find(([, ids]) => ids.some((name) => id === name || id.startsWith(`${name}-`)));
      return { screen: screen?.[0] ?? "what", errors };
    }
  }

  /** A new letter of the same reporter. */
  write(kind, note = null, unit = null) {
    this.letter = new Letter(kind, note);
    this.letter.unit = unit;
    this.resume = null;
  }

  /** A code is made; until it is made anew it is the same. */
  makeCode() {
    this.code ??= this.engine.call("code_new", { seed: seed() });
    return this.code;
  }

  /** Where the report goes, by force, first reader and whether somebody there is involved. */
  route() {
    return this.engine.call("route", { answers: this.letter.answers(), now: this.clock.now() });
  }

  /** Two different words of eight, to be confirmed. */
  drawTwo() {
    const first = below(8);
    const second = below(7);
    return [first, second < first ? second : second + 1].sort((a, b) => a - b);
  }

  // Ends.

  /** Blanks the screen, lets the one post go, and wipes memory. */
  leave() {
    this.#end("left");
  }

  /** Hidden for too long: nothing is left, and what went out is said. */
  forget() {
    this.#end("forgotten");
  }

  #end(screen) {
    this.fate = this.outgoing.fate;
    this.main.replaceChildren();
    this.visit?.end();
    this.wipe();
    this.go(screen);
  }

  /**
   * The page is hidden, and may never be seen again: what is sealed goes at once, else the cover. Letter and code stay, and
   * whoever comes back begins a new visit.
   */
  hidden() {
    if (this.wiped || !this.visit) return;
    if (this.screen === "unsent") this.outgoing.again();
    if (this.outgoing.sealed) {
      this.visit.hurry();
      return;
    }
    if (this.visit.over) return;
    this.visit.end();
    this.outgoing.sending = null;
    if (this.screen !== "start") this.#back();
  }

  /** Whoever sees the page again begins anew from there. */
  #back() {
    this.screen = "back";
    this.main.replaceChildren();
  }

  /** Nothing is left of letter, code and notes. */
  wipe() {
    this.wiped = true;
    this.letter = new Letter("report");
    this.known = false;
    this.code = null;
    this.outgoing = new Outgoing(this);
    this.reading = null;
    // Parts of a code that were typed.
    this.confirmed = null;
    this.asked = null;
    this.typed = null;
    this.danger = "";
    this.resume = null;
    this.errors = new Map();
    this.say("");
    this.engine.wipe();
  }

  /** What went wrong, in words. */
  explain(error) {
    return explain(error, this.directory.phone);
  }
}

/** Which fields stand on which screen. */
const PLACES = {
  danger: ["danger"],
  force: ["force", "reader", "involved"],
  who: ["subj-kind", "subj-name", "subj-rank", "subj-number", "subj-unit", "subj-desc", "subj-online"],
  what: ["categories", "what", "when-first", "when-last", "ongoing", "where"],
  know: ["basis", "others-know", "at-risk", "alert", "links", "told"].map((name) => idOf(name)),
  files: ["evidence", "systems"],
  contact: ["ask-back", "language", "needs", "contact"],
};
