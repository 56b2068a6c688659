import type { init, NewFile } from "excelize-wasm";

/** excelize-wasm, started: it makes the workbooks of tests and reads what was written. The product runs without it. */
export type Engine = Awaited<ReturnType<typeof init>>;

/** A workbook held by the engine. It keeps about 0.7 MB for each one opened; there is no way to give it back. */
export type EngineFile = NewFile;

/** The engine reports failures as `{ error }`; in a test each is a mistake. */
export function done<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error) {
    throw new Error(`excelize: ${result.error}`);
  }
  return result;
}

/** The file as the engine writes it. Its typings say `BlobPart`; it is an array of bytes. */
export function bytesOf(file: EngineFile): Uint8Array<ArrayBuffer> {
  const written: { readonly error: string | null; readonly buffer?: unknown } = file.WriteToBuffer();
  const { buffer } = done(written);
  if (!(buffer instanceof Uint8Array)) {
    throw new Error("excelize: no bytes");
  }
  return new Uint8Array(buffer);
}
