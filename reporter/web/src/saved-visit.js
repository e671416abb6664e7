// A visit of the saved page, which has no network: what would be posted becomes files, what would be fetched is read from
// files. It stands in for a Visit (visit.js).

const CELL = 16_384;

export class SavedVisit {
  /** How the last screen speaks of a letter that is in a file and not under way. */
  sentAs = "saved";
  /** There is no cover that would have to go when the page is hidden. */
  over = true;
  #app;

  constructor(app) {
    this.#app = app;
  }

  /** Nothing is fetched, so there is no board that could be old. */
  async begin() {
    return { fresh: "current", days: 0 };
  }

  /** With a code: asks for index and shelf as files, and resolves with what the code finds. */
  leaveFirst(pick) {
    const app = this.#app;
    if (!app.known) return Promise.resolve(null);
    return new Promise((resolve) => {
      app.files = { pick, shelf: null, resolve };
      app.go("fetch");
    });
  }

  /** Offers every cell as a file, and resolves when the person has them. */
  send(cells) {
    const app = this.#app;
    return new Promise((resolve) => {
      app.toSave = { cells: split(cells), resolve };
      app.go("save");
    });
  }

  async done() {}

  end() {}
}

function split(cells) {
  return Array.from({ length: cells.length / CELL }, (_, at) => cells.slice(at * CELL, (at + 1) * CELL));
}
