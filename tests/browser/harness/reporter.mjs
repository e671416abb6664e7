// The native reporter's command line: what the page's cells, codes and threads are compared with.

import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./programs.mjs";

/** How a visit ends that found nothing of the code. */
export const NOTHING_FOUND = 6;

/** A machine with the native client. */
export class Reporter {
  #room;
  #file;
  #way;

  constructor(room, file, way) {
    this.#room = room;
    this.#file = file;
    this.#way = way;
  }

  /** One that speaks to the service, or through a tap; with another way than the direct one (`["--socks", "HOST:PORT"]`), to its onion. */
  static async of(service, address = service.address, way = ["--direct"]) {
    const reporter = new Reporter(await service.room("reporter"), await service.fileFor(address), way);
    await reporter.run(["directory", "--json"]);
    return reporter;
  }

  /** Runs `reporter`. */
  async run(args, options = {}) {
    const common = ["--service", this.#file, ...this.#way, "--lang", "en"];
    return run("reporter", [...args, ...common], { ...options, cwd: this.#room });
  }

  /** Sends a report from an answers file of the drill; its code: `{words, numbers}`, eight each. */
  async report(answers) {
    const { code } = (await this.run(["report", "--answers", answers, "--json"])).json;
    return code;
  }

  /** What a caller says by phone is written down by a call handler and sent to a unit; the eight words that the caller hears. */
  async call(unit, { force, what }) {
    // No danger, the force, nothing more of the first two parts; the text; nothing to change, all read back; a pair, four times; all there.
    const typed = ["2", force, "!", "!", what, ".", "", "y", "", "", "", "", "y"];
    const { out } = await this.run(["desk", "--to", String(unit), "--plain"], { input: `${typed.join("\n")}\n`, terminal: true });
    const words = [...out.matchAll(/Pair \d: (\S+), (\S+) \(or/g)].flatMap(([, one, other]) => [one, other]);
    if (words.length !== 8) throw new Error(`no code was told:\n${out}`);
    return words;
  }

  /** Locks a letter from an answers file; the files of its cells, in order. */
  async seal(answers) {
    const folder = await mkdtemp(path.join(this.#room, "locked-"));
    await this.run(["seal", "--answers", answers, "--out", path.join(folder, "cell"), "--json"]);
    return (await readdir(folder)).sort().map((name) => path.join(folder, name));
  }

  /** Looks with a code, words or numbers; the threads that it found. */
  async check(code) {
    const ran = await this.run(["check", "--code-file", "-", "--json"], { input: code, codes: [0, NOTHING_FOUND] });
    return ran.json.threads ?? [];
  }

  /** Answers a question. */
  async reply(code, answers) {
    return (await this.run(["reply", "--answers", answers, "--code-file", "-", "--json"], { input: code })).json;
  }

  /** Sends so many cover cells at once. */
  async cover(count) {
    await this.run(["cover", "--count", String(count), "--per-day", "100000", "--plain"]);
  }

  /** A short letter as an answers file. */
  async letter({ force, what }) {
    return this.write("letter.toml", `lang = "en"\ndanger = false\nforce = "${force}"\nwhat = ${JSON.stringify(what)}\n`);
  }

  /** A file of one's own. */
  async write(name, text) {
    const file = path.join(this.#room, name);
    await writeFile(file, text);
    return file;
  }
}
