import { readFileSync } from "node:fs";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import type { NewFile } from "excelize-wasm";

const sample = readFileSync(samplePath);
const userSheets = ["说明", "基本信息", "预算执行表", "绩效自评表", "报告模板"];
/** Result columns of the two tables after a first run, by their headers. */
const resultHeaders = /^(执行率|完成率|得分|校验提示)/;

/** Every cell of the user's sheets that does not stand under one of the result columns: formula, or raw value. */
function cellsOfTheUser(file: NewFile, sheets = userSheets): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of sheets) {
    const rows = file.GetRows(sheet, { RawCellValue: true }).result;
    const results = new Set(
      rows.flatMap((row) => row.flatMap((text, column) => (resultHeaders.test(text) ? [column] : []))),
    );
    rows.forEach((row, r) => {
      row.forEach((value, column) => {
        if (results.has(column)) {
          return;
        }
        const name = `${String.fromCharCode(65 + column)}${r + 1}`;
        cells.set(`${sheet}!${name}`, file.GetCellFormula(sheet, name).formula || value);
      });
    });
  }
  return cells;
}

/** The sample's output, changed by a user, before and after it is generated again. */
async function beforeAndAfter(change: (file: NewFile) => void) {
  const first = await generateFile(sample);
  const before = await openFile(first.output ?? sample);
  change(before);
  const run = await generateFile(await fileBytes(before));
  if (!run.output) {
    throw new Error(run.errors.join());
  }
  return { before, after: await openFile(run.output) };
}

const rowOf = (file: NewFile, name: string): number =>
  Number(/\d+$/.exec(file.SearchSheet("绩效自评表", name).result[0] ?? "")?.[0]);

describe("nothing of the user's is lost", () => {
  it.each<[string, (file: NewFile) => void]>([
    ["in a second run", () => undefined],
    [
      "when rows were inserted above and within a table",
      (file) => {
        done(file.InsertRows("绩效自评表", 1, 2));
        done(file.InsertRows("绩效自评表", rowOf(file, "商标申请量"), 1));
      },
    ],
    [
      "when remarks were written beside and below the tables",
      (file) => {
        done(file.SetCellValue("绩效自评表", "P4", "请张科长核实"));
        done(file.SetCellValue("预算执行表", "A15", "注：本表数据已与财务处核对。"));
      },
    ],
    [
      "when a user's formula stands among the data",
      (file) => done(file.SetCellFormula("绩效自评表", `F${rowOf(file, "商标申请量")}`, "2+2")),
    ],
    [
      "when a sheet of the user's was added",
      (file) => {
        done(file.NewSheet("台账"));
        done(file.SetCellValue("台账", "B2", "内部资料"));
      },
    ],
  ])("%s", async (_, change) => {
    const { before, after } = await beforeAndAfter(change);
    const sheets = before.GetSheetList().list.filter((sheet) => userSheets.includes(sheet) || sheet === "台账");

    expect(cellsOfTheUser(after, sheets)).toEqual(cellsOfTheUser(before, sheets));
  });

  it("not even a formula and a score that a user put into our columns", async () => {
    const { after } = await beforeAndAfter((file) => {
      done(file.SetCellFormula("绩效自评表", `G${rowOf(file, "专利授权量")}`, "1+1.5"));
      done(file.SetCellValue("绩效自评表", `G${rowOf(file, "商标申请量")}`, 3.5));
      done(file.SetCellValue("绩效自评表", `L${rowOf(file, "商标申请量")}`, "已电话核实"));
    });

    expect(after.GetCellFormula("绩效自评表", `G${rowOf(after, "专利授权量")}`).formula).toBe("1+1.5");
    expect(after.GetCellValue("绩效自评表", `G${rowOf(after, "商标申请量")}`, { RawCellValue: true }).value).toBe(
      "3.5",
    );
    expect(after.GetCellValue("绩效自评表", `L${rowOf(after, "商标申请量")}`).value).toBe("已电话核实");
  });
});
