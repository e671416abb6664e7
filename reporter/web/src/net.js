// The four requests that the page makes (SPEC 8.11), each with the same options for everybody and in every visit.

const CELL = 16_384;
const SHELF = 131_072;
/** The longest directory, and with it whatever else is fetched, in bytes (SPEC 4.2). */
const MOST = 1_048_576;
const TIMEOUT = 60_000;

const OPTIONS = {
  mode: "same-origin",
  credentials: "omit",
  cache: "no-store",
  redirect: "error",
  referrerPolicy: "no-referrer",
};

/** Why a request did not do what it was for: `network`, `busy`, `refused`, `length`. */
class NetError extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** What goes over the network. */
export const net = {
  directory: () => get("/v1/directory"),
  index: () => get("/v1/board/index"),
  shelf: (release, k) => get(`/v1/board/${release}/shelves/${k}`, SHELF),

  /** Posts one cell; `keepalive` lets it go on when the page is gone (16 KiB are under its limit of 64). */
  async post(cell) {
    if (cell.length !== CELL) throw new NetError("length");
    await within(async (signal) => {
      const headers = { "Content-Type": "application/octet-stream" };
      check(await fetch("/v1/cells", { ...OPTIONS, method: "POST", headers, body: cell, keepalive: true, signal }), 202);
    });
  },
};

function get(path, length) {
  return within(async (signal) => {
    const response = await fetch(path, { ...OPTIONS, signal });
    check(response, 200);
    const bytes = await body(response);
    if (length !== undefined && bytes.length !== length) throw new NetError("length");
    return bytes;
  });
}

/** A request, given up after a minute: a line that stands still must not keep a person waiting without a word. */
async function within(request) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    return await request(abort.signal);
  } catch (error) {
    throw error instanceof NetError ? error : new NetError("network");
  } finally {
    clearTimeout(timer);
  }
}

/** A body, read no further than the longest that there is. */
async function body(response) {
  const reader = response.body.getReader();
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new NetError("length");
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function check(response, expected) {
  if (response.status === expected) return;
  throw new NetError(response.status === 503 ? "busy" : "refused");
}
