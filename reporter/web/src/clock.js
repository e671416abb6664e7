// Service days and dates. The device's clock may be wrong: what the person said about it is kept as an offset.

import { t } from "./texts.js";

const DAY = 86_400;

/** Time as the visit needs it; tests have another one. */
export class Clock {
  #offset = 0;

  /** Unix seconds, as the person says they are. */
  now() {
    return Math.floor(Date.now() / 1000) + this.#offset;
  }

  /** Milliseconds of a clock that only goes forward. */
  ticks() {
    return performance.now();
  }

  /**
   * Takes the date that the person gave, keeping the time of day, if `check` goes through with it: returns what `check` does.
   * If it throws, the clock stays as it was.
   */
  setDate([year, month, day], check) {
    const before = this.#offset;
    const today = Math.floor(Date.now() / 1000 / DAY) * DAY;
    this.#offset = Date.UTC(year, month - 1, day) / 1000 - today;
    try {
      return check();
    } catch (error) {
      this.#offset = before;
      throw error;
    }
  }

  /** Resolves after so many milliseconds, or rejects when `signal` aborts. */
  wait(milliseconds, signal) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  }
}

/** A date as people write it, from unix seconds. */
export function date(seconds) {
  const moment = new Date(seconds * 1000);
  // Not toLocaleDateString: few browsers know Welsh.
  return t("date", {
    day: String(moment.getUTCDate()),
    month: t(`month-${moment.getUTCMonth() + 1}`),
    year: String(moment.getUTCFullYear()),
  });
}

/** A service day as people write it: a date, or in drills, whose days are shorter, its number. */
export function serviceDay(directory, day) {
  if (directory.day_seconds !== DAY) return t("date-service-day", { number: String(day) });
  return date(directory.epoch + day * directory.day_seconds);
}

/** The service day at a time. */
export function dayAt(directory, seconds) {
  return Math.max(0, Math.floor((seconds - directory.epoch) / directory.day_seconds));
}

/** A wait of so many milliseconds as this service makes it: in drills, whose days are shorter, it shrinks with them. */
export function pace(directory, milliseconds) {
  return milliseconds * Math.min(1, directory.day_seconds / DAY);
}
