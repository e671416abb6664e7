// SPEC 8.13: a visit without a network. Files stand for what is fetched and for what is posted, and nothing else is asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { OtherFile, SavedVisit, read } from "../src/saved/visit.js";

const CELL = 16_384;

/** An app as far as a visit knows one; `refused` names the calls that the engine refuses, and why. */
function app(refused = {}) {
  const calls = [];
  const screens = [];
  const engine = {
    call(op, args) {
      calls.push([op, args]);
      if (refused[op]) throw Object.assign(new Error(refused[op]), { kind: refused[op] });
      if (op === "index") return { fresh: "older", days: 3 };
      if (op === "shelf_pick") return { release: 5, shelf: 3, found: 2 };
      return { threads: ["one"], refused: 0 };
    },
  };
  return { engine, clock: { now: () => 1_000 }, screen: "looking", go: (screen) => screens.push(screen), calls, screens };
}

const file = (bytes) => new Blob([new Uint8Array(bytes)]);

test("a look takes the index, names one shelf, and shows what the code finds there", async () => {
  const world = app();
  const visit = new SavedVisit(world);
  assert.deepEqual(await visit.begin(), { fresh: "current", days: 0 });
  const shown = visit.leaveFirst("a note");
  visit.takeIndex(await read(file([1, 2])));
  assert.deepEqual(visit.index, { fresh: "older", days: 3, found: 2, path: "/v1/board/5/shelves/3" });
  visit.takeShelf(await read(file([3])));
  assert.deepEqual(await shown, { found: 2, threads: ["one"], refused: 0 });
  assert.deepEqual(world.calls.map(([op]) => op), ["index", "shelf_pick", "shelf"]);
  assert.deepEqual(world.calls[0][1], { bytes: Uint8Array.of(1, 2), now: 1_000 });
  assert.equal(world.calls[1][1].pick, "a note");
  assert.deepEqual(world.calls[2][1], { bytes: Uint8Array.of(3) });
});

test("who writes is asked for no file", async () => {
  const world = app();
  world.screen = "first";
  assert.equal(await new SavedVisit(world).leaveFirst(null), null);
  assert.deepEqual(world.calls, []);
});

test("another file is told apart from a fault of the page", async () => {
  for (const [op, take] of [["index", "takeIndex"], ["shelf", "takeShelf"]]) {
    const bytes = Uint8Array.of(1);
    assert.throws(() => new SavedVisit(app({ [op]: "board-not-verified" }))[take](bytes), OtherFile);
    assert.throws(() => new SavedVisit(app({ [op]: "engine-failed" }))[take](bytes), { kind: "engine-failed" });
  }
  await assert.rejects(read(file(new Array(1_048_577).fill(0))), OtherFile, "what is too long is not read");
});

test("a letter becomes a file for each cell, and is sent when all are kept", async () => {
  const world = app();
  const visit = new SavedVisit(world);
  const cells = Uint8Array.from({ length: 3 * CELL }, (_, at) => at / CELL);
  let over = false;
  const sent = visit.send(cells).then(() => (over = true));
  assert.deepEqual(visit.files.map(({ name }) => name), ["data-1.bin", "data-2.bin", "data-3.bin"]);
  for (const [at, { address }] of visit.files.entries()) {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    assert.ok(bytes.length === CELL && bytes.every((byte) => byte === at), `cell ${at + 1}`);
  }
  assert.deepEqual([world.screens, over], [["sending"], false]);
  const [{ address }] = visit.files;
  visit.kept();
  await sent;
  assert.deepEqual(visit.files, []);
  await assert.rejects(fetch(address), "what was kept is let go");
  visit.send(cells.slice(0, CELL));
  assert.deepEqual(visit.files.map(({ name }) => name), ["data.bin"]);
  visit.end();
  assert.deepEqual(visit.files, []);
});
