// `make page`: builds the reporter's page into `dist/`, which is kept in the repo. The same sources and the same toolchain give
// the same bytes wherever they lie.
//
//     node build/build.mjs                  engine, page, documents
//     node build/build.mjs --into DIR       somewhere else than dist/
//     node build/build.mjs --engine DIR     with the engine that lies there (engine.wasm, engine.js), without a toolchain

import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { asset, Folder } from "./asset.mjs";
import { bundle, style } from "./bundle.mjs";
import { document, DOCUMENTS } from "./document.mjs";
import { builtEngine, makeEngine } from "./engine.mjs";
import { WEB } from "./places.mjs";
import { saved } from "./saved.mjs";
import { checkTexts } from "./texts.mjs";

const { values } = parseArgs({ options: { into: { type: "string" }, engine: { type: "string" } } });
const dist = new Folder(resolve(values.into ?? new URL("dist", WEB).pathname));

checkTexts();

const engine = values.engine ? builtEngine(resolve(values.engine)) : makeEngine();
const files = {
  style: asset("style", "css", style()),
  engine_wasm: asset("engine", "wasm", engine.wasm),
  engine_js: asset("engine", "js", engine.js),
};
files.page = asset("page", "js", bundle("main.js", { ENGINE_WASM: files.engine_wasm.named, ENGINE_JS: files.engine_js.named }));

for (const file of Object.values(files)) dist.put(file.file, file.bytes);
for (const name of DOCUMENTS) dist.putPlain(name, document(name, files));
dist.putPlain("saved.html", saved(document("index.html", files), { style: files.style.bytes, engine: engine.js, page: bundle("saved/start.js", {}) }));
const named = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.named]));
dist.putPlain("manifest.json", `${JSON.stringify({ files: named, toolchain: engine.toolchain }, null, 2)}\n`);
dist.finish();
