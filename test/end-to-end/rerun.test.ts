import { readFileSync } from "node:fs";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import type { NewFile } from "excelize-wasm";

const sample = readFileSync(samplePath);

/** The sample's output after somebody changed something in it, generated again. */
async function again(
  change: (file: NewFile) => void,
): Promise<{ file: NewFile; run: Awaited<ReturnType<typeof generateFile>> }> {
  const first = await generateFile(sample);
  const file = await openFile(first.output ?? sample);
  change(file);
  const run = await generateFile(await fileBytes(file));
  return { file: await openFile(run.output ?? sample), run };
}

/** The row of an indicator, as it shows. */
function rowOf(file: NewFile, name: string): string[] {
  return file.GetRows("绩效自评表").result.find((row) => row.includes(name)) ?? [];
}

function cellOf(file: NewFile, sheet: string, text: string, column: string): string {
  const found = file.SearchSheet(sheet, text).result[0];
  if (found === undefined) {
    throw new Error(`no cell with ${text} on ${sheet}`);
  }
  return found.replace(/^[A-Z]+/, column);
}

describe("a second run after the data changed", () => {
  it("renews the rates and scores that the first run wrote, and the sentences that hold them", async () => {
    const { file, run } = await again((output) => {
      done(output.SetCellValue("绩效自评表", cellOf(output, "绩效自评表", "商标申请量", "E"), "26000件"));
    });

    expect(rowOf(file, "商标申请量")).toEqual(expect.arrayContaining(["26000件", "104.00%", "4.00"]));
    expect(run.json?.report.map(({ text }) => text).join()).not.toContain("23347");
    expect(
      file
        .GetRows("自评报告")
        .result.map(([text]) => text)
        .join(),
    ).toContain("26000件");
  });

  it("keeps a score that the user has typed over ours, and says that it is not the formula's", async () => {
    const { file, run } = await again((output) => {
      done(output.SetCellValue("绩效自评表", cellOf(output, "绩效自评表", "商标申请量", "G"), 3.5));
    });

    expect(rowOf(file, "商标申请量")).toContain("3.50");
    expect(run.json?.issues.map(({ id }) => id)).toEqual(["score-differs"]);
  });

  it("knows its cells again after the rows were put in another order", async () => {
    const { file, run } = await again((output) => {
      const rows = output.GetRows("绩效自评表", { RawCellValue: true }).result;
      const at = (name: string) => rows.findIndex((row) => row.includes(name));
      const [a, b] = [at("专利授权量"), at("发明专利授权量")];
      // 三级指标 to 得分 and 完成率 change places.
      for (const column of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
        const name = (row: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
        const [first = "", second = ""] = [rows[a]?.[column], rows[b]?.[column]];
        const typed = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);
        done(output.SetCellValue("绩效自评表", name(a), typed(second)));
        done(output.SetCellValue("绩效自评表", name(b), typed(first)));
      }
      done(output.SetCellValue("绩效自评表", `E${b + 1}`, "20000件"));
    });

    expect(rowOf(file, "专利授权量")).toEqual(expect.arrayContaining(["20000件", "86.96%", "2.61"]));
    expect(run.json?.issues.filter(({ id }) => id === "score-differs" || id === "rate-differs")).toEqual([]);
  });

  it("loses nothing with the record deleted: what stands in the cells is then the user's", async () => {
    const { run } = await again((output) => {
      done(output.SetSheetVisible("自评记录", true));
      done(output.DeleteSheet("自评记录"));
    });

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors[0]).toContain("已有您自己的工作表「自评报告」");
  });

  it("goes on with sheets that were renamed", async () => {
    const { file, run } = await again((output) => done(output.SetSheetName("绩效自评表", "附件2 自评表(终稿)")));

    expect(run.status).toBe(0);
    expect(file.GetSheetList().list).toContain("附件2 自评表(终稿)");
    expect(run.json?.indicators[0]?.cell).toMatch(/^附件2 自评表\(终稿\)!C\d+$/);
  });
});
