// The page's script and style: many small modules become one file each. Readable still: names stay, spaces and remarks go.

import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";
import { SRC, WEB } from "./places.mjs";

/** What old phones have: iOS 14, Android's browsers of 2021, Tor Browser's ESR. */
const TARGET = ["es2022", "firefox115", "chrome94", "safari15"];

const COMMON = {
  absWorkingDir: fileURLToPath(WEB),
  bundle: true,
  write: false,
  minifyWhitespace: true,
  minifySyntax: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  target: TARGET,
};

/** A script of `src/`, with `define`d constants. */
export function bundle(entry, define) {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  return built({
    entryPoints: [fileURLToPath(new URL(entry, SRC))],
    format: "iife",
    platform: "browser",
    loader: { ".ftl": "text" },
    define: Object.fromEntries(values),
  });
}

/** The style sheet. */
export function style() {
  return built({ entryPoints: [fileURLToPath(new URL("style.css", SRC))] });
}

/** A script as it is, but for spaces and names inside functions: the engine's, which nobody reads. */
export function compact(script) {
  return built({ stdin: { contents: script, loader: "js" }, bundle: false, minifyIdentifiers: true });
}

function built(options) {
  const { outputFiles } = buildSync({ ...COMMON, ...options });
  return Buffer.from(outputFiles[0].contents);
}
