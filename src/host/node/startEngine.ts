import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Engine } from "#host/document/engine";

let engine: Promise<Engine> | undefined;

/**
 * The one engine of this process, started when first needed.
 *
 * It runs in a context of its own. There it cannot leave its globals (`fs`, `path`, `Go`, `excelize`)
 * to others, and, seeing no `process`, it asks `fetch` for its wasm: in Node it would load `node:fs`
 * by a dynamic import from generated code, which jest does not allow.
 */
export function startEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const main = require.resolve("excelize-wasm");
  const wasm = readFileSync(join(dirname(main), "excelize.wasm.gz"));
  const exports: { init?: (wasm: string) => Promise<Engine> } = {};
  const sandbox: Record<string, unknown> = {
    exports,
    fetch: () => Promise.resolve({ arrayBuffer: () => Promise.resolve(new Uint8Array(wasm)) }),
    // What passes between the engine and its caller is checked with `instanceof`, so both share these.
    Array,
    Object,
    Uint8Array,
    Uint8ClampedArray,
    ArrayBuffer,
    TextDecoder,
    TextEncoder,
    WebAssembly: Reflect.get(globalThis, "WebAssembly"),
    console,
    crypto: globalThis.crypto,
    performance: globalThis.performance,
    setTimeout,
    clearTimeout,
  };
  runInContext(readFileSync(main, "utf8"), createContext(sandbox), { filename: main });
  if (!exports.init) {
    throw new Error("excelize-wasm exports no init");
  }
  return exports.init("excelize.wasm.gz");
}
