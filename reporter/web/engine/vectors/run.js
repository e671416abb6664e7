// Runs `story.json` against an engine: one made of WebAssembly or of JavaScript, in Node, or in a browser that Node drives.

const HINT = 8;
const NOTE = 2_048;
const SHELF_NOTES = 64;
/** Bytes before an index's hints. */
const INDEX_PREFIX = 72;

/**
 * Every call of `vectors` in order. `exports` are the engine's, `encode` is cborg's.
 *
 * @returns a line for each answer that is another than the file says; none if all is well.
 */
export async function run(exports, vectors, encode) {
  const faults = [];
  for await (const { at, made, sha256 } of answersTo(vectors, (bytes) => call(exports, bytes), encode)) {
    if (sha256 !== made.sha256) faults.push(`call ${at}, ${made.op}: ${sha256}`);
  }
  exports.wipe();
  return faults;
}

/**
 * Makes every call of `vectors` in order: `ask` takes its bytes to an engine, and brings those of the answer. Yields `{at, made,
 * answer, sha256}`; `made` is the call as it stands in the file.
 */
export async function* answersTo(vectors, ask, encode) {
  for (const [at, made] of vectors.calls.entries()) {
    const answer = await ask(encode([made.op, filled(made.args, vectors)]));
    yield { at, made, answer, sha256: await digest(answer) };
  }
}

function call({ memory, input, call: run, output }, bytes) {
  const at = input(bytes.length);
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  const length = run();
  return new Uint8Array(memory.buffer, output(), length).slice();
}

/** Arguments with what they name filled in. */
function filled(value, vectors) {
  if (Array.isArray(value)) return value.map((item) => filled(item, vectors));
  if (value === null || typeof value !== "object") return value;
  if (value.hex !== undefined) return bytes(value);
  if (value.blob !== undefined) return bytes(vectors.blobs[value.blob]);
  if (value.shelf !== undefined) return shelf(bytes(vectors.blobs[value.shelf]), vectors.notes.map(bytes));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, vectors)]));
}

/** The first shelf: for each hint the note that begins with it, else the hint and zeros. */
function shelf(index, notes) {
  const out = new Uint8Array(SHELF_NOTES * NOTE);
  for (let place = 0; place < SHELF_NOTES; place += 1) {
    const hint = index.subarray(INDEX_PREFIX + place * HINT, INDEX_PREFIX + (place + 1) * HINT);
    out.set(notes.find((note) => hint.every((byte, i) => note[i] === byte)) ?? hint, place * NOTE);
  }
  return out;
}

function bytes({ hex }) {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}

async function digest(answer) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", answer));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
