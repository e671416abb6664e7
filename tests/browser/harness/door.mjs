// The door without scripts, as a person uses it with a browser.

import { until } from "./wait.mjs";

/** Hands files in; what the window shows then. */
export async function handIn(window, address, files) {
  await window.open(`${address}/drop`);
  return upload(window, files);
}

/** From the door's page on. */
export async function upload(window, files) {
  const input = await window.page.$("#cell");
  await input.uploadFile(...files);
  return submit(window, "form[enctype] button");
}

/** Every answer of the door is a page without a form. */
export async function submit(window, button) {
  await window.press(button);
  await until("the door answers", () => window.ask(() => document.querySelector("form") === null && document.body !== null).catch(() => false));
  return window.ask(() => document.body.innerText);
}
