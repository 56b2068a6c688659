import { readFileSync } from "node:fs";
import { openFile, samplePath } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";
import type { NewFile } from "excelize-wasm";

const sample = readFileSync(samplePath);

/** Every sheet's cells as they show, for comparing two workbooks. */
function shownCells(file: NewFile): Record<string, string[][]> {
  return Object.fromEntries(file.GetSheetList().list.map((sheet) => [sheet, file.GetRows(sheet).result]));
}

describe("generating the sample's report", () => {
  let run: Run;
  let output: NewFile;

  beforeAll(async () => {
    run = await generateFile(sample);
    if (!run.output) {
      throw new Error(run.errors.join());
    }
    output = await openFile(run.output);
  });

  const reportText = (): string => (run.json?.report ?? []).map(({ text }) => text).join("\n");
  const rowOf = (name: string) => run.json?.indicators.find((indicator) => indicator.name === name);

  it("ends well, without a single error in the data", () => {
    expect(run.errors).toEqual([]);
    expect(run.json?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(run.status).toBe(0);
  });

  it("gives other programs the ratios, each with the cells of its inputs", () => {
    expect(run.json?.ratios).toContainEqual({
      name: "预算调整率",
      value: expect.stringMatching(/^-?0\.\d+$/) as string,
      cells: ["预算执行表!C4", "预算执行表!B4"],
    });
  });

  it("prints department, execution rate, total score with rating, and issues by severity", () => {
    expect(run.printed.slice(0, 4)).toEqual([
      "单位：广州开发区知识产权局 2022 年",
      "执行率：97.08%",
      expect.stringMatching(/^总分：[\d.]+（优）$/),
      expect.stringMatching(/^问题：错误 0，警告 \d+，提示 \d+$/),
    ]);
  });

  it("writes the execution rate and the completion rate of 商标申请量 at two decimals", () => {
    const budgetTotal = output
      .GetRows("预算执行表")
      .result.find((row) => row.some((cell) => cell.includes("年度资金总额")));
    const trademark = output.GetRows("绩效自评表").result.find((row) => row.includes("商标申请量"));

    expect(budgetTotal).toContain("97.08%");
    expect(trademark).toContain("93.39%");
  });

  it("prints each figure of the budget at one precision throughout the report", () => {
    expect(reportText()).toContain("16152.27");
    expect(reportText()).toContain("15680.45");
    expect(reportText()).toContain("97.08%");
    expect(reportText()).not.toMatch(/16,?152(?!\.27)|15,?680(?!\.45)|97\.1%|97%/);
  });

  it("puts the trademark shortfall under 存在的主要问题, with its reason, and its measure under 下一步改进措施", () => {
    const report = run.json?.report ?? [];
    const at = (heading: string) => report.findIndex(({ text }) => text.includes(heading));
    const between = (from: number, to?: number) =>
      report
        .slice(from, to)
        .map(({ text }) => text)
        .join("\n");
    const indicatorSheet = output.GetRows("绩效自评表").result;
    const row = indicatorSheet.find((cells) => cells.includes("商标申请量")) ?? [];

    const problems = between(at("三、存在的主要问题"), at("四、下一步改进措施"));
    expect(problems).toContain("商标申请量");
    expect(problems).toContain("93.39%");
    expect(row.some((cell) => cell.length > 10 && problems.includes(cell.replace(/。$/, "")))).toBe(true);
    expect(between(at("四、下一步改进措施"))).toContain("商标申请量");
  });

  it("leaves no placeholder and no marker in the report", () => {
    expect(reportText()).not.toMatch(/\{\{|\}\}|\{%|%\}|XX|\*\*|undefined|NaN|\[object|[\uE000-\uF8FF]/);
  });

  it("knows the cell of every figure, and the cell shows it", () => {
    const figures = (run.json?.report ?? []).flatMap(({ text, figures }) =>
      figures.map((figure) => ({ ...figure, shown: text.slice(figure.start, figure.start + figure.length) })),
    );

    expect(figures.length).toBeGreaterThan(30);
    const strange = figures.flatMap(({ cell, shown }) => {
      const [, sheet = "", address = ""] = /^(.+)!([A-Z]+\d+)$/.exec(cell) ?? [];
      const inCell = output.GetCellValue(sheet, address).value.replaceAll(",", "");
      return inCell.includes(shown.replace(/万元$/, "")) ? [] : [{ cell, shown, inCell }];
    });
    expect(strange).toEqual([]);
  });

  it("puts the same paragraphs on the worksheet 自评报告", () => {
    const texts = output.GetRows("自评报告").result.map(([text = ""]) => text.trim());

    expect(texts.join("")).toBe((run.json?.report ?? []).map(({ text }) => text).join(""));
  });

  it("takes three requests: read, write, release", () => {
    expect(run.json?.requests.count).toBe(3);
  });

  it("gives decimals as strings and cells by sheet", () => {
    expect(run.json).toMatchObject({
      department: "广州开发区知识产权局",
      year: 2022,
      moneyUnit: "万元",
      rating: "excellent",
    });
    expect(run.json?.budget?.rows[0]).toMatchObject({ revisedBudget: "16152.27", actualExpenditure: "15680.45" });
    expect(run.json?.budget?.executionRate).toMatch(/^0\.97078\d+$/);
    expect(rowOf("商标申请量")).toMatchObject({
      target: { comparator: "≥", value: "25000", unit: "件", text: "≥25000件" },
      completionRate: "0.93388",
    });
  });

  it("changes nothing in a second run but the time of the run", async () => {
    if (!run.output) {
      throw new Error("no output");
    }
    const again = await generateFile(run.output, new Date("2023-03-16T09:30:00Z"));
    if (!again.output) {
      throw new Error(again.errors.join());
    }
    const [first, second] = [shownCells(output), shownCells(await openFile(again.output))];

    expect(second["自评记录"]?.[0]?.[2]).toBe("2023-03-16T09:30:00.000Z");
    const withoutTime = ({ 自评记录: record = [], ...rest }: Record<string, string[][]>) => ({
      ...rest,
      自评记录: record.slice(1),
    });
    expect(withoutTime(second)).toEqual(withoutTime(first));
    expect(again.json?.issues).toEqual(run.json?.issues);
    expect(again.json?.report).toEqual(run.json?.report);
  });

  it("gives the same bytes for the same workbook at the same time", async () => {
    expect((await generateFile(sample)).json).toEqual(run.json);
  });
});
