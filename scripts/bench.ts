/**
 * How work grows with the number of indicators: `npm run bench`.
 *
 * Prints ratios within one run, since times depend on the machine: a stage whose cost per row at the
 * largest size is far above that at the smallest does not grow linearly.
 */
import { generateReport } from "#app/generateReport";
import { undoRun } from "#app/undoRun";
import { assess } from "#core/assess";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { largeWorkbook } from "./bench/largeWorkbook";

const sizes = [100, 1000, 5000];
const now = new Date("2023-03-15T08:00:00Z");

interface Measured {
  readonly rows: number;
  /** Milliseconds. */
  readonly open: number;
  readonly assess: number;
  readonly generate: number;
  /** A second run over the first one's report. */
  readonly again: number;
  readonly save: number;
  readonly undo: number;
  readonly requests: number;
  /** The largest request or answer, bytes. */
  readonly largest: number;
}

async function measure(rows: number): Promise<Measured> {
  const file = await largeWorkbook(rows);
  const [open, workbook] = await timed(() => openWorkbook(file));
  const gateway = createGateway(workbook.excel);
  let snapshot: WorkbookSnapshot | undefined;
  await gateway.update((read) => {
    snapshot = read;
    return { result: null };
  });
  const [assessing] = await timed(() => snapshot && assess(snapshot, { now }));
  const before = workbook.requests.length;
  const [generate] = await timed(() => generateReport(gateway, { now }));
  const sentFirst = workbook.requests.length - before;
  const [again] = await timed(() => generateReport(gateway, { now }));
  const [save] = await timed(() => workbook.save());
  const [undo] = await timed(() => undoRun(gateway));
  const sent = workbook.requests.slice(before);
  const largest = Math.max(...sent.flatMap(({ bytes, responseBytes }) => [bytes, responseBytes]));
  return { rows, open, assess: assessing, generate, again, save, undo, requests: sentFirst, largest };
}

async function timed<T>(work: () => T | Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function bench(): Promise<void> {
  const measured: Measured[] = [];
  for (const size of sizes) {
    measured.push(await measure(size));
  }
  console.table(
    measured.map(({ rows, requests, largest, ...times }) => ({
      rows,
      requests,
      "largest request, kB": Math.round(largest / 1000),
      ...Object.fromEntries(Object.entries(times).map(([stage, time]) => [`${stage}, ms`, Math.round(time)])),
    })),
  );
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) {
    return;
  }
  for (const stage of ["open", "assess", "generate", "again", "save", "undo"] as const) {
    const ratio = last[stage] / last.rows / (first[stage] / first.rows);
    console.log(`${stage}: a row costs ${ratio.toFixed(2)} times as much at ${last.rows} rows as at ${first.rows}`);
  }
}

void bench().then(() => process.exit(0));
