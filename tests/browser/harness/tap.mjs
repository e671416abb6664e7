// A tap on the wire: an HTTP proxy on loopback in front of the server. It records every request in order, and plays the faults
// of a network, or of somebody in it.

import http from "node:http";
import { sleep, until } from "./wait.mjs";

/** Where a visit begins and ends, and the milliseconds in which a page that was closed posts its last cell. */
const INDEX = "/v1/board/index";
const CELLS = "/v1/cells";
const LAST_POST = 2_000;

/** A proxy before one server. */
export class Tap {
  #target;
  #server;
  #sockets = new Set();
  #faults = new Set();
  #rate = 0;
  #free = 0;
  #began = performance.now();
  #visits = 0;
  #cells = new Set();

  /** Every request since the start, or since `forget`: `{n, at, method, path, headers, sent, body, status, got}`. */
  records = [];

  constructor(target) {
    this.#target = new URL(target);
    this.#server = http.createServer({ keepAlive: true }, (request, response) => {
      this.#pass(request, response).catch(() => response.destroy());
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      // Whoever it was may be gone.
      socket.on("error", () => {});
      if (this.isCut) socket.resetAndDestroy();
    });
    this.isCut = false;
  }

  /** A tap before a server's address. */
  static async before(address) {
    const tap = new Tap(address);
    await new Promise((resolve) => tap.#server.listen(0, "127.0.0.1", resolve));
    return tap;
  }

  /** Where it listens. */
  get address() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Stands before another server from now on, such as one that was started anew. */
  turnTo(address) {
    this.#target = new URL(address);
  }

  /** Ends it. */
  async close() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#reset();
    await closed;
  }

  /** Cuts the network: what is under way is reset, and what comes is refused. */
  cut() {
    this.isCut = true;
    this.#reset();
  }

  /** The network is back. */
  mend() {
    this.isCut = false;
  }

  /** Passes no more than so many bytes a second towards the browser, over all requests together; 0 for as many as come. */
  throttle(bytesPerSecond) {
    this.#rate = bytesPerSecond;
  }

  /**
   * Plays a fault on what matches, until the returned function is called: `{method, path, most}` and one or more of `status`
   * (answered at once), `reset` (before the server hears of it), `lose` (the server hears, the answer is lost), `late` (milliseconds),
   * `change` (a function of the body's bytes), `headers` (a function of the answer's raw headers), `takes` (the one coding that the
   * browser is let take).
   */
  play(fault) {
    const playing = { most: Infinity, times: 0, ...fault };
    this.#faults.add(playing);
    return Object.assign(() => this.#faults.delete(playing), { played: () => playing.times });
  }

  /** No fault is played any more, and the network is whole. */
  heal() {
    this.#faults.clear();
    this.#rate = 0;
    this.mend();
  }

  /** Forgets what was recorded; the clock of the records begins anew. */
  forget() {
    this.records = [];
    this.#began = performance.now();
  }

  /** The records of one method and of paths that match. */
  of(method, path = /./) {
    return this.records.filter((record) => record.method === method && path.test(record.path));
  }

  /** Cells that were posted, in order, with the server's answer. */
  get posts() {
    return this.records.filter(isPost);
  }

  /** Waits until so many posts were answered 202. */
  async taken(count, options) {
    await until(`${count} cells arrive`, () => this.posts.filter((post) => post.status === 202).length >= count, options);
  }

  /**
   * Waits until each index that was fetched since the last call is followed by a cell, as it is in every visit; not for long, since an
   * index that was fetched by hand is not.
   */
  async ended() {
    await until("every visit ends", () => this.#cells.size >= this.#visits, { most: LAST_POST }).catch(() => {});
    this.#visits = 0;
    this.#cells.clear();
  }

  #reset() {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  async #pass(request, response) {
    const record = {
      n: this.records.length,
      at: performance.now() - this.#began,
      method: request.method,
      path: request.url,
      headers: request.rawHeaders,
      sent: 0,
      body: null,
      status: null,
      got: 0,
      answer: null,
    };
    this.records.push(record);
    const body = await all(request);
    record.sent = body.length;
    record.body = body;
    if (record.path === INDEX) this.#visits += 1;
    if (isPost(record)) this.#cells.add(body.toString("base64"));
    const faults = [...this.#faults].filter((fault) => matches(fault, record) && fault.times < fault.most);
    for (const fault of faults) fault.times += 1;
    const has = (name) => faults.find((fault) => fault[name] !== undefined)?.[name];
    if (has("late")) await sleep(has("late"));
    if (has("reset") || this.isCut) {
      request.socket.resetAndDestroy();
      return;
    }
    if (has("status")) {
      record.status = has("status");
      response.sendDate = false;
      response.writeHead(record.status, { "Content-Length": "0", Connection: "close" }).end();
      return;
    }
    const change = has("change");
    // Without leave to compress it is content that is changed.
    const answer = await this.#ask(request, body, change ? [] : has("takes") && ["Accept-Encoding", has("takes")]);
    if (has("lose")) {
      record.status = "lost";
      request.socket.resetAndDestroy();
      return;
    }
    const bytes = change ? change(answer.body) : answer.body;
    const headers = (has("headers") ?? ((raw) => raw))(answer.headers);
    Object.assign(record, { status: answer.status, got: bytes.length, answer: headers });
    response.sendDate = false;
    response.writeHead(answer.status, resized(headers, answer.body, bytes));
    if (request.method !== "HEAD") await this.#send(response, bytes);
    response.end();
  }

  /** Asks the server the same; with `codings`, raw headers, these instead of those that the browser takes. */
  #ask(request, body, codings) {
    return new Promise((resolve, reject) => {
      const asked = http.request({
        host: this.#target.hostname,
        port: this.#target.port,
        method: request.method,
        path: request.url,
        headers: codings ? [...without(request.rawHeaders, /^accept-encoding$/i), ...codings] : request.rawHeaders,
        agent: false,
      });
      asked.on("error", reject);
      asked.on("response", (answer) => {
        all(answer).then(
          (bytes) => resolve({ status: answer.statusCode, headers: answer.rawHeaders, body: bytes }),
          reject,
        );
      });
      asked.end(body);
    });
  }

  /** At most so fast as `throttle` says, whatever else is under way. */
  async #send(response, bytes) {
    if (!this.#rate) {
      response.write(bytes);
      return;
    }
    const piece = Math.max(256, Math.floor(this.#rate / 20));
    for (let at = 0; at < bytes.length; at += piece) {
      const part = bytes.subarray(at, at + piece);
      const now = performance.now();
      this.#free = Math.max(this.#free, now) + (part.length / this.#rate) * 1000;
      await sleep(this.#free - now);
      response.write(part);
    }
  }
}

/** One bit of a body at a share of its length, turned over. */
export function flipped(share) {
  return (bytes) => {
    const changed = Buffer.from(bytes);
    const at = Math.min(changed.length - 1, Math.floor(changed.length * share));
    changed[at] ^= 1;
    return changed;
  };
}

/** The raw headers of an answer, as an object with names in lower case. */
export function headersOf(raw) {
  const headers = {};
  for (let at = 0; at < raw.length; at += 2) headers[raw[at].toLowerCase()] = raw[at + 1];
  return headers;
}

function without(raw, name) {
  const kept = [];
  for (let at = 0; at < raw.length; at += 2) if (!name.test(raw[at])) kept.push(raw[at], raw[at + 1]);
  return kept;
}

async function all(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isPost({ method, path }) {
  return method === "POST" && path === CELLS;
}

function matches({ method, path }, record) {
  return (!method || method === record.method) && (!path || path.test(record.path));
}

function resized(raw, before, after) {
  if (before.length === after.length) return raw;
  return raw.map((value, at) => (at % 2 === 1 && /^content-length$/i.test(raw[at - 1]) ? String(after.length) : value));
}
