import type { Check } from "#core/check/check";
import { findNarrativeIssues } from "#support/findIssues";

const title = "2022年度部门整体支出绩效自评报告";
const found = (...lines: readonly string[]): Check["id"][] =>
  findNarrativeIssues([title, ...lines]).map(({ check: { id } }) => id);

describe("words that several checks of the report read by", () => {
  it.each(["上年", "上一年度", "去年", "前年", "往年", "同期", "明年", "下一年度"])(
    "a figure of %s is not held against the table",
    (year) => {
      expect(found(`${year}全年预算数为950万元。`)).not.toContain("named-figure-differs");
      expect(found("当前年度全年预算数为950万元。")).toContain("named-figure-differs");
    },
  );

  it.each(["力争", "确保", "争取", "计划", "拟", "今后", "预计"])("%s超额完成 claims nothing", (plan) => {
    expect(found(`全年预算${plan}超额完成预算。`)).not.toContain("direction-against-figures");
  });

  it.each(["", "按计划", "按照计划"])("%s超额完成 is a claim", (how) => {
    expect(found(`部门${how}超额完成预算。`)).toContain("direction-against-figures");
  });

  it.each(["下一步改进措施", "下一年度安排", "明年打算", "工作计划"])(
    "below the heading %s nothing is claimed",
    (heading) => {
      expect(found(`一、${heading}`, "部门超额完成预算。")).not.toContain("direction-against-figures");
      expect(found("一、预算执行", "部门超额完成预算。")).toContain("direction-against-figures");
    },
  );

  it("a numbered sentence is no heading, wherever its full stop stands", () => {
    for (const sentence of ["一、明年打算如下。", "一、明年打算如下。其余不变"]) {
      expect(found("一、预算执行", sentence, "部门超额完成预算。")).toContain("direction-against-figures");
    }
  });

  it.each(["千元", "万元", "亿元"])("a clause that ends without its number before %s is broken", (unit) => {
    expect(found(`全年支出${unit}，其余结转。`)).toContain("clause-broken");
    expect(found(`全年支出3${unit}${unit}。`)).toContain("clause-broken");
  });

  it.each(["元", "百万元", "千万元"])("%s may be said of no number", (unit) => {
    expect(found(`全年支出${unit}，其余结转。`)).not.toContain("clause-broken");
  });
});
