// The page's engine, without the page: its calls made one by one in a browser, to compare and to measure them.

import { decode, encode } from "cborg";

/** An engine in a window that is open on the service. */
export class Engine {
  #window;

  constructor(window, kind) {
    this.#window = window;
    /** `wasm` or `js`. */
    this.kind = kind;
  }

  /** Loads one of both builds, `wasm` or `js`, as the service behind the address serves it. */
  static async load(window, address, kind) {
    const path = await pathOf(address, kind);
    if (kind === "wasm") {
      await window.ask(loadWasm, path);
    } else {
      // The driver runs it: the page's own policy is for the page's own ways.
      await window.page.evaluate(await (await fetch(address + path)).text());
      await window.ask(() => void (globalThis.testEngine = globalThis.posternEngine()));
    }
    return new Engine(window, kind);
  }

  /** One call: what it answers. */
  async call(op, args) {
    const [answer] = await this.measure(op, args, 1);
    return answer;
  }

  /** The same call several times: the last answer, and the milliseconds of each. */
  async measure(op, args, times) {
    const { output, took } = await this.#run(encode([op, args]), times);
    return [decode(output), took];
  }

  /** One call as bytes: those of its answer. */
  async answer(input) {
    return (await this.#run(input, 1)).output;
  }

  async #run(input, times) {
    const { output, took } = await this.#window.ask(callIt, Buffer.from(input).toString("base64"), times);
    return { output: Buffer.from(output, "base64"), took };
  }
}

/** The engine's path, out of the page's script. */
async function pathOf(address, kind) {
  const start = await (await fetch(`${address}/`)).text();
  const [, script] = start.match(/src="(\/page\/page\.[^"]+)"/);
  const text = await (await fetch(address + script)).text();
  const [found] = text.match(kind === "wasm" ? /\/page\/engine\.[0-9a-f]+\.wasm/ : /\/page\/engine\.[0-9a-f]+\.js/);
  return found;
}

async function loadWasm(path) {
  const { instance } = await WebAssembly.instantiate(await (await fetch(path)).arrayBuffer(), {});
  globalThis.testEngine = instance.exports;
}

function callIt(input, times) {
  const engine = globalThis.testEngine;
  const bytes = Uint8Array.from(atob(input), (c) => c.charCodeAt(0));
  const took = [];
  let output;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const at = engine.input(bytes.length);
    new Uint8Array(engine.memory.buffer, at, bytes.length).set(bytes);
    const length = engine.call();
    output = new Uint8Array(engine.memory.buffer, engine.output(), length).slice();
    took.push(performance.now() - began);
  }
  let text = "";
  for (const byte of output) text += String.fromCharCode(byte);
  return { output: btoa(text), took };
}
