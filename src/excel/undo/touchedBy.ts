import type { WritePlan } from "#core/model/plan";
import { sheetOf } from "../aspects/thing";
import type { Touched } from "../operations/operation.types";
import { operationOf } from "../operations/operations";

/** What a plan touches, each thing once: what was there before it, and the worksheets that it adds. */
export function touchedBy({ operations }: WritePlan): Touched[] {
  const touches = operations.flatMap(
    (operation): readonly Touched[] => operationOf(operation).touches?.(operation) ?? [],
  );
  const added = touches.filter(({ thing }) => thing.kind === "sheet");
  // What is on an added worksheet comes with it, and goes with it.
  const names = new Set(added.map(({ thing }) => sheetOf(thing)));
  const found = [...touches.filter(({ thing }) => !names.has(sheetOf(thing))), ...added];
  return [...new Map(found.map((touch) => [JSON.stringify(touch.thing), touch])).values()];
}
