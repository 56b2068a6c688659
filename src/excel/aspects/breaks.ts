import type { ReadAspect } from "./aspect.types";
import { isSame } from "./isSame";
import type { Thing } from "./thing";

/** The rows of a worksheet that begin a printed page, counted from 0. */
export const breaks: ReadAspect<Thing<"breaks">, readonly number[]> = {
  capture(workbook, { sheet: name }) {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const found = sheet.horizontalPageBreaks.load("items/rowIndex");
    // eslint-disable-next-line office-addins/call-sync-before-read -- the caller syncs before it reads the answer off
    return () => (sheet.isNullObject ? [] : [[found.items.map(({ rowIndex }) => rowIndex)]]);
  },
  isOurs: isSame,
  kept: ({ sheet }) => ({ what: "page", sheet }),
  putBack(workbook, { sheet }, was) {
    if (was) {
      setBreaks(workbook.worksheets.getItem(sheet), was);
    }
  },
};

/** Begins a printed page at each of these rows and at no other. */
export function setBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) {
    horizontalPageBreaks.add(`A${row + 1}`);
  }
}
