// The saved page: the start screen with everything inside it, one file that works from disk. The server fills in the phone
// number, the root and the directory, and signs it (SPEC 8.12).

import { createHash } from "node:crypto";

/** `index.html` with style, script and engines inside. Blanks of the server stay: `{{phone}}`, `{{root}}`, `{{directory}}`. */
export function saved(index, { style, script, wasm, js }) {
  const engine = js.toString("utf8").trim();
  const page = script.toString("utf8").trim();
  const css = style.toString("utf8").trim();
  for (const text of [engine, page]) {
    if (/<\/script|<!--/i.test(text)) throw new Error("the saved page would end in the middle of its script");
  }
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${hash(engine)} ${hash(page)}`,
    `style-src ${hash(css)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types postern",
  ].join("; ");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>${css}</style>`,
  ].join("\n");
  const tail = [
    `<script type="text/plain" id="directory">{{directory}}</script>`,
    `<script type="text/plain" id="engine-wasm">${wasm.toString("base64")}</script>`,
    `<script>${engine}</script>`,
    `<script>${page}</script>`,
    "</body>",
  ].join("\n");
  return Buffer.from(
    replaced(index, [
      [/<link rel="stylesheet"[^>]*>\n<script[^>]*><\/script>/, head],
      [/<\/body>/, tail],
      // From disk there is no door beside it.
      [/<noscript>[\s\S]*<\/noscript>\n/, ""],
    ]),
  );
}

function replaced(text, changes) {
  return changes.reduce((before, [what, by]) => {
    if (!what.test(before)) throw new Error(`the start screen has no ${what}`);
    return before.replace(what, () => by);
  }, text);
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
