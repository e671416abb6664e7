// The saved page (SPEC 8.13): one file that works from disk, with engine and directory inside and no network.

import cySaved from "../../../locales/cy/saved.ftl";
import enSaved from "../../../locales/en/saved.ftl";
import urSaved from "../../../locales/ur/saved.ftl";
import { Engine } from "../engine.js";
import { start } from "../start.js";
import { sayToo } from "../texts.js";
import { first } from "./screens/first.js";
import { looking } from "./screens/looking.js";
import { sending } from "./screens/sending.js";
import { sent } from "./screens/sent.js";
import { SavedVisit } from "./visit.js";

sayToo({ en: enSaved, cy: cySaved, ur: urSaved });
start({
  load: (onKind) => Promise.all([Engine.load({ onKind }), directory()]),
  makeVisit: (app) => new SavedVisit(app),
  own: { first, looking, sending, sent },
});

/** The directory as it stands in this file. */
function directory() {
  const text = document.getElementById("directory").textContent;
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
