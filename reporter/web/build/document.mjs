// The HTML documents: what names a file gets its path and its hash. Other blanks, `{{phone}}` and `{{root}}`, are the server's.

import { readFileSync } from "node:fs";
import { SRC } from "./places.mjs";

/** Every document; each stands in `src/` under its name. */
export const DOCUMENTS = ["index.html", "drop.html", "drop-taken.html", "drop-refused.html", "drop-full.html"];

/** Blanks that the server fills. */
const OF_THE_SERVER = ["phone", "root"];

/** A document with `{{style.path}}` and the like filled. */
export function document(name, files) {
  const text = readFileSync(new URL(name, SRC), "utf8");
  return text.replaceAll(/\{\{([^}]*)\}\}/g, (blank, what) => {
    if (OF_THE_SERVER.includes(what)) return blank;
    const [file, part] = what.split(".");
    const value = files[file]?.named[part];
    if (value === undefined) throw new Error(`${name}: nothing is known of ${blank}`);
    return value;
  });
}
