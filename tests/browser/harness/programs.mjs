// The programs as they are shipped, run as a person runs them.

import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The repository. */
export const ROOT = path.resolve(HERE, "../../..");

/** Where the built programs are: `BIN_DIR`, or the release build of this repository. */
export const BIN_DIR = path.resolve(process.env.BIN_DIR ?? path.join(ROOT, "target/release"));

/** The path of one of the programs. */
export function program(name) {
  return path.join(BIN_DIR, name);
}

/** What a program said. */
export class Ran {
  constructor(command, code, out, err) {
    Object.assign(this, { command, code, out, err });
  }

  /** The one object on standard output. */
  get json() {
    try {
      return JSON.parse(this.out);
    } catch {
      throw new Error(`no JSON from ${this.command} (exit ${this.code}):\n${this.out}\n${this.err}`);
    }
  }
}

/**
 * Runs a program to its end; it must end with one of `codes`. The environment is empty but for what it needs. With `terminal` it
 * is at one, where `input` is typed, and both of its outputs are one.
 */
export async function run(name, args, { cwd, input = "", codes = [0], terminal = false } = {}) {
  const [file, ...given] = terminal ? atTerminal(program(name), args) : [program(name), ...args];
  const child = spawn(file, given, { cwd, env: environment(), stdio: ["pipe", "pipe", "pipe"] });
  const said = { out: [], err: [] };
  child.stdout.on("data", (data) => said.out.push(data));
  child.stderr.on("data", (data) => said.err.push(data));
  // A program that does not read its input may have ended already.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const text = (chunks) => Buffer.concat(chunks).toString();
  const ran = new Ran([name, ...args].join(" "), code, text(said.out), text(said.err));
  if (!codes.includes(code)) throw new Error(`${ran.command} ended with ${code}:\n${ran.err}\n${ran.out}`);
  return ran;
}

/** Starts a program that runs until it is stopped. `said` collects the lines of its standard error. */
export function start(name, args) {
  const child = spawn(program(name), args, { env: environment(), stdio: ["ignore", "ignore", "pipe"] });
  const said = [];
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text) => said.push(text));
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error));
    child.on("close", (code) => resolve(code));
  });
  return { child, said, ended };
}

/** The same by `script` of util-linux, which makes the terminal. */
function atTerminal(file, args) {
  const line = [file, ...args].map((part) => `'${String(part).replaceAll("'", `'\\''`)}'`).join(" ");
  return ["script", "--quiet", "--return", "--command", line, "/dev/null"];
}

function environment() {
  return { PATH: "/usr/bin:/bin", LANG: "C.UTF-8" };
}
