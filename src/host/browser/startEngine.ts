import { init } from "excelize-wasm";
import type { Engine } from "#host/document/engine";

/**
 * Starts the engine in a browser's worker. It fills globals there, which is why it is no page's to start.
 *
 * @param wasm address of `excelize.wasm.gz`
 */
export function startEngine(wasm: string): Promise<Engine> {
  return init(wasm);
}
