import { startEngine } from "./startEngine";
import { columnName } from "#core/model/address";
import { done, fileBytes } from "./editedSample";
import type { PrintedForm } from "./printedForms";

/** A workbook of one sheet with a form as a bureau prints it: merged cells, no names. */
export async function printedWorkbook({ rows, merges = [] }: PrintedForm, sheet = "自评表"): Promise<Uint8Array> {
  const file = (await startEngine()).NewFile();
  const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
  done(file.SetSheetName("Sheet1", sheet));
  rows.forEach((cells, row) => {
    cells.forEach((each, column) => {
      const value = typeof each === "object" ? each.value : each;
      if (value !== "") {
        done(file.SetCellValue(sheet, cell(row, column), value));
      }
    });
  });
  for (const { row, column, rowCount, columnCount } of merges) {
    done(file.MergeCell(sheet, cell(row, column), cell(row + rowCount - 1, column + columnCount - 1)));
  }
  return fileBytes(file);
}
