import { done, fileBytes, openFile } from "./editedSample";
import { basicRows, budgetRows, indicatorRows, templateRows, type Rows } from "./sampleTables";

/** Sheets with the product's tables and their names, added to a workbook that has none. */
export async function withTables(
  workbook: Uint8Array,
  changes: { readonly budget?: Rows; readonly indicators?: Rows } = {},
): Promise<Uint8Array> {
  const file = await openFile(workbook);
  const tables: [sheet: string, name: string, rows: Rows][] = [
    ["预算", "预算表", changes.budget ?? budgetRows()],
    ["指标", "指标表", changes.indicators ?? indicatorRows()],
    ["信息", "基本信息", basicRows()],
    ["模板", "报告模板", templateRows()],
  ];
  for (const [sheet, name, rows] of tables) {
    done(file.NewSheet(sheet));
    rows.forEach((row, index) => {
      done(
        file.SetSheetRow(
          sheet,
          `A${index + 1}`,
          row.map((cell) => (typeof cell === "object" ? cell.value : cell)),
        ),
      );
    });
    const lastColumn = String.fromCharCode(64 + Math.max(...rows.map((row) => row.length)));
    done(file.SetDefinedName({ Name: name, RefersTo: `${sheet}!$A$1:$${lastColumn}$${rows.length}` }));
  }
  return fileBytes(file);
}
