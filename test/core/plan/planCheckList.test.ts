import { nothingAround } from "#core/form/withForm";
import Big from "big.js";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { missingActual } from "#core/check/indicators/missing-actual";
import { clauseDropped } from "#core/check/report/clause-dropped";
import type { Results } from "#core/model/assessment";
import { notComputable } from "#core/model/computed";
import type { Grid } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import type { WriteOperation } from "#core/model/plan";
import { planCheckList } from "#core/plan/planCheckList";
import { grid } from "#support/grids";

const cell = { sheet: "指标 表", row: 4, column: 3 };
const missing = issueAt(missingActual, cell, { name: "专利授权量" });
const dropped = issueAt(clauseDropped, null, { names: "结余" });

const results: Results = {
  budget: null,
  indicators: [],
  totalScore: { kind: "computed", value: new Big("93.456") },
  totalRowScore: { kind: "computed", value: new Big(95) },
  rating: "excellent",
  ratingOfPrinted: "excellent",
  ratios: [],
};

function list(issues: readonly Issue[], changes: Partial<Results> = {}) {
  const department = { name: "单位名称", text: "某局", cell };
  const basicInformation = { items: [department], department, year: { value: 2022, cell } };
  return {
    tables: { budget: null, indicators: null, basicInformation, form: nothingAround, template: [] },
    results: { ...results, ...changes },
    settings: nationalProfile,
    issues,
  };
}

/** The sheet after a plan was carried out on it. */
function afterwards(operations: readonly WriteOperation[], before: Grid | null = null): string[][] {
  const rows = before ? before.values.map((row) => row.map(String)) : [];
  for (const operation of operations) {
    if (operation.kind !== "values") {
      continue;
    }
    operation.values.forEach((values, r) => {
      values.forEach((value, c) => {
        const row = (rows[r] ??= []);
        row[c] = value === null ? (row[c] ?? "") : String(value);
      });
    });
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ""));
}

const sheetOf = (rows: string[][]): Grid => grid(rows, { sheet: "校验清单" });
const linksOf = (operations: readonly WriteOperation[]) => operations.filter((operation) => operation.kind === "link");

describe("校验清单", () => {
  const first = planCheckList(list([missing, dropped]), null, false, []);
  const shown = afterwards(first.operations);

  it("begins with what the run came to", () => {
    expect(shown.slice(0, 6).map(([label, value]) => [label, value])).toEqual([
      ["校验清单", ""],
      ["单位", "某局"],
      ["年度", "2022"],
      ["执行率", "—"],
      ["总分", "93.46（优）"],
      ["问题", "错误 1，警告 0，提示 1"],
    ]);
  });

  it("lists every issue: what was found, and beside it what to do", () => {
    expect(shown.slice(7)).toEqual([
      ["级别", "单元格", "发现的问题", "处理建议"],
      ["错误", "'指标 表'!D5", "指标「专利授权量」没有实际完成值。", "请填写完成情况。"],
      [
        "提示",
        "工作簿",
        "没有「结余」的内容，报告中用到它的句子已略去。",
        "需要写入时，请在表格或「基本信息」中补充。",
      ],
    ]);
  });

  it("links each issue to its cell", () => {
    expect(linksOf(first.operations)).toEqual([
      { kind: "link", at: { sheet: "校验清单", row: 8, column: 1 }, target: cell, text: "'指标 表'!D5" },
    ]);
  });

  it("says so where nothing was found", () => {
    expect(
      afterwards(
        planCheckList(list([], { totalScore: notComputable("no-score"), rating: null }), null, false, []).operations,
      )[8],
    ).toEqual(["—", "—", "没有发现问题。", ""]);
  });

  it("is not written again where nothing changed", () => {
    expect(planCheckList(list([missing, dropped]), sheetOf(shown), true, first.written).operations).toEqual([]);
  });

  it("shrinks with its issues, and takes the links of the last run away", () => {
    const next = planCheckList(list([dropped]), sheetOf(shown), true, first.written);
    const now = afterwards(next.operations, sheetOf(shown));

    expect(now[8]?.[1]).toBe("工作簿");
    expect(now[9]).toEqual(["", "", "", ""]);
    expect(next.operations.filter((operation) => operation.kind === "unlink").map(({ area }) => area.row)).toContain(8);
  });

  it("keeps what the user wrote beside it, below it and into it, and goes on below their row", () => {
    const edited = shown.map((row) => [...row]);
    edited[8] = ["错误", "'指标 表'!D5", "已核实，业务科室明天补报。", "请填写完成情况。", "张三"];
    edited.push([], [], ["", "", "合计两条"]);
    const next = planCheckList(list([missing, dropped]), sheetOf(edited), true, first.written);
    const now = afterwards(next.operations, sheetOf(edited));

    expect(now[8]).toEqual(edited[8]);
    expect(now[12]).toEqual(["", "", "合计两条", "", ""]);
    expect(now[9]?.slice(0, 3)).toEqual(["错误", "'指标 表'!D5", "指标「专利授权量」没有实际完成值。"]);
    expect(now[10]?.[0]).toBe("提示");
    expect(planCheckList(list([missing, dropped]), sheetOf(now), true, next.written).operations).toEqual([]);
  });

  it("knows its rows after the user sorted them", () => {
    const sorted = [...shown.slice(0, 8), ...shown.slice(8).reverse()];
    const next = planCheckList(list([missing, dropped]), sheetOf(sorted), true, first.written);

    expect(
      afterwards(next.operations, sheetOf(sorted))
        .slice(8)
        .map(([severity]) => severity),
    ).toEqual(["错误", "提示"]);
  });

  it("names cells without a link where there would be too many for one request", () => {
    const many = Array.from({ length: 3000 }, (_, row) =>
      issueAt(missingActual, { ...cell, row }, { name: String(row) }),
    );
    const { operations } = planCheckList(list(many), null, false, []);

    expect(linksOf(operations)).toHaveLength(500);
    expect(operations.length).toBeLessThan(4000);
    expect(afterwards(operations)[3007]?.[1]).toBe("'指标 表'!D3000");
  });
});
