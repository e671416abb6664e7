// What people read, by id, from the Fluent files that the program `reporter` reads too. All languages are in this script, so
// that a change of language asks nobody.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import cyChecker from "../../locales/cy/checker.ftl";
import cyDates from "../../locales/cy/dates.ftl";
import cyForm from "../../locales/cy/form.ftl";
import cyPage from "../../locales/cy/page.ftl";
import enChecker from "../../locales/en/checker.ftl";
import enDates from "../../locales/en/dates.ftl";
import enForm from "../../locales/en/form.ftl";
import enPage from "../../locales/en/page.ftl";
import urChecker from "../../locales/ur/checker.ftl";
import urDates from "../../locales/ur/dates.ftl";
import urForm from "../../locales/ur/form.ftl";
import urPage from "../../locales/ur/page.ftl";

/** Every language: its tag, its own name, its direction, its files. English first, then Welsh. */
export const LANGUAGES = [
  { tag: "en", name: "English", dir: "ltr", files: [enForm, enDates, enChecker, enPage] },
  { tag: "cy", name: "Cymraeg", dir: "ltr", files: [cyForm, cyDates, cyChecker, cyPage] },
  { tag: "ur", name: "اردو", dir: "rtl", files: [urForm, urDates, urChecker, urPage] },
];

/** A further file for every language, by tag; what it says stands in place of what an earlier file says. */
export function sayToo(files) {
  for (const language of LANGUAGES) language.files.push(files[language.tag]);
}

const bundles = new Map();
let current = LANGUAGES[0];

function bundle(language) {
  if (!bundles.has(language.tag)) {
    // Without isolating marks: they would travel into what is copied and into what tests compare.
    const made = new FluentBundle(language.tag, { useIsolating: false });
    for (const file of language.files) made.addResource(new FluentResource(file), { allowOverrides: true });
    bundles.set(language.tag, made);
  }
  return bundles.get(language.tag);
}

/** The language that is spoken now. */
export function language() {
  return current;
}

/** Speaks another language from now on. */
export function speak(tag) {
  current = LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
  document.documentElement.lang = current.tag;
  document.documentElement.dir = current.dir;
}

/** The text of this id. The build holds that every language has it, with the same arguments. */
export function t(id, args) {
  const made = bundle(current);
  const message = made.getMessage(id);
  if (!message?.value) throw new Error(`no text: ${id}`);
  return made.formatPattern(message.value, args);
}

/** Whether there is such a text. */
export function has(id) {
  return Boolean(bundle(current).getMessage(id)?.value);
}

/** Of two names the one of this language: the directory has English and Welsh. */
export function named(thing) {
  return current.tag === "cy" && thing.name_cy ? thing.name_cy : thing.name_en;
}
