import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";

describe("a result that differs", () => {
  const formula = (mistakes: readonly Mistake[]): string[] => findIssues(mistakes).map((each) => issueText(each, zhCN));

  it("is told as the formula's where a formula gave it", () => {
    expect(formula([["预算", 1, 5, { value: 0.855, text: "85.50%", formula: "=D2/C2*0.9" }]])).toEqual([
      "表中执行率为 85.50%（公式结果），按表内数据计算应为 95.00%。请核对公式，或清空该单元格由系统填写。",
    ]);
    expect(formula([["指标", 1, 6, { value: 28, formula: "=F2-2" }]])).toEqual([
      "「专利授权量」得分 28（公式结果），按评分办法应为 30。已保留您的公式，请核对或说明理由。",
    ]);
  });

  it("is told as typed where it was typed", () => {
    expect(formula([["指标", 1, 6, 28]])).toEqual([
      "「专利授权量」得分 28，按评分办法应为 30。已保留您的得分，请核对或说明理由。",
    ]);
  });
});
