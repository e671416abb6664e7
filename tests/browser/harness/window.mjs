// One window of a browser: what it shows, and what it says, asks and keeps beside that.

import { mkdtemp, readdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { until } from "./wait.mjs";

/** A small phone. */
export const PHONE = { width: 360, height: 740 };
/** An ordinary screen. */
export const DESKTOP = { width: 1280, height: 800 };
/** That screen at 400 %: 320 CSS pixels, as WCAG 1.4.10 counts them. */
export const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4 };

/** A window; `Browser.window` makes one. */
export class Window {
  #context;
  #other = null;

  /** What the console showed and what went wrong unseen, as texts. */
  console = [];
  /** The addresses of all that it asked for. */
  asked = [];

  constructor(browser, context, page) {
    // A slow machine without any compilation of scripts may take its time; each flow has a limit of its own.
    page.setDefaultTimeout(120_000);
    this.browser = browser;
    this.#context = context;
    /** The driver's page. */
    this.page = page;
    page.on("console", (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.console.push(`error: ${error.message}`));
    page.on("request", (request) => this.asked.push(request.url()));
  }

  /**
   * Dresses a fresh page: `viewport`; `dark`; `clock`, with `offset` in seconds by which the device's clock is wrong: then
   * `skip` moves the page's time.
   */
  static async around(browser, context, page, { viewport = DESKTOP, dark = browser.dark, clock } = {}) {
    const window = new Window(browser, context, page);
    await page.setViewport(viewport);
    if (browser.name === "chromium") {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
      if (browser.setting === "no-script") await page.setJavaScriptEnabled(false);
      if (browser.setting === "no-wasm") await page.evaluateOnNewDocument(() => delete globalThis.WebAssembly);
    } else if (dark !== browser.dark) {
      throw new Error("firefox is told at its start that it is dark");
    }
    if (clock) await page.evaluateOnNewDocument(ownClock, clock.offset ?? 0);
    return window;
  }

  /** Opens an address; resolves when the document is there and its scripts have run. */
  async open(address) {
    await this.page.goto(address, { waitUntil: "load" });
  }

  /** What a function answers in the page. */
  async ask(fn, ...args) {
    return this.page.evaluate(fn, ...args);
  }

  /** Presses what a selector names, with the pointer alone: it works in a page without scripts too. */
  async press(selector) {
    const [x, y] = await this.ask((selector) => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      // A link that goes on in the next line has nothing in its middle.
      const { left, top, width, height } = element.getClientRects()[0];
      return [left + width / 2, top + height / 2];
    }, selector);
    await this.page.mouse.click(x, y);
  }

  /** Does what saves a file; resolves with its path once it is whole. It keeps its name, in a folder of its own. */
  async saved(act) {
    const { downloads } = this.browser;
    const there = async () => (await readdir(downloads, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
    const before = new Set(await there());
    await act();
    const name = await until("a file is saved", async () => {
      const names = (await there()).filter((name) => !before.has(name));
      const whole = names.length === 1 && !/\.(part|crdownload|tmp)$/.test(names[0]);
      return whole && (await stat(path.join(downloads, names[0]))).size > 0 && names[0];
    });
    const file = path.join(await mkdtemp(path.join(downloads, "of-")), name);
    await rename(path.join(downloads, name), file);
    return file;
  }

  /** Waits until a selector names something. */
  async shows(selector) {
    await until(`the page shows ${selector}`, () => this.ask((selector) => document.querySelector(selector) !== null, selector).catch(() => false));
  }

  /** Whether any of these texts is still in the page's heap once all rubbish is thrown away; Chromium only. */
  async remembers(...texts) {
    const session = await this.page.createCDPSession();
    let heap = "";
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => (heap += chunk));
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
    await session.detach();
    return texts.filter((text) => heap.includes(text));
  }

  /** Moves the page's time on by so many milliseconds; what was due then is done. Only with `clock`. */
  async skip(milliseconds) {
    await this.ask((by) => globalThis.testSkip(by), milliseconds);
  }

  /** Hides the window's page behind another tab of the same window. */
  async hide() {
    // Firefox opens a tab in the window that was in front last.
    await this.page.bringToFront();
    this.#other = await this.#context.newPage({ type: "tab" });
    await this.#other.bringToFront();
    await until("the page is hidden", async () => (await this.visibility()) === "hidden");
  }

  /** Shows it again. */
  async show() {
    await this.page.bringToFront();
    await until("the page is seen", async () => (await this.visibility()) === "visible");
    await this.#other?.close();
    this.#other = null;
  }

  /** `visible` or `hidden`. */
  async visibility() {
    return this.ask(() => document.visibilityState);
  }

  /** Whether the browser has a network at all. */
  async offline(off) {
    await this.page.setOfflineMode(off);
  }

  /** What the page keeps in the browser beyond its own memory: must be nothing. */
  async kept() {
    const here = await this.ask(async () => ({
      cookies: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases?.())?.map(({ name }) => name) ?? [],
      caches: globalThis.caches ? await caches.keys().catch(() => []) : [],
      workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
      state: history.state,
      length: history.length,
    }));
    return here;
  }

  /** Closes the tab, as a person does: at once. */
  async close() {
    await this.page.close();
  }

  /** Closes the window with all that belongs to it. */
  async end() {
    await this.#context.close();
  }
}

/** Runs in the page, before it: its clock as a test moves it. Timers fire in real time too. */
function ownClock(offset) {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const ticks = performance.now.bind(performance);
  const date = Date.now.bind(Date);
  const timers = new Map();
  let skipped = 0;
  performance.now = () => ticks() + skipped;
  Date.now = () => date() + skipped + offset * 1000;
  globalThis.setTimeout = (act, wait = 0, ...args) => {
    const id = realSet(() => {
      timers.delete(id);
      act(...args);
    }, wait);
    timers.set(id, { due: performance.now() + wait, act: () => act(...args) });
    return id;
  };
  globalThis.clearTimeout = (id) => {
    timers.delete(id);
    realClear(id);
  };
  globalThis.testSkip = (by) => {
    skipped += by;
    for (const [id, { due, act }] of [...timers]) {
      if (due > performance.now()) continue;
      globalThis.clearTimeout(id);
      act();
    }
  };
}
