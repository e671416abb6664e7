// Leaving in a hurry, after GOV.UK's pattern "Exit a page quickly": a button that stays at the top, Shift three times, a twin
// for those who come by keyboard. And hiding: a page that nobody looks at shows nothing.

import { t } from "./texts.js";

/** Shift so often, each within this time of the one before, in milliseconds. */
const PRESSES = 3;
const PRESS_WITHIN = 5_000;
/** So long a hidden page keeps a text, in milliseconds: a phone call. */
const KEPT = 10 * 60_000;

/** Lets `app` be left by every way that there is. Links that carry `data-leave` work without script too. */
export function watchLeaving(app) {
  const leave = (event) => {
    event?.preventDefault();
    app.leave();
  };
  for (const link of document.querySelectorAll("[data-leave]")) link.addEventListener("click", leave);
  let presses = 0;
  let last = 0;
  // A capital letter is Shift too: only a Shift that nothing else was pressed with counts.
  let alone = false;
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift";
    if (!alone) presses = 0;
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses = event.timeStamp - last < PRESS_WITHIN ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === PRESSES) leave();
    else app.say(t(presses === 1 ? "leave-twice-more" : "leave-once-more"));
  });
}

/** Blanks the page whenever it is hidden, lets the post go that is due, and wipes all after ten minutes. */
export function watchHiding(app) {
  let since = 0;
  let timer = 0;
  const hide = () => {
    if (since !== 0) return;
    since = Date.now();
    document.body.classList.add("blank");
    app.hidden();
    if (holds(app)) timer = setTimeout(() => app.forget(), KEPT);
  };
  const show = () => {
    if (since === 0) return;
    // A timer of a hidden page may sleep.
    if (Date.now() - since >= KEPT && holds(app)) app.forget();
    clearTimeout(timer);
    since = 0;
    document.body.classList.remove("blank");
    if (app.screen === "back") app.go("back");
  };
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? hide() : show()));
  window.addEventListener("pagehide", hide);
  window.addEventListener("pageshow", show);
}

/** Whether there may be anything of the person's on the page. */
function holds(app) {
  return !app.wiped && app.screen !== "start";
}
