// A practice service of its own: made by `postern-drill`, served by `postern-server`, removed at the end.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { run, start } from "./programs.mjs";
import { sleep, until } from "./wait.mjs";

/** A civil day in seconds: the waits of the page are then those of earnest. */
export const CIVIL_DAY = 86_400;

/** A service; `Service.make` makes and starts one. */
export class Service {
  #server = null;

  constructor(folder, made) {
    this.folder = folder;
    /** What `postern-drill drill --json` said: places, units, people, clocks. */
    this.made = made;
  }

  /**
   * Makes a service with so many units of forces, beside the charity's desk, and starts its server. Days of seconds make the
   * page's waits as much shorter; days of `CIVIL_DAY` leave them as they are.
   */
  static async make({ units = 2, daySeconds = 20, release24th = 6, board24th = 18 } = {}) {
    const folder = await mkdtemp(path.join(os.tmpdir(), "postern-browser-"));
    const clocks = ["--day-seconds", daySeconds, "--release-24th", release24th, "--board-24th", board24th];
    const into = path.join(folder, "service");
    const args = ["drill", "--into", into, "--units", units, ...clocks, "--json"].map(String);
    const service = new Service(folder, (await run("postern-drill", args)).json);
    await service.start();
    return service;
  }

  /** Where the server listens. */
  get address() {
    return this.made.server.address;
  }

  /** Starts the server, and returns when it answers. */
  async start() {
    const server = start("postern-server", ["run", "--config", this.made.server.config]);
    let code;
    server.ended.then((ended) => (code = ended));
    await until("the server answers", async () => {
      if (code !== undefined) throw new Error(`the server ended (${code}): ${server.said.join("")}`);
      return answers(this.address);
    });
    this.#server = server;
  }

  /** Stops the server, as its operator does. */
  async stop() {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.child.kill("SIGTERM");
    await server.ended;
  }

  /** Stops the server and removes all of it. */
  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The server's log. */
  get log() {
    return this.#server?.said.join("") ?? "";
  }

  /** The service day of a moment, in unix seconds. */
  day(unix = Date.now() / 1000) {
    return Math.max(0, Math.floor((unix - this.made.epoch) / this.made.day_seconds));
  }

  /** A force whose letters go to this unit. */
  forceOf(unit) {
    return Object.entries(this.made.unit_of_force).find(([, its]) => its === unit)[0];
  }

  /** Waits until the cells of a day are released to units. */
  async released(day) {
    await this.#reach(day + 1, this.made.release_24th);
  }

  /** Waits until the board of a day is released to reporters. */
  async board(day) {
    await this.#reach(day, this.made.board_24th);
  }

  async #reach(day, part) {
    const seconds = this.made.day_seconds;
    const due = this.made.epoch + day * seconds + Math.floor((seconds * part) / 24);
    // The server looks at the clock ten times a second; what it then does takes a moment.
    await sleep(due * 1000 + 300 - Date.now());
  }

  /** A new folder under the service's, for a person or a machine. */
  async room(name) {
    return mkdtemp(path.join(this.folder, `${name}-`));
  }

  /** The service file for another address, such as a tap's. */
  async fileFor(address) {
    const text = await readFile(this.made.service_file, "utf8");
    const file = path.join(await this.room("file"), "service.toml");
    await writeFile(file, text.replace(this.address, address));
    return file;
  }
}

function answers(address) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    socket.on("connect", () => resolve(true));
    socket.on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}
