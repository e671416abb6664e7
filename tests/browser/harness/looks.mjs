// What must hold on every screen: axe-core, one heading, the focus, the language, 320 pixels, an address and a title that stay.

import { violations } from "./axe.mjs";
import { DESKTOP, ZOOMED } from "./window.mjs";

/** What is wrong on the screen that is seen; `name` as a walk yields it, `arrived` the names of those that are seen as they come up. */
export async function faultsOn(window, name, { lang, address, arrived }) {
  const faults = [];
  const note = (what) => faults.push(`${name}: ${what}`);
  for (const violation of await violations(window)) note(violation);
  const seen = await window.ask(about);
  if (seen.address !== address) note(`the address became ${seen.address}`);
  if (seen.title !== "Information") note(`the title became ${seen.title}`);
  if (seen.lang !== lang) note(`the language is ${seen.lang}`);
  if (seen.dir !== (lang === "ur" ? "rtl" : "ltr")) note(`the direction is ${seen.dir}`);
  if (seen.headings !== 1) note(`${seen.headings} headings of the first level`);
  if (seen.focus === "BODY" && name !== "start") note("the focus is lost");
  if (arrived.includes(name) && seen.focus !== "H1") note(`the focus is on ${seen.focus}`);
  if (name.endsWith(":errors") && !seen.summary) note(`the focus is not on the errors but on ${seen.focus}`);
  await window.page.setViewport(ZOOMED);
  const wide = await window.ask(() => document.documentElement.scrollWidth);
  if (wide > ZOOMED.width) note(`${wide} pixels wide at 320: ${await window.ask(widest)}`);
  await window.page.setViewport(DESKTOP);
  return faults;
}

/** Where the window is. */
export const addressOf = (window) => window.ask(() => location.href);

function about() {
  return {
    address: location.href,
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    headings: [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility()).length,
    focus: document.activeElement?.tagName,
    summary: document.activeElement?.matches(".summary") ?? false,
  };
}

/** Which elements stick out. */
function widest() {
  const out = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > 321);
  return out
    .slice(-3)
    .map((element) => `${element.tagName}#${element.id}.${element.className}`)
    .join(" ");
}
