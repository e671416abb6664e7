// The saved page: the start with everything inside it, one file that works from disk (SPEC 8.13). Style and engine are blanks,
// since they lie in `dist/` already; the server fills them, the phone number, the root and the directory, and signs it all.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SRC } from "./places.mjs";

/** `index.html`, made to stand alone. `style`, `engine`, `page`: the bytes that run in it, which its policy pins. */
export function saved(index, { style, engine, page }) {
  const script = text(page);
  for (const inside of [script, text(engine), text(style)]) {
    // What ends an element or opens another one; and what is not the same once a browser has read it.
    if (/<\/(script|style)|<script|<!--|[\r\0]/i.test(inside)) throw new Error("the saved page would not be read as it was written");
    if (/\{\{(phone|root|style|engine|directory)\}\}/.test(inside)) throw new Error("the saved page has a blank inside a script");
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hash(engine)} ${hash(page)}`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const tail = [
    '<script type="text/plain" id="directory">{{directory}}</script>',
    "<script>{{engine}}</script>",
    `<script>${script}</script>`,
    "</body>",
  ].join("\n");
  return replaced(index, [
    // Before anything that it is to hold for.
    [/<meta charset="utf-8">\n/, (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">\n`],
    [/<link rel="stylesheet"[^>]*>\n<script[^>]*><\/script>/, () => "<style>{{style}}</style>"],
    // What is only true at the service.
    [/<p class="at-service">.*<\/p>\n/g, () => ""],
    [/<p class="hint" id="version"><\/p>\n/, () => ""],
    [/<noscript>[\s\S]*<\/noscript>\n/, () => readFileSync(new URL("saved/noscript.html", SRC), "utf8")],
    // Leaving must not ask anybody for anything.
    [/href="https:[^"]*"( rel="[^"]*")( data-leave)/g, (_, rel, leave) => `href="about:blank"${rel}${leave}`],
    [/<\/body>/, () => tail],
  ]);
}

/** What stands in an element: a line break at its end would be one more character to hash. */
function text(bytes) {
  return bytes.toString("utf8").trimEnd();
}

function hash(bytes) {
  return `'sha256-${createHash("sha256").update(text(bytes)).digest("base64")}'`;
}

function replaced(html, changes) {
  return changes.reduce((before, [what, by]) => {
    const after = before.replace(what, by);
    if (after === before) throw new Error(`the start has no ${what}`);
    return after;
  }, html);
}
