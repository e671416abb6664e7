// A visit without a network: what the page would fetch a person brings as files, and what it would post is saved as files.
// Stands in for `Visit` (visit.js).

import { seed } from "../visit.js";

/** A cell, in bytes (SPEC 6.1). */
const CELL = 16_384;
/** The longest file that is read: no index and no shelf is longer. */
const MOST = 1_048_576;

/** The file is not the one that was asked for. */
export class OtherFile extends Error {}

export class SavedVisit {
  /** No cover has to go when the page is hidden: saving and fetching hide it. */
  over = true;
  /** The index as the engine verified it, how fresh it is, and the path of the shelf that it takes. */
  index = null;
  /** What is saved next: `{name, address, saved}` each; and whether it was asked if they all are. */
  files = [];
  asked = false;
  #app;
  #pick = null;
  #shown = null;
  #kept = null;

  constructor(app) {
    this.#app = app;
  }

  /** There is no board yet that could be old. */
  async begin() {
    return { fresh: "current", days: 0 };
  }

  /** On the screen that asks for files: resolves with what the code finds in them. Elsewhere nobody needs an answer. */
  leaveFirst(pick) {
    if (this.#app.screen !== "looking") return Promise.resolve(null);
    this.index = null;
    this.#pick = pick;
    return new Promise((resolve) => (this.#shown = resolve));
  }

  /** Takes the index, and says which shelf is fetched next. */
  takeIndex(bytes) {
    const { engine, clock } = this.#app;
    const { fresh, days } = whatItIs(() => engine.call("index", { bytes, now: clock.now() }));
    const { release, shelf, found } = engine.call("shelf_pick", { seed: seed(), pick: this.#pick });
    this.index = { fresh, days, found, path: `/v1/board/${release}/shelves/${shelf}` };
  }

  /** Takes the shelf: what the code finds is shown. */
  takeShelf(bytes) {
    const reading = whatItIs(() => this.#app.engine.call("shelf", { bytes }));
    this.#shown({ found: this.index.found, ...reading });
  }

  /** Offers every cell as a file, and resolves when the person has them all. */
  send(cells) {
    const count = cells.length / CELL;
    this.#drop();
    this.files = Array.from({ length: count }, (_, at) => {
      const cell = new Blob([cells.slice(at * CELL, (at + 1) * CELL)], { type: "application/octet-stream" });
      return { name: count === 1 ? "data.bin" : `data-${at + 1}.bin`, address: URL.createObjectURL(cell), saved: false };
    });
    this.#app.go("sending");
    return new Promise((resolve) => (this.#kept = resolve));
  }

  /** Every file is saved. */
  kept() {
    this.#drop();
    this.#kept();
  }

  /** Nothing has to go. */
  async done() {}

  /** Nothing goes by itself. */
  hurry() {}

  /** Nothing is under way. */
  end() {
    this.#drop();
  }

  #drop() {
    for (const { address } of this.files) URL.revokeObjectURL(address);
    this.files = [];
    this.asked = false;
  }
}

/** A person's file; what is longer than anything that is asked for is not read. */
export async function read(file) {
  if (file.size > MOST) throw new OtherFile();
  return new Uint8Array(await file.arrayBuffer());
}

/** What the engine makes of a person's file: whatever it refuses is another file than the one that was asked for. */
function whatItIs(call) {
  try {
    return call();
  } catch (failure) {
    throw failure.kind?.startsWith("board-") ? new OtherFile() : failure;
  }
}
