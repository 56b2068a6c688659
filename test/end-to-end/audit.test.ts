import { readFileSync } from "node:fs";
import { checkWorkbook } from "#app/checkWorkbook";
import { narrativeChecks } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";

const ids = new Set<string>(narrativeChecks.map(({ id }) => id));

/** What the audit finds in the sample after its report was written over by another text. */
async function foundIn(paragraphs: readonly string[]): Promise<readonly string[]> {
  const { output } = await generateFile(readFileSync(samplePath));
  const file = await openFile(output ?? new Uint8Array());
  const rows = file.GetRows("自评报告").result.length;
  for (let row = 0; row < Math.max(rows, paragraphs.length); row += 1) {
    done(file.SetCellValue("自评报告", `A${row + 1}`, paragraphs[row] ?? ""));
  }
  const { excel } = openWorkbook(await fileBytes(file));
  const { issues } = await checkWorkbook(createGateway(excel), { now: new Date(0) });
  return issues
    .filter(({ check: { id } }) => ids.has(id))
    .map((issue) => `A${(issue.cell?.row ?? -1) + 1} ${issueText(issue, zhCN)}`);
}

describe("a report that was pasted in from elsewhere", () => {
  it("is told of two precisions of a rate, two spellings of an amount, and a claim that one indicator belies", async () => {
    const found = await foundIn([
      "广州开发区知识产权局2022年部门整体支出绩效自评报告",
      "本年预算16152万元，支出15680.45万元，执行率97.08%。",
      "本年实现了各项绩效指标，商标申请23347件，为目标的93.4%。",
      "预算16,152.27万元，执行率97.1%，进度还可加快。",
    ]);

    expect(found).toEqual([
      "A3 报告写「实现了各项绩效指标」，但「商标申请量」（完成率 93.39%）未达到年度指标值。请改写结论，或核对数据。",
      "A4 全年预算数在报告中有两种写法：16152万元 与 16,152.27万元。请统一为一种。",
      "A4 预算执行率在报告中有两种写法：97.08% 与 97.1%。请统一为一种。",
    ]);
  });

  it("of another department and year is told so", async () => {
    expect(await foundIn(["某市财政局2021年部门整体支出绩效自评报告"])).toEqual([
      "A1 报告写的单位是「某市财政局」，「基本信息」的单位名称是「广州开发区知识产权局」。请核对单位。",
      "A1 报告写的是 2021 年，「基本信息」的年度是 2022 年。请核对年度。",
    ]);
  });
});
