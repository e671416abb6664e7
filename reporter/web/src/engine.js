// The engine: sealing and reading, in Rust (reporter/web/engine). As WebAssembly where the browser has it, else as the
// JavaScript that was made of it; both give the same bytes. Codes and keys stay inside; what crosses is CBOR.

import { decode, encode } from "cborg";

/** The smallest module there is: a browser that makes it has WebAssembly, and is let use it. */
const SMALLEST = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Why a call was not done, or there is no engine: `kind` is its name, the rest of it what the engine told. */
export class EngineError extends Error {
  constructor({ error, ...details }) {
    super(error);
    Object.assign(this, details, { kind: error });
  }
}

export class Engine {
  /** `wasm` or `js`. */
  kind;
  #exports;

  constructor(kind, exports) {
    this.kind = kind;
    this.#exports = exports;
  }

  /**
   * Loads what this browser runs. `wasm`, `js`: `{path, sri}`; or, for a page that has all with it, `wasmBytes`, or a script
   * that has set `posternEngine` already. `onKind` is told `wasm` or `js` before anything is fetched.
   *
   * Errors: `network`; `engine-refused`, the bytes are not those that this page was made with; `engine-missing`, this browser
   * runs neither.
   */
  static async load({ wasm, js, wasmBytes, onKind }) {
    if ((wasm || wasmBytes) && hasWebAssembly()) {
      onKind?.("wasm");
      const bytes = wasmBytes ?? (await fetched(wasm));
      let instance;
      try {
        ({ instance } = await WebAssembly.instantiate(bytes, {}));
      } catch {
        // Too little memory, say: the other one may do.
      }
      if (instance) return new Engine("wasm", instance.exports);
    }
    if (!globalThis.posternEngine && !js) throw new EngineError({ error: "engine-missing" });
    onKind?.("js");
    if (!globalThis.posternEngine) await tried(js, () => script(js));
    return new Engine("js", globalThis.posternEngine());
  }

  /** Does one operation. Throws an EngineError; its names are those of reporter/web/engine/src/fault.rs. */
  call(op, args) {
    if (this.#exports === null) throw new EngineError({ error: "engine-wiped" });
    const input = encode([op, args]);
    let answer;
    try {
      answer = this.#run(input);
    } catch (error) {
      if (error instanceof EngineError) throw error;
      // It stopped half-way: nothing that it knows is to be used any more.
      this.wipe();
      throw new EngineError({ error: "engine-failed" });
    } finally {
      input.fill(0);
    }
    if (answer.error !== undefined) throw new EngineError(answer);
    return answer;
  }

  #run(input) {
    const { memory, input: place, call, output } = this.#exports;
    const at = place(input.length);
    if (at === 0) throw new EngineError({ error: "bad-call" });
    // Views are made anew each time: memory that has grown has left the old ones behind.
    new Uint8Array(memory.buffer, at, input.length).set(input);
    const length = call();
    const view = new Uint8Array(memory.buffer, output(), length);
    // What is decoded is copied out.
    const answer = decode(view);
    view.fill(0);
    return answer;
  }

  /** Forgets everything: the whole memory is zeros, and the engine is gone. */
  wipe() {
    if (this.#exports === null) return;
    try {
      this.#exports.wipe();
    } catch {
      // One that failed cannot tidy up; its memory goes all the same.
    }
    new Uint8Array(this.#exports.memory.buffer).fill(0);
    this.#exports = null;
  }
}

function hasWebAssembly() {
  try {
    return new WebAssembly.Module(SMALLEST) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

function fetched(file) {
  return tried(file, async () => {
    const response = await fetch(file.path, { ...OPTIONS, integrity: file.sri });
    if (!response.ok) throw new Error();
    return new Uint8Array(await response.arrayBuffer());
  });
}

const OPTIONS = { mode: "same-origin", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" };

/** Lets a classic script run, which sets `posternEngine`. */
function script({ path, sri }) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = trusted(path);
    element.integrity = sri;
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
    document.head.append(element);
  });
}

let policy;

/** The page's one Trusted Types policy: it lets the one address pass that the page was made with. */
function trusted(path) {
  policy ??= globalThis.trustedTypes?.createPolicy("postern", { createScriptURL: () => path }) ?? { createScriptURL: () => path };
  return policy.createScriptURL(path);
}

/**
 * A browser says alike of a lost connection and of bytes that are not the ones asked for. So when `attempt` fails, and the file
 * is there all the same, it is tried once more: what then fails again is refused.
 */
async function tried(file, attempt) {
  try {
    return await attempt();
  } catch {
    const there = await fetch(file.path, { ...OPTIONS, cache: "no-store" }).then(
      (response) => response.ok && response.arrayBuffer(),
      () => false,
    );
    if (!there) throw new EngineError({ error: "network" });
  }
  try {
    return await attempt();
  } catch {
    throw new EngineError({ error: "engine-refused" });
  }
}
