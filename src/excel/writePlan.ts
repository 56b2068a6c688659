import type { WritePlan } from "#core/model/plan";
import { operationOf } from "./operations/operations";

/** Queues a plan's operations, in order. They are sent by the next sync. */
export function writePlan({ workbook }: Excel.RequestContext, { operations }: WritePlan): void {
  for (const operation of operations) {
    operationOf(operation).write(workbook, operation);
  }
}
