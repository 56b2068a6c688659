import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";

/** The sample's report after somebody edited it, judged by the next run. */
async function generatedAnd(edit: (file: NewFile) => void): Promise<Run> {
  const first = await generateFile(readFileSync(samplePath));
  const file = await openFile(first.output ?? new Uint8Array());
  edit(file);
  return generateFile(await fileBytes(file));
}

const rowWith = (file: NewFile, words: string): number =>
  file.GetRows("自评报告").result.findIndex(([text = ""]) => text.includes(words)) + 1;

const messages = ({ json }: Run): string[] =>
  (json?.issues ?? []).filter(({ id }) => id !== "paragraph-edited").map(({ cell, message }) => `${cell} ${message}`);

describe("a report that was edited by hand", () => {
  it("has its figures, its claims and its year compared with the tables, on the list of checks too", async () => {
    let row = 0;
    const run = await generatedAnd((file) => {
      row = rowWith(file, "按资金来源分");
      done(
        file.SetCellValue(
          "自评报告",
          `A${row}`,
          "　　2021年全年预算数为16152.27万元，兑现资金888.8万元，实现了各项绩效指标。",
        ),
      );
    });
    const expected = [
      "报告写「实现了各项绩效指标」，但「商标申请量」（完成率 93.39%）未达到年度指标值。请改写结论，或核对数据。",
      "报告写的是 2021 年，「基本信息」的年度是 2022 年。请核对年度。",
      "报告中的 888.8万元 在各表中找不到。请核对，或把它的来源写入「基本信息」或指标表。",
    ];

    expect(messages(run)).toEqual(expected.map((message) => `自评报告!A${row} ${message}`));
    const listed = (await openFile(run.output ?? new Uint8Array()))
      .GetRows("校验清单")
      .result.map((cells) => cells.join(" "));
    for (const message of expected) {
      expect(listed.filter((line) => line.includes(message.slice(0, message.indexOf("。"))))).toHaveLength(1);
    }
    // A claim against the data is an error.
    expect(run.status).toBe(1);
  });

  it("has no finding where a word was changed and the figures stand", async () => {
    const run = await generatedAnd((file) => {
      const row = rowWith(file, "年初预算数为15846.50万元");
      const text = file.GetCellValue("自评报告", `A${row}`).value;
      done(file.SetCellValue("自评报告", `A${row}`, text.replace("年，", "年度，")));
    });

    expect(messages(run)).toEqual([]);
  });
});
