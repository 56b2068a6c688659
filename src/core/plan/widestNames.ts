import type { WriteOperation } from "../model/plan";

/**
 * Two tables in one name's range grow it each for its own columns: the widest area counts, since the
 * narrower would take the other table's columns out of the name.
 */
export function widestNames(operations: readonly WriteOperation[]): WriteOperation[] {
  const widths = new Map<string, number>();
  for (const operation of operations) {
    if (operation.kind === "define-name") {
      widths.set(operation.name, Math.max(operation.area.columnCount, widths.get(operation.name) ?? 0));
    }
  }
  return operations.map((operation) =>
    operation.kind === "define-name"
      ? {
          ...operation,
          area: { ...operation.area, columnCount: widths.get(operation.name) ?? operation.area.columnCount },
        }
      : operation,
  );
}
