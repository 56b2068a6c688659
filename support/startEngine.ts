import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Engine } from "./engine";

/** What is used here of the global of that name; its types are a browser's. */
interface Wasm {
  readonly Instance: unknown;
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly instantiate: (compiled: object, imports: object) => Promise<object>;
}

let engine: Promise<Engine> | undefined;

/**
 * The one engine of this process, started when first needed.
 *
 * It runs in a context of its own. There it cannot leave its globals (`fs`, `path`, `Go`, `excelize`)
 * to others, and, seeing no `process`, it asks `fetch` for its wasm: in Node it would load `node:fs`
 * by a dynamic import from generated code, which jest does not allow.
 *
 * It would unpack its wasm in JavaScript, which takes half a second. So Node unpacks it; the engine is given
 * nothing to unpack, and where it asks for an instance of that, it is given one of its own.
 */
export function startEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const main = require.resolve("excelize-wasm");
  const wasm = Reflect.get(globalThis, "WebAssembly") as Wasm; // every Node has it
  const compiled = await wasm.compile(gunzipSync(readFileSync(join(dirname(main), "excelize.wasm.gz"))));
  const nothing = gzipSync(new Uint8Array(8));
  const exports: { init?: (wasm: string) => Promise<Engine> } = {};
  const sandbox: Record<string, unknown> = {
    exports,
    fetch: () => Promise.resolve({ arrayBuffer: () => Promise.resolve(new Uint8Array(nothing)) }),
    // What passes between the engine and its caller is checked with `instanceof`, so both share these.
    Array,
    Object,
    Uint8Array,
    Uint8ClampedArray,
    ArrayBuffer,
    TextDecoder,
    TextEncoder,
    WebAssembly: {
      Instance: wasm.Instance,
      instantiate: async (_: unknown, imports: object) => ({ instance: await wasm.instantiate(compiled, imports) }),
    },
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
