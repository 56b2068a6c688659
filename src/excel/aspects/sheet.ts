import { sheetNames } from "#core/model/workbookNames";
import type { ReadAspect } from "./aspect.types";
import { isSame } from "./isSame";
import type { Thing } from "./thing";

/** A worksheet that a run added, by all that it holds. */
export const sheet: ReadAspect<Thing<"sheet">, string> = {
  /** Nobody can change 自评记录, which is large: its cells are not read. */
  capture(workbook, { sheet: name }) {
    const found = workbook.worksheets.getItemOrNullObject(name).load("name");
    if (name === sheetNames.record) {
      return () => (found.isNullObject ? [] : [[""]]);
    }
    const used = found.getUsedRangeOrNullObject(true).load("address,formulas");
    return () => (found.isNullObject ? [] : [[used.isNullObject ? "" : JSON.stringify([used.address, used.formulas])]]);
  },
  isOurs: isSame,
  kept: ({ sheet: name }) => ({ what: "sheet", sheet: name }),
  /** What held something before is not made again: a run takes no worksheet away. */
  putBack(workbook, { sheet: name }, was) {
    if (was === undefined) {
      const found = workbook.worksheets.getItemOrNullObject(name);
      // Excel does not delete a sheet that is very hidden.
      found.visibility = "Visible";
      found.delete();
    }
  },
};
