// Files of `dist/`: named by their hash, each with its compressed twins.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

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
  /** The names of files that get twins. */
  #packed = new Set();

  constructor(path) {
    this.#path = path;
  }

  /** A file and its compressed twins. */
  put(name, bytes) {
    this.putPlain(name, bytes);
    this.#packed.add(name);
  }

  /** A file alone. */
  putPlain(name, bytes) {
    this.#put.set(name, Buffer.from(bytes));
  }

  /** Writes everything, and removes what an earlier build left. Prints the sizes. */
  finish() {
    mkdirSync(this.#path, { recursive: true });
    for (const [name, bytes] of this.#put) writeFileSync(join(this.#path, name), bytes);
    const written = new Set(this.#put.keys());
    for (const name of this.#packed) {
      const sizes = TWINS.map(({ ending, pack }) => {
        const twin = pack(join(this.#path, name));
        writeFileSync(join(this.#path, name + ending), twin);
        written.add(name + ending);
        return `${ending} ${String(twin.length).padStart(7)}`;
      });
      console.log(`${name.padEnd(32)} ${String(this.#put.get(name).length).padStart(8)} bytes ${sizes.join(" ")}`);
    }
    for (const name of readdirSync(this.#path).filter((name) => !written.has(name))) rmSync(join(this.#path, name));
  }
}

/** How a file is packed, once and as small as it gets: it takes seconds, and a phone fetches so much less. */
const TWINS = [
  // RFC 7932. Browsers take it over HTTPS, and from an onion or this machine where they trust these as much.
  { ending: ".br", pack: (path) => brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }) },
  // RFC 1952, without name and time, by zopfli: for everybody else.
  { ending: ".gz", pack: (path) => execFileSync("zopfli", ["-c", path], { maxBuffer: 1 << 27 }) },
];
