import type { CellAddress } from "../../model/grid";
import type { Finding, Judged } from "../check";

/** A text that a person wrote, and its cell. */
interface Written {
  readonly text: string;
  readonly cell: CellAddress;
}

/** What people write in words: names, reasons and measures, 基本信息. */
export function namesAndWords({ tables }: Judged): Written[] {
  const indicators = tables.indicators?.indicators ?? [];
  return [
    ...tables.basicInformation.items,
    ...(tables.budget?.lines ?? []).map((line) => ({ text: line.reason, cell: line.cells.reason ?? line.cells.name })),
    ...indicators.flatMap(({ name, reason, measure, cells }) => [
      { text: name, cell: cells.name },
      { text: reason, cell: cells.reason ?? cells.name },
      // One column may hold both: it is looked at once.
      ...(cells.measure && cells.measure.column !== cells.reason?.column
        ? [{ text: measure, cell: cells.measure }]
        : []),
    ]),
  ];
}

/** Targets (年度指标值) and actual values (实际完成值). */
export function quantities({ tables }: Judged): Written[] {
  return (tables.indicators?.indicators ?? []).flatMap(({ target, actual, cells }) => [
    { text: target.text, cell: cells.target ?? cells.name },
    { text: actual.text, cell: cells.actual ?? cells.name },
  ]);
}

/** A finding for each text in which the pattern is found, with what it found. */
export function matches(written: readonly Written[], pattern: RegExp): Finding[] {
  return written.flatMap(({ text, cell }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ cell, values: { found } }];
  });
}
