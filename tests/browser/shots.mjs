// Pictures of every screen: phone and desktop, light and dark, in every language. `node shots.mjs FOLDER [LANG...]`

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Browser } from "./harness/browsers.mjs";
import { Page } from "./harness/page.mjs";
import { Service } from "./harness/service.mjs";
import { asked } from "./harness/story.mjs";
import { Reporter } from "./harness/reporter.mjs";
import { Tap } from "./harness/tap.mjs";
import { Unit } from "./harness/unit.mjs";
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
  for (const lang of languages.length > 0 ? languages : ["en", "cy"]) await shoot(lang, words);
} finally {
  await browser.close();
  await tap.close();
  await service.close();
}

async function shoot(lang, code) {
  await mkdir(path.join(folder, lang), { recursive: true });
  const window = await browser.window();
  const page = new Page(window);
  const reopen = async () => {
    await window.open(`${tap.address}/`);
    await page.ready();
  };
  const fault = (cut) => (cut ? tap.cut() : tap.mend());
  for await (const name of walk(page, { code, lang, fault, reopen })) {
    for (const [device, viewport] of Object.entries(DEVICES)) {
      await window.page.setViewport(viewport);
      // What stays at the top stands at the top of the picture.
      await window.ask(() => scrollTo({ top: 0, behavior: "instant" }));
      for (const scheme of SCHEMES) {
        await window.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const file = `${name.replace(":", "-")}-${device}-${scheme}.webp`;
        await window.page.screenshot({ ...PICTURE, path: path.join(folder, lang, file) });
      }
    }
    await window.page.setViewport(DESKTOP);
  }
  await window.end();
}
