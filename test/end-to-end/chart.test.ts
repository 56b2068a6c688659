import { readFileSync } from "node:fs";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";
import { partsOf } from "#support/parts";

function chartOf(run: Run): string {
  return (run.output && partsOf(run.output).get("xl/charts/chart1.xml")) ?? "";
}

const rangesIn = (chart: string): string[] =>
  [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range = ""]) => range);

describe("the chart of completion rates", () => {
  let run: Run;

  beforeAll(async () => {
    run = await generateFile(readFileSync(samplePath));
  });

  it("shows name, rate and target of every indicator that has a rate", async () => {
    const count = run.json?.indicators.filter(({ completionRate }) => completionRate !== null).length ?? 0;
    const last = 8 + count;
    const rows = (await openFile(run.output ?? new Uint8Array())).GetRows("校验清单").result;

    expect(rangesIn(chartOf(run))).toEqual(
      ["R$8", `Q$9:$Q$${last}`, `R$9:$R$${last}`, "S$8", `Q$9:$Q$${last}`, `S$9:$S$${last}`].map(
        (range) => `校验清单!$${range}`,
      ),
    );
    expect(chartOf(run)).toContain("<a:t>指标完成率（目标=100%）</a:t>");
    expect(rows.map((row) => row.slice(16)).find(([name]) => name === "商标申请量")).toEqual([
      "商标申请量",
      "93.39%",
      "100%",
    ]);
    expect(rows).toHaveLength(last);
  });

  it("is the same after a second run, and the only one", async () => {
    const again = await generateFile(run.output ?? new Uint8Array());

    expect(chartOf(again)).toBe(chartOf(run));
    expect([...partsOf(again.output ?? new Uint8Array()).keys()].filter((name) => /chart\d/.test(name))).toHaveLength(
      1,
    );
  });

  it("follows its rows when an indicator loses its rate", async () => {
    const file = await openFile(run.output ?? new Uint8Array());
    const [cell = ""] = file.SearchSheet("绩效自评表", "商标申请量").result;
    done(
      file.SetCellValue(
        "绩效自评表",
        cell.replace(/^[A-Z]+/, (column) => String.fromCharCode(column.charCodeAt(0) + 2)),
        "",
      ),
    );
    const again = await generateFile(await fileBytes(file));
    const length = (from: Run): number => Number(/\$(\d+)$/.exec(rangesIn(chartOf(from))[1] ?? "")?.[1]);

    expect(length(again)).toBe(length(run) - 1);
    expect(again.json?.requests.count).toBe(3);
  });
});
