// The start screen comes to life: it is plain HTML and stands without any of this; here it gets its languages and its button.

import { App } from "./app.js";
import { Clock, date } from "./clock.js";
import { painted } from "./dom.js";
import { watchHiding, watchLeaving } from "./leave.js";
import { screens } from "./screens/index.js";
import { LANGUAGES, speak, t } from "./texts.js";
import { Over } from "./visit.js";

const clock = new Clock();
const main = document.getElementById("main");
const live = document.getElementById("live");
const begin = document.getElementById("begin");
const status = document.getElementById("begin-status");
const picker = document.getElementById("page-language");

let app = null;
let parts;
/** What the status says, as it is said in whatever language is spoken. */
let told = () => "";
/** Writes the question for the date, once it is asked. */
let asked = null;

/**
 * Starts. `given`: `load(onKind)` brings the engine and the directory's bytes; `makeVisit(app)`; `own`, screens that stand in
 * place of the page's.
 */
export function start(given) {
  parts = given;
  document.documentElement.classList.add("script");
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => LANGUAGES.some((known) => known.tag === tag));
  languages(wanted ?? "en");
  begin.addEventListener("click", async () => {
    begin.disabled = true;
    try {
      if (app === null) await ready();
      else await app.begin();
    } catch (error) {
      begin.disabled = false;
      trouble(error);
    }
  });
  ready().catch(trouble);
}

function tell(text) {
  told = text;
  status.textContent = told();
}

/** Everything before *Begin*: the engine and the directory, the same bytes for everybody. */
async function ready() {
  tell(() => t("start-getting-ready"));
  begin.disabled = true;
  const [engine, bytes] = await parts.load((kind) => {
    if (kind === "js") tell(() => t("start-getting-ready-slowly"));
  });
  // The check of the directory may keep a browser without compilation busy: what is said before it must be on the screen.
  await painted();
  const root = hex(document.querySelector('meta[name="postern-root"]').content);
  const verify = () => engine.call("directory", { bytes, root, now: clock.now() });
  let directory;
  try {
    directory = verify();
  } catch (error) {
    if (error.kind !== "directory-expired" && error.kind !== "directory-not-yet") throw error;
    directory = await askDate(verify);
  }
  document.documentElement.dataset.engine = engine.kind;
  app = new App({ engine, clock, directory, screens: { ...screens, ...parts.own }, main, live, verify, makeVisit: parts.makeVisit });
  watchLeaving(app);
  watchHiding(app);
  begin.disabled = false;
  tell(() => t("start-ready"));
}

/** The directory does not hold today by this device's clock: asks which of the two is wrong. */
function askDate(verify) {
  const ask = document.getElementById("date");
  const form = document.getElementById("date-form");
  asked = () => {
    document.getElementById("date-question").textContent = t("clock-question", { date: date(clock.now()) });
    document.getElementById("date-label").textContent = t("clock-label");
    document.getElementById("date-send").textContent = t("clock-use");
  };
  asked();
  form.hidden = false;
  tell(() => "");
  return new Promise((resolve) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = ask.value.split("-").map(Number);
      if (given.length !== 3) return;
      try {
        const directory = clock.setDate(given, verify);
        form.hidden = true;
        resolve(directory);
      } catch (error) {
        if (error.kind === "directory-expired" || error.kind === "directory-not-yet") trouble(error);
        else tell(() => t("clock-cannot-be"));
      }
    });
  });
}

function trouble(error) {
  // The page was hidden or left meanwhile, and the visit ended with it.
  if (error instanceof Over) {
    tell(() => t("start-ready"));
    return;
  }
  switch (error.kind) {
    case "network":
    case "busy":
    case "refused":
    case "length":
      tell(() => t("start-network"));
      begin.disabled = false;
      break;
    case "directory-expired":
    case "directory-not-yet":
      tell(() => t("start-lapsed"));
      break;
    case "board-not-verified":
      tell(() => t("start-board"));
      begin.disabled = false;
      break;
    case "engine-missing":
      tell(() => t("start-engine"));
      break;
    default:
      // Another root, a directory or an engine that is not the one which this page was made with.
      tell(() => t("start-not-verified"));
  }
}

function languages(tag) {
  for (const language of LANGUAGES) {
    const option = document.createElement("option");
    option.value = language.tag;
    option.lang = language.tag;
    option.textContent = language.name;
    picker.append(option);
  }
  picker.addEventListener("change", () => change(picker.value));
  picker.hidden = false;
  picker.value = tag;
  change(tag);
}

function change(tag) {
  speak(tag);
  for (const section of document.querySelectorAll("main > section[lang]")) section.hidden = section.lang !== tag;
  for (const element of document.querySelectorAll("[data-l10n]")) element.textContent = t(element.dataset.l10n);
  const shown = document.getElementById("version");
  if (shown) shown.textContent = t("start-version", { version: version() });
  status.textContent = told();
  asked?.();
  app?.translated();
}

/** The page's version: what its script hashes to, by the first digits, as they stand in the script's name. */
function version() {
  return /\.([0-9a-f]+)\.js$/.exec(document.querySelector("script[integrity]")?.src ?? "")?.[1] ?? "";
}

function hex(text) {
  return new Uint8Array(text.match(/../g)?.map((byte) => parseInt(byte, 16)) ?? []);
}
