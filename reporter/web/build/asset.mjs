// Files of `dist/`: named by their hash, each with its compressed twin.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Hex digits of the hash in a name. */
const DIGITS = 16;

/** A file whose name tells its bytes: `NAME.HASH.ENDING`, and as the page names it `{path, sri}`. */
export function asset(name, ending, bytes) {
  const hash = createHash("sha256").update(bytes).digest();
  const file = `${name}.${hash.toString("hex").slice(0, DIGITS)}.${ending}`;
  return { file, bytes, named: { path: `/page/${file}`, sri: `sha256-${hash.toString("base64")}` } };
}

/** A folder that in the end holds what was put into it and nothing else. */
export class Folder {
  #path;
  #put = new Map();
  #twins = new Set();

  constructor(path) {
    this.#path = path;
  }

  /** A file and its compressed twin. */
  put(name, bytes) {
    this.putPlain(name, bytes);
    this.#twins.add(name);
  }

  /** A file alone. */
  putPlain(name, bytes) {
    this.#put.set(name, Buffer.from(bytes));
  }

  /** Writes everything, and removes what an earlier build left. Prints the sizes. */
  finish() {
    mkdirSync(this.#path, { recursive: true });
    for (const [name, bytes] of this.#put) writeFileSync(join(this.#path, name), bytes);
    for (const name of this.#twins) {
      const twin = compressed(join(this.#path, name));
      console.log(`${name.padEnd(32)} ${String(this.#put.get(name).length).padStart(8)} bytes, compressed ${String(twin.length).padStart(7)}`);
      writeFileSync(join(this.#path, `${name}.gz`), twin);
    }
    const left = readdirSync(this.#path).filter((name) => !this.#put.has(name) && !this.#twins.has(name.replace(/\.gz$/, "")));
    for (const name of left) rmSync(join(this.#path, name));
  }
}

/** RFC 1952, without name and time, by zopfli: it takes seconds, and saves a phone a fifteenth of what it has to fetch. */
function compressed(path) {
  return execFileSync("zopfli", ["-c", path], { maxBuffer: 1 << 27 });
}
