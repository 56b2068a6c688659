import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { openWorkbook } from "#host/node/openWorkbook";
import { editedSample, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";

const sample = readFileSync(samplePath);

async function fontOf(file: NewFile, row: number): Promise<Record<string, unknown>> {
  const { style } = file.GetCellStyle("自评报告", `A${row}`);
  const { Font, Alignment } = file.GetStyle(style).style;
  return Promise.resolve({ ...Font, Horizontal: Alignment?.Horizontal });
}

const rowWith = (file: NewFile, words: string): number =>
  file.GetRows("自评报告").result.findIndex(([text = ""]) => text.includes(words)) + 1;

describe("the worksheet 自评报告", () => {
  it("is a page of GB/T 9704: A4 upright, its margins, page numbers outside", async () => {
    const { output } = await generateFile(sample);
    const { excel } = openWorkbook(output ?? new Uint8Array());
    const page = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("自评报告");
      pageLayout.load("orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin");
      pageLayout.headersFooters.load("state");
      pageLayout.headersFooters.oddPages.load("rightFooter,centerFooter");
      pageLayout.headersFooters.evenPages.load("leftFooter");
      await context.sync();
      const { orientation, paperSize, topMargin, bottomMargin, leftMargin, rightMargin, headersFooters } = pageLayout;
      const millimetres = [topMargin, bottomMargin, leftMargin, rightMargin].map((points) =>
        Math.round((points / 72) * 25.4),
      );
      return {
        orientation,
        paperSize,
        millimetres,
        state: headersFooters.state,
        odd: headersFooters.oddPages.rightFooter,
        even: headersFooters.evenPages.leftFooter,
      };
    });

    expect(page).toEqual({
      orientation: "Portrait",
      paperSize: "A4",
      millimetres: [37, 35, 28, 26],
      state: "OddAndEven",
      odd: "&14— &P —\u3000",
      even: "&14\u3000— &P —",
    });
  });

  it("sets each style in its font, and has no merged cells", async () => {
    const file = await openFile((await generateFile(sample)).output ?? sample);

    expect(await fontOf(file, 1)).toMatchObject({ Family: "方正小标宋简体", Size: 22, Horizontal: "center" });
    expect(await fontOf(file, rowWith(file, "一、基本情况"))).toMatchObject({ Family: "黑体", Size: 16 });
    expect(await fontOf(file, rowWith(file, "（一）部门职能"))).toMatchObject({ Family: "楷体_GB2312", Size: 16 });
    expect(await fontOf(file, rowWith(file, "年初预算数"))).toMatchObject({ Family: "仿宋_GB2312", Size: 16 });
    expect(file.GetMergeCells("自评报告").mergeCells).toEqual([]);
  });

  it("gives a row the look that its template row has of its own", async () => {
    const edited = await editedSample((file) => {
      const row = file.GetRows("报告模板").result.findIndex(([, text = ""]) => text.includes("年初预算数")) + 1;
      const { style } = file.NewStyle({ Font: { Family: "隶书", Size: 20, Bold: true } });
      file.SetCellStyle("报告模板", `B${row}`, `B${row}`, style);
    });
    const file = await openFile((await generateFile(edited)).output ?? sample);
    const row = rowWith(file, "年初预算数");

    expect(await fontOf(file, row)).toMatchObject({ Family: "隶书", Size: 20, Bold: true });
    expect(file.GetRowHeight("自评报告", row).height).toBeGreaterThan(3 * 28);
    expect(await fontOf(file, rowWith(file, "按资金来源分"))).toMatchObject({ Family: "仿宋_GB2312", Size: 16 });
  });
});
