// Files of `dist/`: named by their hash, each with its compressed twin.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzip } from "pako";

/** Hex digits of the hash in a name. */
const DIGITS = 16;

/** A file whose name tells its bytes: `NAME.HASH.ENDING`, and as the page names it `{path, sri}`. */
export function asset(name, ending, bytes) {
  const hash = createHash("sha256").update(bytes).digest();
  const file = `${name}.${hash.toString("hex").slice(0, DIGITS)}.${ending}`;
  return { file, bytes, named: { path: `/page/${file}`, sri: `sha256-${hash.toString("base64")}` } };
}

/** RFC 1952, level 9, without name and time. By a library, since Node's own makes other bytes on other processors. */
export function compressed(bytes) {
  return gzip(bytes, { level: 9 });
}

/** A folder that in the end holds what was put into it and nothing else. */
export class Folder {
  #path;
  #put = new Map();

  constructor(path) {
    this.#path = path;
  }

  /** A file and its compressed twin. */
  put(name, bytes) {
    this.putPlain(name, bytes);
    this.putPlain(`${name}.gz`, compressed(Buffer.from(bytes)));
  }

  /** A file alone. */
  putPlain(name, bytes) {
    this.#put.set(name, Buffer.from(bytes));
  }

  /** Writes everything, and removes what an earlier build left. */
  finish() {
    mkdirSync(this.#path, { recursive: true });
    for (const [name, bytes] of this.#put) writeFileSync(join(this.#path, name), bytes);
    for (const name of existsSync(this.#path) ? readdirSync(this.#path) : []) {
      if (!this.#put.has(name)) rmSync(join(this.#path, name));
    }
  }

  /** Prints the sizes. */
  tell() {
    for (const [name, bytes] of this.#put) {
      const twin = this.#put.get(`${name}.gz`);
      if (twin) console.log(`${name.padEnd(32)} ${String(bytes.length).padStart(8)} bytes, compressed ${String(twin.length).padStart(7)}`);
    }
  }
}
