// A unit's people at work, each with their own vault, by the command lines that they use.

import { copyFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./programs.mjs";

/** A request is for at most eight cells, and a letter has at most four. */
const TOGETHER = 2;
/** How `keyholder post` ends when a released day has not been fetched yet. */
const NOT_COLLECTED = 2;
/** How it ends when the server did not take it. */
const REFUSED = 5;

/** One unit of a service; what is carried between machines lies on its stick. */
export class Unit {
  #service;
  #stick;
  #count = 0;

  constructor(service, id, stick) {
    this.#service = service;
    this.#stick = stick;
    this.unit = service.made.units.find((unit) => unit.id === id);
    const people = (role) => this.unit.people.filter((person) => person.role === role);
    this.keyholders = people("keyholder");
    this.custodians = people("custodian");
    [this.collector] = people("collector");
    /** As many as must agree: the first drafts, the others approve. */
    this.quorum = this.keyholders.slice(0, this.unit.needed);
  }

  /** The people of a unit, by its number. */
  static async of(service, id) {
    return new Unit(service, id, await service.room(`stick-${id}`));
  }

  /** Runs `keyholder` as one of them. */
  async as(person, args, codes = [0]) {
    const common = ["--home", person.home, "--passphrase-file", person.passphrase_file, "--plain"];
    return run("keyholder", [...args, ...common], { cwd: this.#stick, codes });
  }

  /** The collector fetches and verifies what is released; the quorum takes it in. */
  async collect() {
    const collected = await this.#online("collect");
    await this.#carry();
    return collected;
  }

  /** All letters that came in since, opened by the quorum; the cases that they are in. */
  async open() {
    const [drafter, ...others] = this.quorum;
    const { rows } = (await this.as(drafter, ["list", "--json"])).json;
    const letters = rows.filter((row) => row.what === "letter").map((row) => row.id);
    const cases = new Set();
    for (let at = 0; at < letters.length; at += TOGETHER) {
      const some = letters.slice(at, at + TOGETHER);
      const opened = await this.as(drafter, ["open", ...some, ...(await this.#agreed(some, others)), "--json"]);
      for (const theCase of opened.json.cases) cases.add(theCase);
    }
    await this.#signWhatWaits();
    return [...cases];
  }

  /** What lets the drafter open these letters: the others' approvals. */
  async #agreed(letters, others) {
    if (others.length === 0) return [];
    const request = this.#name("open.request");
    await this.as(this.quorum[0], ["open", ...letters, ...asked(others), "--out", request]);
    return each("--approvals", await this.#approve(request));
  }

  /** One keyholder alone: must be refused where more than one is needed. */
  async openAlone() {
    const [drafter] = this.quorum;
    const { rows } = (await this.as(drafter, ["list", "--json"])).json;
    const letters = rows.filter((row) => row.what === "letter").map((row) => row.id);
    return this.as(drafter, ["open", ...letters], [0, 5]);
  }

  /** What a case holds, as `keyholder show` tells it to programs. */
  async show(theCase) {
    return (await this.as(this.quorum[0], ["show", theCase, "--json"])).json;
  }

  /** The text of a case's newest letter. */
  async text(theCase) {
    const { letters } = await this.show(theCase);
    return letters.at(-1).text;
  }

  /** A question goes to the reporter, in free words and by phrase codes, signed by the quorum. */
  async ask(theCase, text, phrases = []) {
    const file = this.#name("question.txt");
    await writeFile(file, text);
    await this.#note(["ask", theCase, "--text-file", file, ...each("--phrase", phrases)]);
  }

  /** A note by phrase alone: `moved`, `outcome`, ... */
  async note(theCase, kind, phrases) {
    await this.#note(["note", theCase, "--kind", kind, ...each("--phrase", phrases)]);
  }

  /** A case's letter is passed on to another unit as it was written, signed by the quorum. */
  async refer(theCase, to) {
    await this.#note(["refer", theCase, "--to", String(to)]);
  }

  /** What waits goes by stick to the collector, and with the day's sync to the server. */
  async post() {
    const outbox = this.#name("outbox");
    await this.as(this.quorum[0], ["outbox", "export", "--out", outbox]);
    await this.as(this.collector, ["outbox", "take", outbox]);
    for (let refused = 0; ; ) {
      // Should a day have been released meanwhile, the sync is that day's; should one be released while the program is at it, the
      // server refuses the day before, which happens once at the most.
      await this.#online("collect");
      const ran = await this.#online("post", [0, NOT_COLLECTED, ...(refused === 0 ? [REFUSED] : [])]);
      if (ran.code === 0) return ran.json;
      if (ran.code === REFUSED) refused += 1;
    }
  }

  async #online(act, codes) {
    return this.as(this.collector, [act, "--direct", "--service", this.#service.made.service_file, "--json"], codes);
  }

  async #carry() {
    const days = path.join(this.collector.home, "days");
    const carried = [];
    for (const name of (await readdir(days)).sort()) {
      const copy = path.join(this.#stick, `day-${name}`);
      await copyFile(path.join(days, name), copy);
      carried.push(copy);
    }
    if (carried.length === 0) return;
    for (const keyholder of this.quorum) await this.as(keyholder, ["import", ...carried]);
  }

  async #note(args) {
    const [drafter, ...others] = this.quorum;
    if (others.length === 0) {
      await this.as(drafter, args);
      return;
    }
    const request = this.#name("note.request");
    await this.as(drafter, [...args, ...asked(others), "--out", request]);
    await this.as(drafter, ["outbox", "add", request, ...(await this.#approve(request))]);
  }

  async #approve(request) {
    const approvals = [];
    for (const other of this.quorum.slice(1)) {
      const approval = `${request}.${other.name}.approval`;
      await this.as(other, ["approve", request, "--yes", "--out", approval]);
      approvals.push(approval);
    }
    return approvals;
  }

  /** The others sign the requests that the drafter's program made by itself: that a letter was opened. */
  async #signWhatWaits() {
    const [drafter] = this.quorum;
    const requests = path.join(drafter.home, "requests");
    const carried = new Set(await readdir(this.#stick));
    for (const name of await readdir(requests)) {
      if (carried.has(name)) continue;
      const copy = path.join(this.#stick, name);
      await copyFile(path.join(requests, name), copy);
      await this.as(drafter, ["outbox", "add", copy, ...(await this.#approve(copy))]);
    }
  }

  #name(what) {
    this.#count += 1;
    return path.join(this.#stick, `${this.#count}-${what}`);
  }
}

function asked(people) {
  return people.flatMap((person) => ["--ask", String(person.id)]);
}

function each(option, values) {
  return values.flatMap((value) => [option, value]);
}
