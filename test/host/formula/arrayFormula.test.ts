import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { arrayFormulaValue, type Matrix } from "#host/formula/arrayFormula";

const ranges: Readonly<Record<string, Matrix>> = {
  "A1:B2": [
    [1, "Text"],
    [null, true],
  ],
  "C1:D2": [
    [1, "Text"],
    [null, true],
  ],
  "E1:F2": [
    [1, "text"],
    [0, "TRUE"],
  ],
  "G1:H3": [
    [1, "Text"],
    [null, true],
    [null, null],
  ],
  "I1:J2": [
    [1, new CellError("#DIV/0!")],
    [null, true],
  ],
  "'预算 表'!$A$1:$A$2": [[0.1 + 0.2], [16152.27]],
  "记录!A1:A2": [[0.3], [16152.27]],
  A1: [[5]],
};
const value = (formula: string): CellValue | undefined => arrayFormulaValue(formula, (reference) => ranges[reference]);
const differences = (a: string, b: string): CellValue | undefined => value(`SUMPRODUCT(--NOT(EXACT(${a}&"",${b}&"")))`);

describe("operators spread over ranges", () => {
  it("count the cells that differ, by case and by type as texts", () => {
    expect(differences("A1:B2", "C1:D2")).toBe(0);
    expect(differences("A1:B2", "E1:F2")).toBe(2);
    expect(differences("'预算 表'!$A$1:$A$2", "记录!A1:A2")).toBe(0);
  });

  it("have no answer for ranges of unlike sizes, and for error values", () => {
    expect(differences("A1:B2", "G1:H3")).toEqual(new CellError("#N/A"));
    expect(differences("A1:B2", "I1:J2")).toEqual(new CellError("#DIV/0!"));
    expect(value('IFERROR(IF(SUMPRODUCT(--NOT(EXACT(A1:B2&"",I1:J2&"")))=0,"same","changed"),"unlike")')).toBe(
      "unlike",
    );
  });

  it("compute by the strength of the operators", () => {
    expect(value("SUMPRODUCT((A1:B2=C1:D2)*1+0*2)")).toBe(4);
    expect(value('IF(1+2*3=7,"yes","no")')).toBe("yes");
    expect(value("-(A1-7)")).toBe(2);
    expect(value('A1&"元"')).toBe("5元");
  });

  it.each([
    "SUM(A1:B2&1)",
    'IF(A1:B2=1,"a","b")',
    "SUMPRODUCT(IF(A1:B2=1,1,0))",
    "LAMBDA(x,x)",
    "Table1[Column]",
    "1+",
    "SUMPRODUCT(A1:B2",
  ])("are not guessed at in %s", (formula) => {
    expect(value(formula)).toBeUndefined();
  });
});
