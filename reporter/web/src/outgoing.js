// What goes out: a letter is sealed, sent part by part, tried again with the same bytes; *Done* sends cover. One thing at a time.

import { dayAt } from "./clock.js";
import { painted } from "./dom.js";
import { language, t } from "./texts.js";
import { Over, seed } from "./visit.js";

export class Outgoing {
  /**
   * What is being sent: `{kind, part, of, left, sealed}`, with `left` in milliseconds; and how the screen tells of `left`, which
   * changes by the second (`count`).
   */
  sending = null;
  /** What could not be sent: `{kind, rest, sent, of, why}`. */
  unsent = null;
  /** What was sent: `{kind, day}`. */
  sent = null;
  /** Whether the report goes without its code being kept. */
  skipped = false;
  #app;
  /** Cells of the letter whose code is being written down: `{day, cells}`. */
  #ahead = null;

  constructor(app) {
    this.#app = app;
  }

  /** Whether what is being sent is sealed: then it can go at once. */
  get sealed() {
    return this.sending?.sealed === true;
  }

  /** What went out so far: the `letter`, a `cover`, `unsent` instead of a letter, or `unknown`. */
  get fate() {
    if (this.#app.practice) return "cover";
    const under = this.sending ?? this.unsent;
    if (under && under.kind !== "done") return under.sealed === false ? "unsent" : "unknown";
    return this.sent && this.sent.kind !== "done" ? "letter" : "cover";
  }

  /**
   * Seals while the code is written down: where nothing is compiled it takes seconds, and whoever presses *Send* and closes the
   * page at once must not lose them. The letter cannot change on that screen.
   */
  async sealAhead() {
    if (this.#ahead !== null) return;
    this.skipped = false;
    this.#ahead = {};
    const mine = this.#ahead;
    await painted();
    if (this.#ahead !== mine) return;
    try {
      Object.assign(mine, { day: this.#day(), cells: this.#seal(this.#app.letter.kind) });
    } catch {
      // What is wrong is said when it is sent.
    }
  }

  /** What was sealed ahead is not what is to be sent. */
  sealAnew() {
    this.#ahead = null;
  }

  /** Seals and sends, once. `kind`: `report`, `reply`, `stop` or `rotate`; a practice sends cover and nothing else. */
  async send(kind) {
    if (this.sending) return;
    const app = this.#app;
    const [from, ahead] = [app.screen, this.#ahead];
    const mine = { kind, part: 1, of: 1, left: 0, sealed: false };
    this.sending = mine;
    app.go("sending");
    let cells;
    try {
      // Whom an answer goes to is known from the shelf of this visit.
      if (kind !== "report" && !app.practice) await app.visit.leaveFirst(app.letter.note, (left) => this.#progress({ part: 1, of: 1, left }));
      // Hidden or left meanwhile: nothing is sent that was not sealed by then.
      if (app.wiped || this.sending !== mine) return;
      cells = (ahead?.day === this.#day() && ahead.cells) || this.#seal(kind);
    } catch (failure) {
      if (app.wiped || this.sending !== mine) return;
      this.sending = null;
      app.go(from, new Map([["", app.explain(failure)]]));
      return;
    }
    this.sending = null;
    await this.#deliver(kind, cells);
  }

  /** *Done*: the visit ends with cover. */
  async done() {
    if (this.sending) return;
    this.unsent = null;
    this.sending = { kind: "done", part: 1, of: 1, left: 0, sealed: true };
    this.#app.go("sending");
    try {
      await this.#app.visit.done();
      this.#finished();
    } catch (error) {
      this.#failed(error, null);
    }
  }

  /** What could not be sent is tried again: the same bytes. */
  again() {
    const { kind, rest, sent } = this.unsent;
    return rest ? this.#deliver(kind, rest, sent) : this.done();
  }

  /** Sends cells that are sealed; after a failure the same ones again, when so many parts have arrived already. */
  async #deliver(kind, cells, arrived = 0) {
    if (this.sending) return;
    const app = this.#app;
    this.unsent = null;
    this.sending = { kind, part: 1, of: 1, left: 0, sealed: true };
    if (app.screen === "sending") app.changed(null);
    else app.go("sending");
    try {
      await app.visit.send(cells, ({ part, of, left }) => this.#progress({ part: part + arrived, of: of + arrived, left }));
      this.#finished();
    } catch (error) {
      this.#failed(error, error.rest, arrived);
    }
  }

  /** The seconds are counted where they stand; what else is new is drawn, and said. */
  #progress({ part, of, left }) {
    const app = this.#app;
    if (!this.sending || app.wiped) return;
    const before = { ...this.sending };
    Object.assign(this.sending, { part, of, left });
    const same = before.part === part && before.of === of;
    if (same && before.left === left) return;
    if (same && before.left > 0 && left > 0) {
      this.sending.count?.(left);
      return;
    }
    app.changed(null);
    app.say(document.getElementById("sending-now")?.textContent ?? "");
  }

  #finished() {
    const app = this.#app;
    if (app.wiped) return;
    const { kind } = this.sending;
    this.sending = null;
    this.sent = { kind, day: app.clock.now() };
    // What arrived is locked away; its plain words need not stay.
    if (kind !== "done") app.write("report");
    app.resume = null;
    app.go(app.practice ? "practice-end" : "sent");
  }

  #failed(error, rest, arrived = 0) {
    const app = this.#app;
    const { kind } = this.sending ?? { kind: "done" };
    this.sending = null;
    if (error instanceof Over || app.wiped) return;
    this.unsent = { kind, rest, sent: (error.sent ?? 0) + arrived, of: (error.of ?? 1) + arrived, why: app.explain(error) };
    app.go("unsent");
  }

  #day() {
    return dayAt(this.#app.directory, this.#app.clock.now());
  }

  #seal(kind) {
    const { engine, clock, letter, practice } = this.#app;
    if (practice) return engine.call("cover", { seed: seed() }).cells;
    const common = { seed: seed(), now: clock.now() };
    const answers = letter.answers();
    // Without a code no question can be answered.
    if (this.skipped) answers.form = answers.form.map(([field, ...rest]) => (field === "ask_back" ? [field, 0, "no"] : [field, ...rest]));
    const lang = language().tag;
    switch (kind) {
      case "report":
        return engine.call("seal_report", { ...common, answers, unit: letter.unit ?? this.#app.route().unit, assisted: false }).cells;
      case "reply":
        return engine.call("seal_reply", { ...common, answers, note: letter.note, unit: null }).cells;
      case "stop":
        return engine.call("seal_stop", { ...common, lang, unit: null }).cells;
      default:
        return engine.call("seal_rotate", { ...common, lang }).cells;
    }
  }
}
