import type { HostOptions } from "#host/hostOptions";
import type { LocalWorkbook } from "#host/localWorkbook";
import { openWorkbook } from "#host/node/openWorkbook";
import { richWorkbook } from "#support/richWorkbook";

export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

export async function openRich(options?: HostOptions): Promise<LocalWorkbook> {
  return openWorkbook(await richWorkbook(), options);
}

/** Writes, saves, and reads in the file opened anew: a proxy that was just assigned proves nothing. */
export async function writtenThenRead<Result>(
  write: (context: Excel.RequestContext) => void,
  read: Batch<Result>,
): Promise<Result> {
  const workbook = await openRich({ now: () => new Date(2024, 4, 1) });
  await workbook.excel.run(async (context) => {
    write(context);
    await context.sync();
  });
  return openWorkbook(workbook.save()).excel.run(read);
}

/** Code and message of the failure that a batch ends with. */
export async function failureOf(
  workbook: LocalWorkbook,
  batch: (context: Excel.RequestContext) => void,
): Promise<{ code: string; message: string; location: string }> {
  try {
    await workbook.excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    // The library's class lives in its own context, so that `instanceof` cannot ask for it.
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation ?? "" };
  }
  return { code: "none", message: "", location: "" };
}
