import { finalCheck } from "#core/check/finalCheck";
import type { SurveyedSheet } from "#core/model/survey";
import { snapshot } from "#support/grids";

/** A hidden sheet with an error value and a link to another workbook. */
const hidden = (sheet: string): SurveyedSheet => ({
  sheet,
  visibility: "VeryHidden",
  row: 0,
  column: 0,
  rowCount: 1,
  columnCount: 2,
  values: [["#REF!", 3]],
  formulas: [["#REF!", "=[1]表!A1"]],
});

const objected = (sheet: string): readonly string[] =>
  finalCheck(
    { issues: [], conflicts: [], changes: [] },
    { snapshot: snapshot({}), sheets: [hidden(sheet)], names: [] },
  ).flatMap(({ question, count }) => (count > 0 ? [question] : []));

describe("定稿检查", () => {
  it("asks about error values and links on a hidden sheet, and about the sheet", () => {
    expect(objected("底稿")).toEqual(expect.arrayContaining(["no-external-link", "no-error-cell", "no-hidden-sheet"]));
  });

  it("leaves our own 自评记录 out of all of them", () => {
    expect(objected("自评记录")).toEqual([]);
  });
});
