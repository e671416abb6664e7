// Pictures of every screen: phone and desktop, light and dark, in every language; and of each of these one sheet with all screens.
// `node shots.mjs FOLDER [LANG...]`

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./harness/browsers.mjs";
import { Page } from "./harness/page.mjs";
import { Service } from "./harness/service.mjs";
import { asked, newCode } from "./harness/story.mjs";
import { Reporter } from "./harness/reporter.mjs";
import { Tap } from "./harness/tap.mjs";
import { Unit } from "./harness/unit.mjs";
import { walk as walkFromDisk } from "./harness/disk.mjs";
import { walk } from "./harness/walk.mjs";
import { DESKTOP, PHONE } from "./harness/window.mjs";

const [folder, ...languages] = process.argv.slice(2);
if (!folder) throw new Error("usage: node shots.mjs FOLDER [LANG...]");

const DEVICES = { phone: PHONE, desktop: DESKTOP };
const SCHEMES = ["light", "dark"];
/** WebP at this quality is a tenth of a PNG, and as good to read. */
const PICTURE = { type: "webp", quality: 60, fullPage: true };

const service = await Service.make({ daySeconds: 12 });
const tap = await Tap.before(service.address);
const browser = await Browser.launch("chromium");
try {
  const set = { service, reporter: () => Reporter.of(service), unit: (id) => Unit.of(service, id) };
  const { words } = await asked(set);
  const none = await newCode(set);
  const file = path.join(await service.room("disk"), "information.html");
  await writeFile(file, await (await fetch(`${service.address}/saved-page`)).text());
  for (const lang of languages.length > 0 ? languages : ["en", "cy"]) {
    const names = await shoot(path.join(folder, lang), `${tap.address}/`, (page, reopen) => walk(page, { code: words, none, lang, tap, reopen }));
    for (const look of looks()) await sheet(lang, look, names);
    await shoot(path.join(folder, lang, "saved"), pathToFileURL(file).href, (page, reopen) => walkFromDisk(page, { service, code: words, lang, reopen }));
  }
} finally {
  await browser.close();
  await tap.close();
  await service.close();
}

/** A picture of every screen on the way from this address; their names, in its order. */
async function shoot(into, address, way) {
  const names = [];
  await mkdir(into, { recursive: true });
  const window = await browser.window();
  const page = new Page(window);
  const reopen = async () => {
    await window.open(address);
    await page.ready();
  };
  for await (const name of way(page, reopen)) {
    names.push(name.replace(":", "-"));
    for (const [device, viewport] of Object.entries(DEVICES)) {
      await window.page.setViewport(viewport);
      // What stays at the top stands at the top of the picture.
      await window.ask(() => scrollTo({ top: 0, behavior: "instant" }));
      for (const scheme of SCHEMES) {
        await window.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const file = `${names.at(-1)}-${device}-${scheme}.webp`;
        await window.page.screenshot({ ...PICTURE, path: path.join(into, file) });
      }
    }
    await window.page.setViewport(DESKTOP);
  }
  await window.end();
  return names;
}

/** `phone-light` and the like. */
function looks() {
  return Object.keys(DEVICES).flatMap((device) => SCHEMES.map((scheme) => `${device}-${scheme}`));
}

/** All screens of a look in one picture, `LANG-LOOK.webp`, each under its name. */
async function sheet(lang, look, names) {
  const window = await browser.window();
  const width = look.startsWith("phone") ? 200 : 400;
  const figures = names.map((name) => `<figure style="margin:0;width:${width}px"><figcaption>${name}</figcaption><img width="${width}" src="${lang}/${name}-${look}.webp"></figure>`);
  const html = path.join(folder, "sheet.html");
  await writeFile(html, `<!doctype html><body style="margin:12px;font:14px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:12px;align-items:start">${figures.join("")}`);
  await window.page.setViewport({ width: 1_500, height: 1_000 });
  await window.open(pathToFileURL(html).href);
  await window.page.screenshot({ ...PICTURE, path: path.join(folder, `${lang}-${look}.webp`) });
  await rm(html);
  await window.end();
}
