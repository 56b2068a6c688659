import type { WorkbookFaultCode } from "../model/faultCode";
import type { WriteOperation } from "../model/plan";
import type { WorkbookSnapshot } from "../model/snapshot";

/** Why Excel, or we, would not write: a fault's code and what its sentence inserts. */
export interface Obstacle {
  readonly code: WorkbookFaultCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Protection for which Excel would refuse operations half-way. */
export function refusals(
  { worksheets, isStructureProtected }: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): Obstacle[] {
  // The one that the user knows of; 自评记录 is added first.
  const added = operations.findLast((operation) => operation.kind === "add-sheet");
  const touched = new Set(operations.map(sheetOf));
  return [
    ...(added && isStructureProtected
      ? [{ code: "structure-protected", values: { sheet: added.sheet } } as const]
      : []),
    ...worksheets
      .filter(({ name, isProtected }) => isProtected && touched.has(name))
      .map(({ name }): Obstacle => ({ code: "sheet-protected", values: { sheet: name } })),
  ];
}

function sheetOf(operation: WriteOperation): string {
  if ("sheet" in operation) {
    return operation.sheet;
  }
  if ("at" in operation) {
    return operation.at.sheet;
  }
  return "to" in operation ? operation.to.sheet : operation.area.sheet;
}
