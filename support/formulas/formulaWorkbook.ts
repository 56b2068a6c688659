import { bytesOf, done } from "../engine";
import { startEngine } from "../startEngine";

/** The cells that the formulas of the cases stand beside, on the sheet 数据. */
export const dataRows: readonly (readonly (string | number | boolean | null)[])[] = [
  [1, "甲", 10, 5, null, null, 45000],
  [2, "乙", 20, "5", null, null, 44957],
  [3, "甲", 30, true, null, null, 45400],
  [4, "甲组", 40, "x", null, null, 45010],
  [5, "丙", 50, null, "", null, null],
];

/** Formulas that stand among the data: an error, a number and a text that are computed. */
const dataFormulas: Readonly<Record<string, string>> = { F1: "1/0", F2: "A1+1", F3: 'B1&"!"' };

/** The cell, from 0, that the formula of the n-th case stands in, on the sheet 公式. */
export function caseCell(index: number): { readonly row: number; readonly column: number } {
  return { row: 100 + index, column: 9 };
}

/** A workbook with the formulas, one below the other and none calculated. */
export async function formulaWorkbook(formulas: readonly string[]): Promise<Uint8Array> {
  const file = (await startEngine()).NewFile();
  done(file.SetSheetName("Sheet1", "数据"));
  done(file.NewSheet("公式"));
  for (const sheet of ["数据", "公式"]) {
    dataRows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null && value !== "") {
          done(file.SetCellValue(sheet, `${"ABCDEFG"[column] ?? ""}${row + 1}`, value));
        }
      });
    });
    for (const [cell, formula] of Object.entries(dataFormulas)) {
      done(file.SetCellFormula(sheet, cell, formula));
    }
  }
  done(file.SetDefinedName({ Name: "全部", RefersTo: "数据!$A$1:$C$5" }));
  done(file.SetDefinedName({ Name: "税率", RefersTo: "0.13" }));
  formulas.forEach((formula, index) => {
    done(file.SetCellFormula("公式", `J${caseCell(index).row + 1}`, formula));
  });
  return bytesOf(file);
}
