import type { SurveyedSheet, WorkbookSurvey } from "#core/model/survey";
import { readWorkbook } from "./readWorkbook";

/** Reads the tables and then every worksheet, hidden ones too: two requests. */
export async function surveyWorkbook(context: Excel.RequestContext, readsMerges: boolean): Promise<WorkbookSurvey> {
  const snapshot = await readWorkbook(context, readsMerges);
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const used = snapshot.worksheets.map(({ name }) =>
    worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount,values,formulas"),
  );
  await context.sync();
  return {
    snapshot,
    sheets: snapshot.worksheets.map(({ name, visibility }, index): SurveyedSheet => {
      const range = used[index];
      const blank = {
        sheet: name,
        visibility,
        row: 0,
        column: 0,
        rowCount: 0,
        columnCount: 0,
        values: [],
        formulas: [],
      };
      if (!range || range.isNullObject) {
        return blank;
      }
      const { rowIndex, columnIndex, rowCount, columnCount, values, formulas } = range;
      return { sheet: name, visibility, row: rowIndex, column: columnIndex, rowCount, columnCount, values, formulas };
    }),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
