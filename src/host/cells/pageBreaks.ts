import type { Sheet } from "#host/document/sheet";
import { checkUnprotected } from "./protection";
import type { PageSelf } from "./pageSetup";

const order = ["brk"];

/** The rows that a page is made to begin with, from 0, in order. */
export function pageBreakRows({ part }: Sheet): number[] {
  const breaks = part.root.child("rowBreaks")?.childrenNamed("brk") ?? [];
  // In the file a break has the number of the row above it, counted from 1.
  return breaks.map((each) => Number(each.attribute("id"))).sort((a, b) => a - b);
}

/** Makes a page begin with each of the rows, and with no other. */
export function setPageBreakRows(self: Pick<PageSelf, "workbook" | "sheet">, rows: readonly number[]): void {
  checkUnprotected(self);
  const { part } = self.sheet;
  const section = part.section("rowBreaks");
  if (rows.length === 0) {
    part.root.remove(section);
  } else {
    section.children.splice(0);
    for (const id of [...new Set(rows)].sort((a, b) => a - b)) {
      section.insertInOrder(section.create("brk", { id, max: 16_383, man: 1 }), order);
    }
    section.setAttribute("count", section.children.length);
    section.setAttribute("manualBreakCount", section.children.length);
  }
  self.sheet.changed();
}
