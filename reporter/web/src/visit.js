// One visit: index, one shelf, one post, in this order, whatever it is for (SPEC 8.2). Network, engine, clock and waits are
// given, so that a test moves time itself.

/** From the index to the shelf at least, in milliseconds. */
export const FIRST_SCREEN = 30_000;
/** Between two visits of one letter: the shortest and the longest wait, in milliseconds. */
export const BETWEEN = [20_000, 60_000];
/** A post is tried so often, with the same bytes. */
export const TRIES = 6;
/** Before the second try, in milliseconds; each further one waits twice as long. */
export const FIRST_RETRY = 2_000;

/** 32 bytes of the browser's own generator: the only randomness there is. */
export function seed() {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** A visit that was broken off, by leaving or by hiding the page. */
export class Over extends Error {}

export class Visit {
  #parts;
  #spare;
  #began = 0;
  #abort = new AbortController();
  #shelf = null;
  #posted = false;

  /** @param parts `net`, `engine`, `clock`, and `pace`: milliseconds as they are waited in this service. */
  constructor(parts) {
    this.#parts = parts;
  }

  /** Whether the one post is under way or done. */
  get over() {
    return this.#posted || this.#abort.signal.aborted;
  }

  /** Fetches and checks the index, and seals the cover that goes if nothing else does. Returns how fresh the board is. */
  async begin() {
    const { net, engine, clock } = this.#parts;
    this.#spare = engine.call("cover", { seed: seed() }).cells;
    const bytes = await net.index();
    this.#began = clock.ticks();
    this.#live();
    return engine.call("index", { bytes, now: clock.now() });
  }

  /**
   * The first screen is left: fetches the shelf, not sooner than 30 seconds after the index, and returns what the code
   * finds. Called again, it gives the same promise: a visit has one shelf. `tick` is told of the milliseconds that are left.
   */
  leaveFirst(pick, tick) {
    this.#shelf ??= this.#fetchShelf(pick, tick).catch((error) => {
      // The network may be back when the person tries again.
      this.#shelf = null;
      throw error;
    });
    return this.#shelf;
  }

  /**
   * Posts the letter: its first cell in this visit, each other one in a whole visit of its own. `progress` is told of
   * `{part, of, wait}`. Returns how many cells arrived if not all did; what is left is `error.rest`.
   */
  async send(cells, progress) {
    const { clock, pace } = this.#parts;
    const all = split(cells, this.#spare.length);
    for (const [at, cell] of all.entries()) {
      const part = at + 1;
      try {
        let visit = this;
        if (part > 1 || this.#posted) {
          const wait = pace(BETWEEN[0] + below(BETWEEN[1] - BETWEEN[0] + 1));
          progress?.({ part, of: all.length, wait });
          await clock.wait(wait);
          visit = new Visit(this.#parts);
          await visit.#whole();
        } else {
          // The order holds, be it that somebody writes faster than half a minute.
          await this.leaveFirst(null).catch(() => {});
        }
        progress?.({ part, of: all.length, wait: 0 });
        await visit.#post(cell);
      } catch (error) {
        throw Object.assign(error, { rest: join(all.slice(at)), sent: at, of: all.length });
      }
    }
  }

  /** *Done*: cover goes, and it is waited for. */
  async done() {
    if (this.#posted) return;
    await this.leaveFirst(null).catch(() => {});
    await this.#post(this.#spare);
  }

  /** *Leave*, or the page was hidden: cover goes at once if nothing has gone, and nothing is waited for. */
  end() {
    this.#abort.abort(new Over());
    // A shelf whose fetch nobody waits for any more must not count as an unhandled failure.
    this.#shelf?.catch(() => {});
    if (this.#posted || !this.#spare) return;
    this.#posted = true;
    this.#parts.net.post(this.#spare).catch(() => {});
  }

  /** Index and shelf of a further part of a letter. */
  async #whole() {
    await this.begin();
    await this.leaveFirst(null);
  }

  async #fetchShelf(pick, tick) {
    const { net, engine, clock, pace } = this.#parts;
    const due = this.#began + pace(FIRST_SCREEN);
    for (let left = due - clock.ticks(); left > 0; left = due - clock.ticks()) {
      tick?.(left);
      await clock.wait(Math.min(left, 1_000), this.#abort.signal);
    }
    tick?.(0);
    const { release, shelf, found } = engine.call("shelf_pick", { seed: seed(), pick: pick ?? null });
    const bytes = await net.shelf(release, shelf);
    this.#live();
    return { found, ...engine.call("shelf", { bytes }) };
  }

  /** The same bytes again and again; the cell stays the caller's until it has arrived. */
  async #post(cell) {
    const { net, clock, pace } = this.#parts;
    this.#live();
    this.#posted = true;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await net.post(cell);
      } catch (error) {
        if (attempt === TRIES) {
          // Not sent: the visit still has its post to make.
          this.#posted = false;
          throw error;
        }
        await clock.wait(pace(FIRST_RETRY * 2 ** (attempt - 1)));
      }
    }
  }

  #live() {
    if (this.#abort.signal.aborted) throw new Over();
  }
}

function split(cells, length) {
  const all = [];
  for (let at = 0; at < cells.length; at += length) all.push(cells.slice(at, at + length));
  return all;
}

function join(cells) {
  const bytes = new Uint8Array(cells.reduce((sum, cell) => sum + cell.length, 0));
  let at = 0;
  for (const cell of cells) {
    bytes.set(cell, at);
    at += cell.length;
  }
  return bytes;
}

/** A uniformly random whole number below `n`. */
export function below(n) {
  const whole = 2 ** 32 - (2 ** 32 % n);
  for (;;) {
    const [drawn] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < whole) return drawn % n;
  }
}
