/**
 * Formulas beside LibreOffice: `npm run check:formulas`. The cases of support/formulas are put into a workbook, which
 * LibreOffice calculates; what it gives is compared with the values that the tests hold. Where it differs from Excel's
 * documentation, the case says in what.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "#host/node/openWorkbook";
import { formulaCases, libreOfficeDiffers } from "#support/formulas/formulaCases";
import { caseCell, formulaWorkbook } from "#support/formulas/formulaWorkbook";
import { libreOffice } from "./libreOffice";

type Value = string | number | boolean;

async function run(): Promise<void> {
  const office = libreOffice();
  const input = join(office.folder, "formulas.xlsx");
  writeFileSync(input, await formulaWorkbook(formulaCases.map(([formula]) => formula)));
  // Saved in its own format first: else it keeps what it read.
  const calculated = readFileSync(office.convert(office.convert(input, "ods"), "xlsx"));
  const values = await openWorkbook(calculated).excel.run(async (context) => {
    const { row, column } = caseCell(0);
    const range = context.workbook.worksheets.getItem("公式").getRangeByIndexes(row, column, formulaCases.length, 1);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as Value); // what a cell holds
  });
  const differing = formulaCases.filter(([, expected], index) => !isSame(expected, values[index]));
  const unexplained = differing.filter(([formula]) => libreOfficeDiffers[formula] === undefined);
  for (const [formula, expected] of unexplained) {
    const given = values[formulaCases.findIndex(([each]) => each === formula)];
    console.error(`${formula}: ${String(expected)} here, ${String(given)} in LibreOffice`);
  }
  console.log(
    `LibreOffice calculated ${formulaCases.length} formulas: ${formulaCases.length - differing.length} as here, ` +
      `${differing.length - unexplained.length} otherwise than Excel, ${unexplained.length} unexplained.`,
  );
  process.exit(unexplained.length === 0 ? 0 : 1);
}

/** LibreOffice saves a truth value as a number, and 15 digits of others. */
function isSame(expected: Value, given: Value | undefined): boolean {
  const value = typeof expected === "boolean" && typeof given === "number" ? given === 1 : given;
  return typeof expected === "number" && typeof value === "number"
    ? Math.abs(expected - value) <= 1e-9 * Math.max(1, Math.abs(expected))
    : expected === value;
}

void run();
