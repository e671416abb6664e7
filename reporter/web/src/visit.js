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
  /** Aborted when the post is to go without waiting for the shelf any more. */
  #hurried = new AbortController();
  #index = null;
  #shelf = null;
  /** Who is told of the milliseconds until the shelf is fetched. */
  #tick = null;
  /** The cell that is to be posted once it may be; none, and the cover goes if the visit ends. */
  #due = null;
  #posted = false;
  /** The visit of a further part of a letter. */
  #further = null;

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
    this.#index = await this.#alive(net.index());
    this.#began = clock.ticks();
    return this.look();
  }

  /** The index once more, by what the clock says now: the person may have put it right. */
  look() {
    const { engine, clock } = this.#parts;
    return engine.call("index", { bytes: this.#index, now: clock.now() });
  }

  /**
   * The first screen is left: fetches the shelf, not sooner than 30 seconds after the index, and returns what the code
   * finds. Called again, it gives the same promise: a visit has one shelf. `tick` is told of the milliseconds that are left.
   */
  leaveFirst(pick, tick) {
    this.#tick = tick ?? this.#tick;
    this.#shelf ??= this.#fetchShelf(pick).catch((error) => {
      // The network may be back when the person tries again.
      this.#shelf = null;
      throw error;
    });
    return this.#shelf;
  }

  /**
   * Posts the letter: its first cell in this visit, each other one in a whole visit of its own. `progress` is told of
   * `{part, of, left}`, the milliseconds until that part goes. If not all cells arrive, the error says how many did (`sent`), of
   * how many (`of`), and has the others (`rest`).
   */
  async send(cells, progress) {
    const all = split(cells, this.#spare.length);
    for (const [at, cell] of all.entries()) {
      const tell = (left) => progress?.({ part: at + 1, of: all.length, left });
      try {
        const visit = at > 0 || this.#posted ? await this.#goOn(tell) : this;
        visit.#due = cell;
        await visit.#afterShelf(tell);
        tell(0);
        await visit.#post(cell);
      } catch (error) {
        throw Object.assign(error, { rest: join(all.slice(at)), sent: at, of: all.length });
      }
    }
  }

  /** *Done*: cover goes, and it is waited for. */
  async done() {
    if (this.#posted) return;
    this.#due = this.#spare;
    await this.#afterShelf();
    await this.#post(this.#spare);
  }

  /** The page is hidden, and may be closed, while a post is to go: it goes now, and is not kept for a shelf that has not come. */
  hurry() {
    this.#hurried.abort(new Over());
    this.#further?.hurry();
  }

  /** *Leave*, or the page was hidden: what is due goes at once, or cover, if nothing has gone, and nothing is waited for. */
  end() {
    this.#abort.abort(new Over());
    this.#hurried.abort(new Over());
    this.#further?.end();
    // A shelf whose fetch nobody waits for any more must not count as an unhandled failure.
    this.#shelf?.catch(() => {});
    if (this.#posted || !this.#spare) return;
    this.#posted = true;
    this.#parts.net.post(this.#due ?? this.#spare).catch(() => {});
  }

  /** The order holds, be it that somebody writes faster than half a minute; unless the page is about to go. */
  async #afterShelf(tick) {
    const { signal } = this.#hurried;
    const hurried = new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener("abort", resolve)));
    await Promise.race([this.leaveFirst(null, tick).catch(() => {}), hurried]);
  }

  /** A visit for a further part, some time after the one before; resolves when it has begun. */
  async #goOn(tick) {
    const { clock, pace } = this.#parts;
    const after = pace(FIRST_SCREEN);
    const between = clock.ticks() + pace(BETWEEN[0] + below(BETWEEN[1] - BETWEEN[0] + 1));
    await this.#until(between, (left) => tick(left + after), this.#abort.signal);
    this.#further = new Visit(this.#parts);
    await this.#further.begin();
    return this.#further;
  }

  async #until(due, tick, signal) {
    const { clock } = this.#parts;
    for (let left = due - clock.ticks(); left > 0; left = due - clock.ticks()) {
      if (signal.aborted) throw new Over();
      tick(left);
      await clock.wait(Math.min(left, 1_000), signal).catch(() => {
        throw new Over();
      });
    }
  }

  async #fetchShelf(pick) {
    const { net, engine, pace } = this.#parts;
    const { signal } = this.#hurried;
    await this.#until(this.#began + pace(FIRST_SCREEN), (left) => this.#tick?.(left), signal);
    this.#tick?.(0);
    if (signal.aborted) throw new Over();
    const { release, shelf, found } = engine.call("shelf_pick", { seed: seed(), pick: pick ?? null });
    const bytes = await this.#alive(net.shelf(release, shelf));
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

  /** What a request brings, unless the visit is over by then: that it was cut off, as by hiding the page, is no failure. */
  async #alive(request) {
    try {
      return await request;
    } finally {
      this.#live();
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
