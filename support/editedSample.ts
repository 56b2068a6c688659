import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "excelize-wasm";
import { startEngine } from "./startEngine";

export const samplePath = join(__dirname, "../assets/sample.xlsx");

/** A workbook opened for looking into it or changing it. */
export async function openFile(bytes: Uint8Array): Promise<NewFile> {
  const file = (await startEngine()).OpenReader(bytes);
  if (file.error) {
    throw new Error(file.error);
  }
  return file;
}

export async function fileBytes(file: NewFile): Promise<Uint8Array> {
  const { buffer, error } = file.WriteToBuffer();
  if (error) {
    throw new Error(error);
  }
  return new Uint8Array(await new Blob([buffer]).arrayBuffer());
}

/** The sample workbook after somebody changed something in it. */
export async function editedSample(edit: (file: NewFile) => void): Promise<Uint8Array> {
  const file = await openFile(readFileSync(samplePath));
  edit(file);
  return fileBytes(file);
}

/** Does what the engine is asked to, or fails the test with the engine's reason. */
export function done(answer: { readonly error: string | null }): void {
  if (answer.error) {
    throw new Error(answer.error);
  }
}
