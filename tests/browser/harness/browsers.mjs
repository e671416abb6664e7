// Debian's Chromium and Firefox ESR, each with a fresh profile, at each setting of a careful person.

import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { Window } from "./window.mjs";

/** Both browsers. */
export const BROWSERS = ["chromium", "firefox"];

/**
 * What the browser runs: everything; no WebAssembly; neither WebAssembly nor compilation of scripts, as Tor Browser Safer and
 * Lockdown Mode; no script, as Tor Browser Safest.
 */
export const SETTINGS = ["standard", "no-wasm", "no-jit", "no-script"];

const PATHS = {
  chromium: process.env.CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
};

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const CHROMIUM_SETTINGS = {
  standard: [],
  // It has no flag that takes WebAssembly away alone; `Window.around` does that.
  "no-wasm": [],
  "no-jit": ["--js-flags=--jitless"],
  "no-script": [],
};

const NO_JIT = {
  "javascript.options.wasm": false,
  "javascript.options.ion": false,
  "javascript.options.baselinejit": false,
  "javascript.options.native_regexp": false,
};

const FIREFOX_SETTINGS = {
  standard: {},
  "no-wasm": { "javascript.options.wasm": false },
  "no-jit": NO_JIT,
  "no-script": { "javascript.enabled": false },
};

/**
 * What Tor Browser sets, as far as a page can tell; `host` and `port` are its tor's. Not its letterboxing: with it the driver waits for
 * a window of another size for ever.
 */
const overTor = ({ host, port }) => ({
  "network.proxy.type": 1,
  "network.proxy.socks": host,
  "network.proxy.socks_port": port,
  "network.proxy.socks_version": 5,
  "network.proxy.socks_remote_dns": true,
  "network.proxy.no_proxies_on": "",
  "network.dns.blockDotOnion": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "dom.securecontext.allowlist_onions": true,
  "dom.security.https_only_mode": true,
  "dom.security.https_only_mode.upgrade_onion": false,
  "dom.serviceWorkers.enabled": false,
  "browser.privatebrowsing.autostart": true,
  "privacy.firstparty.isolate": true,
  "privacy.resistFingerprinting": true,
  "media.peerconnection.enabled": false,
  "network.http.referer.XOriginPolicy": 2,
});

/** A running browser. */
export class Browser {
  #driver;

  constructor(driver, name, setting, dark, downloads) {
    this.#driver = driver;
    /** The folder where what it saves goes. */
    this.downloads = downloads;
    this.name = name;
    this.setting = setting;
    this.dark = dark;
  }

  /**
   * Starts one of `BROWSERS` at one of `SETTINGS`. Firefox is told at its start whether people like it dark. With `socks`, as
   * `{host, port}`, it goes nowhere but through that proxy, and Firefox is set as Tor Browser is.
   */
  static async launch(name, { setting = "standard", dark = false, socks } = {}) {
    if (!SETTINGS.includes(setting)) throw new Error(`no such setting: ${setting}`);
    const downloads = await mkdtemp(path.join(os.tmpdir(), "postern-downloads-"));
    const driver = await puppeteer.launch(OPTIONS[name]({ setting, dark, downloads, socks }));
    return new Browser(driver, name, setting, dark, downloads);
  }

  /** A window of its own, with nothing in common with any other; it is seen as long as it is there. */
  async window(options = {}) {
    // Firefox is told by preferences where files go.
    const saves = this.name === "chromium" && { downloadBehavior: { policy: "allow", downloadPath: this.downloads } };
    const context = await this.#driver.createBrowserContext({ ...saves });
    const page = await context.newPage({ type: "window" });
    return Window.around(this, context, page, options);
  }

  /** What it says that it is. */
  async version() {
    return this.#driver.version();
  }

  /** Ends it. */
  async close() {
    await this.#driver.close();
    await rm(this.downloads, { recursive: true, force: true });
  }
}

const OPTIONS = {
  chromium: ({ setting, socks }) => ({
    browser: "chrome",
    executablePath: PATHS.chromium,
    // The proxy looks names up; here none is found.
    args: [
      ...CHROMIUM_FLAGS,
      ...CHROMIUM_SETTINGS[setting],
      ...(socks ? [`--proxy-server=socks5://${socks.host}:${socks.port}`, `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${socks.host}`] : []),
    ],
    headless: true,
  }),
  // The driver speaks WebDriver BiDi to it, which neither sets colours nor stops scripts: preferences do.
  firefox: ({ setting, dark, downloads, socks }) => ({
    browser: "firefox",
    executablePath: PATHS.firefox,
    headless: true,
    extraPrefsFirefox: {
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      // Its list of downloads would take the keys.
      "browser.download.alwaysOpenPanel": false,
      ...FIREFOX_SETTINGS[setting],
      ...(socks ? overTor(socks) : {}),
    },
  }),
};
