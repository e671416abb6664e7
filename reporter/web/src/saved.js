// The saved page: one file that works from disk, with the engine and the directory inside.

import { Engine } from "./engine.js";
import { SavedVisit } from "./saved-visit.js";
import { start } from "./start.js";

start({
  load: (onKind) => Promise.all([Engine.load({ wasmBytes: inside("engine-wasm"), onKind }), inside("directory")]),
  makeVisit: (app) => new SavedVisit(app),
  lapsed: "saved-lapsed",
});

/** Bytes that stand in the file as base64. */
function inside(id) {
  return Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (c) => c.charCodeAt(0));
}
