// The page on the network.

import { pace } from "./clock.js";
import { Engine } from "./engine.js";
import { net } from "./net.js";
import { start } from "./start.js";
import { Visit } from "./visit.js";

start({
  load: (onKind) => Promise.all([Engine.load({ wasm: ENGINE_WASM, js: ENGINE_JS, onKind }), net.directory()]),
  makeVisit: ({ engine, clock, directory }) =>
    new Visit({ net, engine, clock, pace: (milliseconds) => pace(directory, milliseconds) }),
});
