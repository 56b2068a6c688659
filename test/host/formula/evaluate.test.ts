import { openWorkbook } from "#host/node/openWorkbook";
import { formulaCases } from "#support/formulas/formulaCases";
import { caseCell, formulaWorkbook } from "#support/formulas/formulaWorkbook";
import { bytesOf, done } from "#support/engine";
import { startEngine } from "#support/startEngine";

async function valuesOf(bytes: Uint8Array, sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return openWorkbook(bytes, { now: () => new Date(2023, 2, 15, 9, 30) }).excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][]; // what cells hold
  });
}

/** A workbook of one sheet with formulas that nobody calculated. */
async function uncalculated(formulas: Readonly<Record<string, string>>, values: Readonly<Record<string, number>> = {}) {
  const file = (await startEngine()).NewFile();
  for (const [cell, value] of Object.entries(values)) {
    done(file.SetCellValue("Sheet1", cell, value));
  }
  for (const [cell, formula] of Object.entries(formulas)) {
    done(file.SetCellFormula("Sheet1", cell, formula));
  }
  return bytesOf(file);
}

describe("a formula without a saved result", () => {
  it("has the value that Excel gives it, each of the cases", async () => {
    const bytes = await formulaWorkbook(formulaCases.map(([formula]) => formula));
    const [first, last] = [caseCell(0).row + 1, caseCell(formulaCases.length - 1).row + 1];
    const values = await valuesOf(bytes, "公式", `J${first}:J${last}`);

    expect(formulaCases.map(([formula], index) => [formula, values[index]?.[0]])).toEqual(
      formulaCases.map(([formula, value]) => [
        formula,
        typeof value === "number" && !Number.isInteger(value) ? (expect.closeTo(value, 12) as number) : value,
      ]),
    );
  });

  it("takes today and now from the run", async () => {
    const bytes = await uncalculated({ A1: "TODAY()", A2: "NOW()-TODAY()", A3: "YEAR(NOW())" });

    expect(await valuesOf(bytes, "Sheet1", "A1:A3")).toEqual([[45_000], [expect.closeTo(9.5 / 24, 9)], [2023]]);
  });

  it("stops nothing where it holds what is not known here: it says that it is not calculated", async () => {
    const bytes = await uncalculated(
      { A1: "LAMBDA(x,x)(1)", A2: "[1]别的!A1+1", A3: "CUBEVALUE(1)", A4: "SUM(B1:B2)", A5: "A1+1" },
      { B1: 1, B2: 2 },
    );

    expect(await valuesOf(bytes, "Sheet1", "A1:A5")).toEqual([["#BUSY!"], ["#BUSY!"], ["#BUSY!"], [3], ["#BUSY!"]]);
  });

  it("is 0 where it refers to itself, straight or in a circle, as Excel shows it", async () => {
    const bytes = await uncalculated({ A1: "SUM(A1:A2)", B1: "B2+1", B2: "B3", B3: "B1", C1: "B1+5" }, { A2: 4 });

    expect(await valuesOf(bytes, "Sheet1", "A1:C1")).toEqual([[0, 0, 5]]);
  });

  it("ends a chain of twenty thousand formulas", async () => {
    const file = (await startEngine()).NewFile();
    done(file.SetCellValue("Sheet1", "A1", 1));
    for (let row = 2; row <= 20_000; row += 1) {
      done(file.SetCellFormula("Sheet1", `A${row}`, `A${row - 1}+1`));
    }

    expect(await valuesOf(bytesOf(file), "Sheet1", "A20000")).toEqual([[20_000]]);
  });
});
