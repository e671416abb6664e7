// What a flow is played on: a service, a tap before it, browsers; and what must hold after every flow.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { BROWSERS, Browser } from "./browsers.mjs";
import { Page } from "./page.mjs";
import { Reporter } from "./reporter.mjs";
import { Service } from "./service.mjs";
import { Tap } from "./tap.mjs";
import { Unit } from "./unit.mjs";

/** The browsers of this run: all, or the one that `BROWSER` names. */
const PLAYED = process.env.BROWSER ? [process.env.BROWSER] : BROWSERS;

/** A flow that hangs is a flow that failed, in milliseconds. */
const MOST = 180_000;

/**
 * A stage for the flows of one file. `service` is what `Service.make` takes; `prepare` plays what was before. Gives `flow(title, options, play)`, which plays in
 * each browser, and `once(title, play)`, for what needs none or brings its own. Options of a flow: `setting`; `noisy`, if faults
 * make the browser's console say something; `only`, the browser it is for.
 */
export function stage(service, prepare = () => {}) {
  const set = new Stage();
  before(() => set.build(service).then(() => prepare(set)), { timeout: MOST });
  after(() => set.strike(), { timeout: 60_000 });
  return {
    set,
    flow(title, options, play) {
      for (const name of PLAYED) {
        if (options.only && options.only !== name) continue;
        test(`${name}: ${title}`, { timeout: options.timeout ?? MOST }, () => set.play(name, options, play));
      }
    },
    once(title, play) {
      test(title, { timeout: MOST }, () => play({ service: set.service, tap: set.tap, unit: (id) => set.unit(id), reporter: () => set.reporter(), set }));
    },
  };
}

class Stage {
  #browsers = new Map();
  #units = new Map();

  async build(options) {
    this.service = await Service.make(options);
    this.tap = await Tap.before(this.service.address);
  }

  async strike() {
    for (const browser of this.#browsers.values()) await browser.close();
    await this.tap?.close();
    await this.service?.close();
  }

  /** A browser at a setting, started when it is first asked for. */
  async browser(name, setting = "standard", dark = false) {
    const key = `${name} ${setting} ${dark}`;
    if (!this.#browsers.has(key)) this.#browsers.set(key, await Browser.launch(name, { setting, dark }));
    return this.#browsers.get(key);
  }

  /** Any browser of this run. */
  async anyBrowser() {
    return this.browser(PLAYED[0]);
  }

  /** The people of a unit; always the same ones. */
  async unit(id) {
    if (!this.#units.has(id)) this.#units.set(id, await Unit.of(this.service, id));
    return this.#units.get(id);
  }

  /** A machine with the native client, behind the tap. */
  async reporter() {
    return Reporter.of(this.service, this.tap.address);
  }

  async play(name, { setting = "standard", noisy = false }, play) {
    const browser = await this.browser(name, setting);
    const scene = new Scene(this, browser);
    this.tap.heal();
    this.tap.forget();
    try {
      await play(scene);
      if (!noisy) scene.isClean();
      scene.asksNobodyElse();
    } finally {
      this.tap.heal();
      await scene.end();
      // A page that is closed in a visit still posts, and Firefox after its window is gone: in this flow's records, not the next one's.
      await this.tap.ended();
    }
  }
}

/** One flow in one browser. */
class Scene {
  #windows = [];

  constructor(set, browser) {
    this.set = set;
    this.browser = browser;
    this.service = set.service;
    this.tap = set.tap;
  }

  /** A window of its own. */
  async window(options) {
    const window = await this.browser.window(options);
    this.#windows.push(window);
    return window;
  }

  /** The page, opened through the tap, ready to begin. */
  async page(options) {
    return Page.open(await this.window(options), this.tap.address);
  }

  /** The saved page as the service hands it out, in a folder of its own; `change` is a function of its text. */
  async savedFile(change = (text) => text) {
    const text = await (await fetch(`${this.service.address}/saved-page`)).text();
    const file = path.join(await this.service.room("disk"), "information.html");
    await writeFile(file, change(text));
    return file;
  }

  /** The saved page, opened from disk, ready to begin. */
  async pageFromDisk(options) {
    return Page.fromDisk(await this.window(options), await this.savedFile());
  }

  /** Nothing was said on any console. */
  isClean() {
    assert.deepEqual(
      this.#windows.flatMap((window) => window.console),
      [],
      "the browser's console is clean",
    );
  }

  /** Nobody but the service was asked for anything. */
  asksNobodyElse() {
    const elsewhere = this.#windows.flatMap((window) => window.asked).filter((address) => !/^(about|data|file|blob):|^http:\/\/127\.0\.0\.1:/.test(address));
    assert.deepEqual(elsewhere, [], "requests elsewhere");
  }

  async end() {
    for (const window of this.#windows) await window.end().catch(() => {});
  }
}
