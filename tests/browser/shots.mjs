// Pictures of every screen: phone and desktop, light and dark, in every language. `node shots.mjs FOLDER [LANG...]`

import { mkdir, writeFile } from "node:fs/promises";
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
    await shoot(path.join(folder, lang), `${tap.address}/`, (page, reopen) => walk(page, { code: words, none, lang, tap, reopen }));
    await shoot(path.join(folder, lang, "saved"), pathToFileURL(file).href, (page, reopen) => walkFromDisk(page, { service, code: words, lang, reopen }));
  }
} finally {
  await browser.close();
  await tap.close();
  await service.close();
}

/** A picture of every screen on the way from this address. */
async function shoot(into, address, way) {
  await mkdir(into, { recursive: true });
  const window = await browser.window();
  const page = new Page(window);
  const reopen = async () => {
    await window.open(address);
    await page.ready();
  };
  for await (const name of way(page, reopen)) {
    for (const [device, viewport] of Object.entries(DEVICES)) {
      await window.page.setViewport(viewport);
      // What stays at the top stands at the top of the picture.
      await window.ask(() => scrollTo({ top: 0, behavior: "instant" }));
      for (const scheme of SCHEMES) {
        await window.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const file = `${name.replace(":", "-")}-${device}-${scheme}.webp`;
        await window.page.screenshot({ ...PICTURE, path: path.join(into, file) });
      }
    }
    await window.page.setViewport(DESKTOP);
  }
  await window.end();
}
