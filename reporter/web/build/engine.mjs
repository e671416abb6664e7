// The engine: Rust to WebAssembly, made small; and the same WebAssembly as JavaScript, for browsers without it.

import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compact } from "./bundle.mjs";
import { HOUSE, WEB } from "./places.mjs";

const TARGET = "wasm32-unknown-unknown";
const house = fileURLToPath(HOUSE).replace(/\/$/, "");
const target = join(house, "target/page");

/** Builds both. `toolchain` tells by what: with another one the bytes are others. */
export function makeEngine() {
  const rustc = process.env.RUSTC ?? "rustc";
  const cargo = process.env.CARGO ?? "cargo";
  const sysroot = execFileSync(rustc, ["--print", "sysroot"], { encoding: "utf8" }).trim();
  const env = {
    ...process.env,
    // The standard library is built along: for the oldest processor, small, and without paths of this machine.
    RUSTC_BOOTSTRAP: "1",
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: process.env.WASM_LINKER ?? "wasm-ld-19",
    CARGO_ENCODED_RUSTFLAGS: flags(sysroot).join("\x1f"),
    CARGO_TARGET_DIR: target,
  };
  const paths = ["--config", `paths=[${JSON.stringify(withField(cargo))}]`];
  const build = ["build", ...paths, "--locked", "-p", "postern-engine", "--lib", "--profile", "page", "--target", TARGET];
  const library = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
  execFileSync(cargo, [...build, ...library], { cwd: house, env, stdio: "inherit" });
  const named = optimised(join(target, TARGET, "page/postern_engine.wasm"));
  return { wasm: withoutNames(named), js: asJavaScript(named), toolchain: toolchain(rustc) };
}

/** What lies in a folder already. */
export function builtEngine(folder) {
  const read = (name) => readFileSync(join(folder, name));
  return { wasm: read("engine.wasm"), js: read("engine.js"), toolchain: null };
}

/** curve25519-dalek as the lock file has it, with a field for machines without 64-bit integers: `engine/field.rs`. */
function withField(cargo) {
  const metadata = ["metadata", "--locked", "--format-version", "1"];
  const { packages } = JSON.parse(execFileSync(cargo, metadata, { cwd: house, encoding: "utf8", maxBuffer: 1 << 27 }));
  const [found, ...others] = packages.filter(({ name, version }) => name === "curve25519-dalek" && version.startsWith("5."));
  if (found === undefined || others.length > 0) throw new Error("there is not one curve25519-dalek of version 5");
  const folder = join(target, "curve25519-dalek");
  rmSync(folder, { recursive: true, force: true });
  // As old as they are, so that they are compiled again only when they have changed.
  const copy = (from, to) => cpSync(from, to, { recursive: true, preserveTimestamps: true });
  copy(dirname(found.manifest_path), folder);
  copy(fileURLToPath(new URL("engine/field.rs", WEB)), join(folder, "src/backend/serial/u32/field.rs"));
  return folder;
}

function flags(sysroot) {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry/src");
  const library = join(sysroot, "lib/rustlib/src/rust");
  return [
    // Reference types would make two tables, and wasm2js takes one.
    "-Ctarget-cpu=mvp",
    // A panic stops the engine, and the page says so; nobody reads where it was.
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    // SHA-2 in loops and not written out round by round.
    '--cfg=sha2_backend="soft"',
    '--cfg=sha2_backend_soft="compact"',
    `--remap-path-prefix=${house}=/postern`,
    `--remap-path-prefix=${registry}=/registry`,
    `--remap-path-prefix=${library}=/rust`,
  ];
}

/** Smaller. Functions that are called once stay by themselves: compressed they are smaller so. */
function optimised(path) {
  const out = join(target, "engine.named.wasm");
  binaryen("wasm-opt", ["-Oz", "-g", "--one-caller-inline-max-function-size=0", "--mvp-features", path, "-o", out]);
  return out;
}

function withoutNames(path) {
  const out = join(target, "engine.wasm");
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  binaryen("wasm-opt", [...strip, "--mvp-features", path, "-o", out]);
  return readFileSync(out);
}

/** The same program as a classic script that sets `posternEngine`, a function that makes an instance of it. */
function asJavaScript(path) {
  const out = join(target, "wasm2js.js");
  binaryen("wasm2js", ["-Oz", "-g", "--mvp-features", path, "-o", out]);
  const module = readFileSync(out, "utf8");
  const name = /^var (\w+) = asmFunc\(/m.exec(module)?.[1];
  if (name === undefined || /^import /m.test(module)) throw new Error("wasm2js made something else than it did");
  const body = withShortWays(withPlainData(module.replaceAll(/^export .*$/gm, "")));
  return compact(`globalThis.posternEngine = function () {\n"use strict";\n${body}\nreturn ${name};\n};\n`);
}

/** What JavaScript does in a step or two, written so: an interpreter would take dozens. */
function withShortWays(module) {
  const move = "HEAPU8.copyWithin($0, $1, $1 + $2); return $0;";
  const ways = [
    ["memcpy", "$0, $1, $2", move],
    ["memmove", "$0, $1, $2", move],
    // Every caller fills with zeros, so binaryen left the value out.
    ["memset", "$0, $1", "HEAPU8.fill(0, $0, $0 + $1); return $0;"],
    ["__wasm_rotl_i32", "$0, $1", "return $0 << $1 | $0 >>> 32 - $1;"],
    ["__wasm_rotl_i64", "$0, $1, $2", ROTL_64],
  ];
  return ways.reduce((text, [name, parameters, body]) => {
    const mangled = name.startsWith("__") ? name : `\\w*compiler_builtins3mem\\d${name}\\w*`;
    const whole = new RegExp(`(^ function ${mangled}\\(${parameters.replaceAll("$", "\\$")}\\) \\{\\n).*?(^ \\}$)`, "ms");
    if (!whole.test(text)) throw new Error(`wasm2js made no ${name}(${parameters})`);
    return text.replace(whole, (_, head, end) => head + body + end);
  }, module);
}

/** A rotation of the lower half $0 and the upper half $1 by $2 bits; the upper half of what comes out is a variable of wasm2js. */
const ROTL_64 = `
  if ($2 & 32) { var $3 = $0; $0 = $1; $1 = $3; }
  $2 = $2 & 31;
  i64toi32_i32$HIGH_BITS = $2 ? $1 << $2 | $0 >>> 32 - $2 : $1;
  return $2 ? $0 << $2 | $1 >>> 32 - $2 : $0;
`;

/** The memory's data as text, a character for a byte, and not as base64, which compresses badly. */
function withPlainData(module) {
  const [begin, end] = [module.indexOf("  var base64ReverseLookup"), module.indexOf("function initActiveSegments")];
  if (begin < 0 || end < begin) throw new Error("wasm2js put its data elsewhere than it did");
  const put = "function put(at, text) { for (var i = 0; i < text.length; i++) bufferView[at + i] = text.charCodeAt(i); }\n";
  const segment = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g;
  const plain = (_, at, base64) => `put(${at}, ${JSON.stringify(Buffer.from(base64, "base64").toString("latin1"))})`;
  return module.slice(0, begin) + put + module.slice(end).replaceAll(segment, plain);
}

function binaryen(tool, args) {
  execFileSync(process.execPath, [fileURLToPath(new URL(`node_modules/binaryen/bin/${tool}`, WEB)), ...args], { stdio: "inherit" });
}

function toolchain(rustc) {
  const said = execFileSync(rustc, ["-vV"], { encoding: "utf8" });
  const field = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(said)?.[1] ?? "";
  return { rustc: `${field("release")} ${field("commit-hash")}`, llvm: field("LLVM version"), binaryen: version("binaryen"), esbuild: version("esbuild") };
}

function version(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, WEB), "utf8")).version;
}
