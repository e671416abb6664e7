// Every screen by its name (`data-screen`). S0, the start, is plain HTML.

import { back, forgotten, left, stopped } from "./away.js";
import { check } from "./check.js";
import { code } from "./code.js";
import { contact } from "./contact.js";
import { dangerAlone } from "./danger.js";
import { files } from "./files.js";
import { first } from "./first.js";
import { force } from "./force.js";
import { know } from "./know.js";
import { looking } from "./looking.js";
import { police, safe } from "./safe.js";
import { practiceEnd } from "./practice-end.js";
import { reply } from "./reply.js";
import { sending, unsent } from "./sending.js";
import { sent } from "./sent.js";
import { stop } from "./stop.js";
import { thread } from "./thread.js";
import { what } from "./what.js";
import { who } from "./who.js";

export const screens = {
  first,
  danger: dangerAlone,
  safe,
  police,
  force,
  who,
  what,
  know,
  files,
  contact,
  check,
  code,
  sending,
  unsent,
  sent,
  looking,
  thread,
  reply,
  stop,
  "practice-end": practiceEnd,
  back,
  forgotten,
  left,
  stopped,
};
