import type { Answer } from "./aspect.types";
import { aspectOf } from "./aspects";
import type { Thing } from "./thing";

/** Queues the reading of how a thing is, for the next sync; nothing of what is not read. */
export function capture(workbook: Excel.Workbook, thing: Thing): Answer<unknown> {
  const aspect = aspectOf(thing);
  return "unread" in aspect ? () => [] : aspect.capture(workbook, thing);
}

/** Whether Office.js does not tell about a thing: its states come with the operation that writes it. */
export function isUnread(thing: Thing): boolean {
  return "unread" in aspectOf(thing);
}
