// The page's figures in real browsers, each beside its limit: `make bench-page`. Ends with 1 if a limit is missed.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { SHORT } from "./harness/answers.mjs";
import { BROWSERS, Browser } from "./harness/browsers.mjs";
import { Engine } from "./harness/engine.mjs";
import { Page } from "./harness/page.mjs";
import { ROOT } from "./harness/programs.mjs";
import { Service } from "./harness/service.mjs";
import { Tap } from "./harness/tap.mjs";
import { until } from "./harness/wait.mjs";

const KB = 1_024;
/** The directory of the limits has 52 units; the largest practice service has a few less. */
const UNITS = 52;
const FORCES = 48;
/** A full board: 8 notes a day from each of 49 units for 60 days, filled up to whole shelves of 64. */
const FULL_BOARD = Math.ceil((8 * 49 * 60) / 64) * 64;
/** What its index is: release, count, a hint of 8 bytes for each note, a signature (SPEC 8.3). */
const FULL_INDEX = 4 + 4 + 8 * FULL_BOARD + 64;
/** 400 kbit/s, and the round trip of such a line in milliseconds. */
const SLOW = { download: 400_000 / 8, upload: 400_000 / 8, latency: 100 };
const SLOWDOWN = 4;
const SEALS = 30;

const rows = [];
const row = (what, measured, limit, unit) => rows.push({ what, measured, limit, unit });

const service = await Service.make({ units: FORCES, daySeconds: 600 });
const tap = await Tap.before(service.address);
try {
  await weights();
  for (const name of BROWSERS) await seals(name);
  for (const name of BROWSERS) await sends(name);
  await slowly();
  for (const name of BROWSERS) await quiet(name);
} finally {
  await tap.close();
  await service.close();
}
print();

/** What is fetched, as it goes over the wire: by browsers that take brotli, as they do where they trust the line, and by others. */
async function weights() {
  for (const [setting, limit] of [
    ["standard", 350],
    ["no-wasm", 385],
  ]) {
    for (const coding of ["gzip", "br"]) {
      const browser = await Browser.launch("chromium", { setting });
      // Who takes brotli takes gzip too, and gets documents so.
      const only = tap.play({ takes: coding === "br" ? "gzip, br" : coding });
      tap.forget();
      const page = await Page.open(await browser.window(), tap.address);
      const got = (path) => tap.records.filter((record) => path.test(record.path)).reduce((sum, record) => sum + record.got, 0);
      const first = setting === "standard" && coding === "gzip";
      if (first) row("S0 paints with (document, style)", (got(/^\/$/) + got(/\/style\./)) / KB, 30, "KB");
      const directory = got(/directory/);
      const scaled = (directory * UNITS) / service.made.units.length;
      row(`before Begin, directory of ${UNITS} units, ${setting}, ${coding}`, (got(/./) - directory + scaled) / KB, limit, "KB");
      if (setting === "standard") row(`of it the WebAssembly, ${coding}`, got(/\.wasm$/) / KB, 60, "KB");
      if (first) {
        tap.forget();
        await page.report(SHORT);
        const cell = tap.posts[0].sent;
        row(`a visit with a full board of ${FULL_BOARD} notes (index by its length)`, (FULL_INDEX + got(/shelves/) + cell) / KB, 331, "KB");
      }
      await browser.close();
      only();
    }
  }
  for (const [how, coding] of [["on a disk", "identity"], ["as it goes over the wire", "gzip"]]) {
    tap.forget();
    await (await fetch(`${tap.address}/saved-page`, { headers: { "Accept-Encoding": coding } })).arrayBuffer();
    row(`the saved page, directory of ${service.made.units.length} units, ${how}`, tap.records[0].got / KB, null, "KB");
  }
  const words = await readFile(path.join(ROOT, "client-crypto/words/list.txt"));
  row("the word list", gzipSync(words, { level: 9 }).length / KB, 30, "KB");
}

/** How long sealing a report takes. */
async function seals(name) {
  for (const [setting, kind, limit] of [
    ["standard", "wasm", 15],
    ["no-jit", "js", 500],
  ]) {
    const browser = await Browser.launch(name, { setting });
    const window = await browser.window();
    // Not the start: its own engine would be at work beside the one that is measured.
    await window.open(`${tap.address}/drop`);
    const engine = await Engine.load(window, tap.address, kind);
    const now = Math.floor(Date.now() / 1000);
    const bytes = new Uint8Array(await (await fetch(`${tap.address}/v1/directory`)).arrayBuffer());
    const [directory, took] = await engine.measure("directory", { bytes, root: Buffer.from(service.made.root, "hex"), now }, 1);
    if (directory.error) throw new Error(JSON.stringify(directory));
    row(`${name}, ${setting}: the directory of ${service.made.units.length} units verified`, took[0], null, "ms");
    const seed = new Uint8Array(32).fill(7);
    await engine.call("code_new", { seed });
    const answers = { lang: "en", form: [["danger", 0, "no"], ["force", 0, SHORT.force]], what: SHORT.what, contact: null };
    const unit = service.made.unit_of_force[SHORT.force];
    const [sealed, times] = await engine.measure("seal_report", { seed, now, answers, unit, assisted: false }, SEALS);
    if (sealed.error) throw new Error(JSON.stringify(sealed));
    row(`${name}, ${setting}: a report sealed (median of ${SEALS})`, median(times), limit, "ms");
    await browser.close();
  }
}

/** How long the person waits from *Send* to the cell's first byte, where nothing is compiled. */
async function sends(name) {
  const browser = await Browser.launch(name, { setting: "no-jit" });
  const page = await Page.open(await browser.window(), tap.address);
  await page.begin();
  await page.goOn();
  await page.fill(SHORT);
  await page.checked();
  await page.confirm((await page.bothCodes()).words);
  const pressed = performance.now();
  await page.press("send");
  await until("the cell is on its way", () => tap.posts.length > 0);
  row(`${name}, no-jit: from Send to the post`, performance.now() - pressed, 500, "ms");
  await browser.close();
}

/** On a slow line and a slow machine; Chromium's own tools slow both down. */
async function slowly() {
  const browser = await Browser.launch("chromium");
  const window = await browser.window();
  const session = await window.page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.download,
    uploadThroughput: SLOW.upload,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await window.page.evaluateOnNewDocument(() => {
    const watch = () => {
      if (document.getElementById("begin")?.disabled === false) globalThis.testReady ??= performance.now();
      else setTimeout(watch, 20);
    };
    setTimeout(watch, 20);
  });
  await Page.open(window, tap.address);
  const { paint, ready } = await window.ask(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    ready: globalThis.testReady,
  }));
  row("400 kbit/s, CPU 4 times slower: S0 painted", paint / 1000, 2, "s");
  row("400 kbit/s, CPU 4 times slower: ready", ready / 1000, 12, "s");
  await browser.close();
}

/** What must not be at all. */
async function quiet(name) {
  const browser = await Browser.launch(name);
  const window = await browser.window();
  const page = await Page.open(window, tap.address);
  const before = await window.ask(() => [location.href, document.title, history.length].join());
  await page.report(SHORT);
  const after = await window.ask(() => [location.href, document.title, history.length].join());
  const elsewhere = window.asked.filter((address) => !address.startsWith(tap.address) && !address.startsWith("data:"));
  const { length, state, ...kept } = await window.kept();
  row(`${name}: requests elsewhere`, elsewhere.length, 0, "");
  row(`${name}: things stored`, Object.values(kept).reduce((sum, one) => sum + (one.length ?? one), 0), 0, "");
  row(`${name}: changes of address, title, history`, before === after ? 0 : 1, 0, "");
  row(`${name}: lines in the console`, window.console.length, 0, "");
  await browser.close();
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function print() {
  const missed = ({ measured, limit }) => limit !== null && !(measured <= limit);
  const text = (number, unit) => (unit === "" ? String(number) : number.toFixed(unit === "s" ? 2 : 1));
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const one of rows) {
    const { what, measured, limit, unit } = one;
    const most = limit === null ? "" : `at most ${limit} ${unit}`;
    process.stdout.write(`${what.padEnd(width)}  ${text(measured, unit).padStart(8)} ${unit.padEnd(3)}${most}${missed(one) ? "  MISSED" : ""}\n`);
  }
  if (rows.some(missed)) process.exitCode = 1;
}
