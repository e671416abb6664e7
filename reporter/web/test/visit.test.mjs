// SPEC 8.2 for the page: index, shelf, one post, in this order and never sooner than said. Time is moved by the test.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BETWEEN, FIRST_RETRY, FIRST_SCREEN, Over, TRIES, Visit } from "../src/visit.js";

const CELL = 16_384;

/** A world whose time moves only when something waits, and which writes down every request with its time. */
function world({ posts = [], shelf = [], index = () => {} } = {}) {
  const requests = [];
  const calls = [];
  let now = 0;
  let held = null;
  const clock = {
    now: () => 1_000_000,
    ticks: () => now,
    wait(milliseconds, signal) {
      if (held) return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const answer = (list) => {
    const kind = list.shift();
    if (typeof kind === "function") return kind();
    if (kind) throw Object.assign(new Error(kind), { kind });
  };
  const note = (what) => requests.push([what, now]);
  const bodies = [];
  const net = {
    index: async () => (note("index"), index(names(requests).filter((what) => what === "index").length), new Uint8Array(8)),
    shelf: async (release, k) => (note(`shelf ${release} ${k}`), answer(shelf), new Uint8Array(8)),
    post: async (cell) => (note("post"), bodies.push(cell), answer(posts)),
  };
  const engine = {
    call(op) {
      calls.push(op);
      if (op === "cover") return { cells: new Uint8Array(CELL).fill(7) };
      if (op === "index") return { fresh: "current", days: 0 };
      if (op === "shelf_pick") return { release: 5, shelf: 3, found: 0 };
      return { threads: [], refused: 0 };
    },
  };
  const visit = new Visit({ net, engine, clock, pace: (milliseconds) => milliseconds });
  return { visit, requests, bodies, calls, hold: () => (held = true) };
}

/** Lets what is under way go on until `true`. */
async function until(seen) {
  for (let turn = 0; turn < 1_000 && !seen(); turn += 1) await Promise.resolve();
  assert.ok(seen());
}

const names = (requests) => requests.map(([what]) => what);

test("a report, a reply, a look and a practice make the same requests at the same earliest times", async () => {
  const letter = new Uint8Array(CELL);
  const acts = {
    report: (visit) => visit.leaveFirst(null).then(() => visit.send(letter)),
    reply: (visit) => visit.leaveFirst(null).then(() => visit.send(letter)),
    look: (visit) => visit.leaveFirst(null).then(() => visit.done()),
    practice: (visit) => visit.leaveFirst(null).then(() => visit.send(new Uint8Array(CELL).fill(7))),
  };
  const seen = [];
  for (const act of Object.values(acts)) {
    const { visit, requests } = world();
    await visit.begin();
    await act(visit);
    seen.push(requests);
  }
  assert.deepEqual(seen[0], [["index", 0], ["shelf 5 3", FIRST_SCREEN], ["post", FIRST_SCREEN]]);
  for (const other of seen) assert.deepEqual(other, seen[0]);
});

test("who sends at once sends after the shelf all the same", async () => {
  const { visit, requests } = world();
  await visit.begin();
  await visit.send(new Uint8Array(CELL));
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "post"]);
  assert.equal(requests[1][1], FIRST_SCREEN);
});

test("leaving posts the cover at once, and only once", async () => {
  const { visit, requests, bodies } = world();
  await visit.begin();
  visit.end();
  visit.end();
  assert.deepEqual(names(requests), ["index", "post"]);
  assert.equal(bodies[0][0], 7);
  assert.equal(visit.over, true);
});

test("leaving while the first screen waits ends the wait", async () => {
  const { visit, requests, hold } = world();
  await visit.begin();
  hold();
  const shelf = visit.leaveFirst(null);
  visit.end();
  await assert.rejects(shelf, Over);
  assert.deepEqual(names(requests), ["index", "post"]);
});

test("after Send, leaving posts nothing more", async () => {
  const { visit, requests } = world();
  await visit.begin();
  await visit.send(new Uint8Array(CELL));
  visit.end();
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "post"]);
});

test("a failed post is repeated with the same bytes, five times at most, and then it is not sent", async () => {
  const failing = Array(TRIES).fill("network");
  const { visit, requests, bodies } = world({ posts: failing });
  await visit.begin();
  const letter = new Uint8Array(CELL).fill(9);
  const error = await visit.send(letter).then(() => null, (error) => error);
  assert.equal(error.kind, "network");
  assert.deepEqual([...error.rest], [...letter]);
  assert.equal(error.sent, 0);
  const posts = requests.filter(([what]) => what === "post");
  assert.equal(posts.length, 6);
  assert.equal(posts[1][1] - posts[0][1], FIRST_RETRY);
  for (const body of bodies) assert.deepEqual(body, bodies[0]);
  // The visit has its post to make still: trying again needs no new one.
  await visit.send(error.rest);
  assert.deepEqual(names(requests).slice(-1), ["post"]);
  assert.equal(names(requests).filter((what) => what === "index").length, 1);
});

test("a letter of three parts is three whole visits, 20 to 60 seconds apart", async () => {
  const { visit, requests, bodies } = world();
  await visit.begin();
  const letter = new Uint8Array(3 * CELL);
  for (const part of [0, 1, 2]) letter.fill(part + 1, part * CELL, (part + 1) * CELL);
  const steps = [];
  await visit.send(letter, (step) => steps.push(step));
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "post", "index", "shelf 5 3", "post", "index", "shelf 5 3", "post"]);
  assert.deepEqual(bodies.map((body) => body[0]), [1, 2, 3]);
  for (const at of [3, 6]) {
    const wait = requests[at][1] - requests[at - 1][1];
    assert.ok(wait >= BETWEEN[0] && wait <= BETWEEN[1], String(wait));
    assert.ok(requests[at + 1][1] - requests[at][1] >= FIRST_SCREEN);
  }
  assert.deepEqual([...new Set(steps.filter(({ left }) => left === 0).map(({ part }) => part))], [1, 2, 3]);
  // Before the second part what is left is counted down by the second, and it is the time until that part is posted.
  const [, , , , , second] = requests;
  const counted = steps.filter(({ part, left }) => part === 2 && left > 0).map(({ left }) => left);
  assert.equal(counted[0], second[1] - requests[2][1]);
  assert.ok(counted.every((left, at) => at === 0 || (left < counted[at - 1] && counted[at - 1] - left <= 1_000)), counted.join());
});

test("hidden while a letter waits for the shelf: the letter goes at once, and the shelf is left", async () => {
  const { visit, requests, bodies, hold } = world();
  await visit.begin();
  hold();
  const sent = visit.send(new Uint8Array(CELL).fill(9));
  await Promise.resolve();
  assert.deepEqual(names(requests), ["index"]);
  visit.hurry();
  await sent;
  assert.deepEqual(names(requests), ["index", "post"]);
  assert.equal(bodies[0][0], 9, "the letter, and not the cover");
  visit.end();
  assert.equal(bodies.length, 1);
});

test("left while a letter waits for the shelf: the letter goes at once, once", async () => {
  const { visit, requests, bodies, hold } = world();
  await visit.begin();
  hold();
  const sent = visit.send(new Uint8Array(CELL).fill(9)).then(() => null, (error) => error);
  await Promise.resolve();
  visit.end();
  assert.ok((await sent) instanceof Over);
  assert.deepEqual(names(requests), ["index", "post"]);
  assert.equal(bodies[0][0], 9, "the letter, and not the cover");
});

test("a request that was cut off when the visit ended is no failure of the network", async () => {
  const cut = () => {
    visit.end();
    throw new Error("network");
  };
  const { visit } = world({ shelf: [cut] });
  await visit.begin();
  await assert.rejects(visit.leaveFirst(null), Over);
});

test("hidden while Done waits for the shelf: the cover goes at once", async () => {
  const { visit, requests, hold } = world();
  await visit.begin();
  hold();
  const done = visit.done();
  visit.hurry();
  await done;
  assert.deepEqual(names(requests), ["index", "post"]);
});

/** In the visit of a second part, when its index has come and the shelf is waited for, the person does `act`: what is posted then. */
const inSecondPart = (act, body) => async () => {
  const { visit, requests, bodies, hold } = world({ index: (count) => count === 2 && hold() });
  await visit.begin();
  const letter = new Uint8Array(2 * CELL);
  letter.fill(1, 0, CELL);
  letter.fill(2, CELL);
  const sent = visit.send(letter).then(() => null, (error) => error);
  await until(() => names(requests).filter((what) => what === "index").length === 2);
  visit[act]();
  const error = await sent;
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "post", "index", "post"]);
  assert.equal(bodies[1][0], body);
  assert.equal(error instanceof Over, act === "end");
};

test("left in the visit of a second part: the cover goes at once", inSecondPart("end", 7));

test("hidden in the visit of a second part: that part goes at once", inSecondPart("hurry", 2));

test("left between two parts: nothing more goes", async () => {
  const { visit, requests, hold } = world({ posts: [() => hold()] });
  await visit.begin();
  const sent = visit.send(new Uint8Array(2 * CELL)).then(() => null, (error) => error);
  await until(() => names(requests).includes("post"));
  visit.end();
  assert.ok((await sent) instanceof Over);
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "post"]);
});

test("left while the index is on its way: the cover goes, and the visit is over", async () => {
  const { visit, requests } = world({ index: () => visit.end() });
  await assert.rejects(visit.begin(), Over);
  assert.deepEqual(names(requests), ["index", "post"]);
});

test("the index is looked at again by another clock without being fetched again", async () => {
  const { visit, requests, calls } = world();
  await visit.begin();
  visit.look();
  assert.deepEqual(names(requests), ["index"]);
  assert.equal(calls.filter((op) => op === "index").length, 2);
});

test("a letter that broke off in its second part goes on in a visit of its own", async () => {
  const { visit, requests } = world({ posts: [null, ...Array(TRIES).fill("busy")] });
  await visit.begin();
  const error = await visit.send(new Uint8Array(2 * CELL)).then(() => null, (error) => error);
  assert.equal(error.sent, 1);
  assert.equal(error.rest.length, CELL);
  const before = requests.length;
  await visit.send(error.rest);
  assert.deepEqual(names(requests.slice(before)), ["index", "shelf 5 3", "post"]);
});

test("a shelf that failed is fetched again when it is asked for again", async () => {
  const { visit, requests } = world({ shelf: ["network"] });
  await visit.begin();
  await assert.rejects(visit.leaveFirst(null));
  await visit.leaveFirst(null);
  assert.deepEqual(names(requests), ["index", "shelf 5 3", "shelf 5 3"]);
});
