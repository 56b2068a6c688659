import { readFileSync } from "node:fs";
import { openWorkbook } from "#host/node/openWorkbook";
import { partsOf } from "#support/parts";

const sample = new Uint8Array(readFileSync("assets/sample.xlsx"));

describe("openWorkbook", () => {
  it("returns the very bytes that were opened when nothing was written", async () => {
    const workbook = openWorkbook(sample);

    await workbook.excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("values,text,formulas,numberFormat");
      await context.sync();
    });

    expect(workbook.save()).toBe(sample);
  });

  it("saves what Office.js code wrote, so that it can be opened again", async () => {
    const workbook = openWorkbook(sample);
    await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新表");
      sheet.getRange("A1:B2").values = [
        ["a", "29.96"],
        ["'001", "=SUM(B1,1)"],
      ];
      sheet.visibility = "VeryHidden";
      await context.sync();
    });

    const again = openWorkbook(workbook.save());
    const read = await again.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("新表").load("visibility");
      const range = sheet.getRange("A1:B2").load("values,formulas");
      await context.sync();
      return { visibility: sheet.visibility, values: range.values, formulas: range.formulas };
    });

    expect(read).toEqual({
      visibility: "VeryHidden",
      values: [
        ["a", 29.96],
        ["001", 30.96],
      ],
      formulas: [
        ["a", 29.96],
        ["001", "=SUM(B1,1)"],
      ],
    });
  });

  it("saves every cell of a new worksheet once, in order, also where it was saved before and changed since", async () => {
    const workbook = openWorkbook(sample);
    const write = (address: string, values: (string | number)[][]) =>
      workbook.excel.run(async (context) => {
        context.workbook.worksheets.getItem("新表").getRange(address).values = values;
        await context.sync();
      });
    await workbook.excel.run(async (context) => {
      context.workbook.worksheets.add("新表");
      await context.sync();
    });
    await write("A1:G1", [["a", "", "", "b", "c", "d", "e"]]);
    workbook.save();
    await write("C1:F1", [[1, 2, 3, 4]]);

    const sheet = partsOf(workbook.save()).get("xl/worksheets/sheet6.xml") ?? "";

    const row = [...sheet.matchAll(/<c r="([A-Z]+)1"[^>]*>/g)].map(([, column]) => column);
    expect(row).toEqual(["A", "C", "D", "E", "F", "G"]);
  });
});
