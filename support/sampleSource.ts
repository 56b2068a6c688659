import { readFileSync } from "node:fs";
import { assess } from "#core/assess";
import type { ReportSource } from "#core/report/renderReport.types";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { samplePath } from "./editedSample";

/** What the report of the sample workbook, or of another, is written from. */
export async function sourceOf(bytes: Uint8Array = readFileSync(samplePath)): Promise<ReportSource> {
  const workbook = openWorkbook(bytes);
  const snapshot = await createGateway(workbook.excel).update((read) => ({ result: read }));
  const { tables, results, settings, issues } = assess(snapshot, { now: new Date("2023-03-15T08:00:00Z") }).assessment;
  return { tables, results, settings, issues };
}
