import { clauseBroken } from "#core/check/narrative/checks/clause-broken";
import { findInReport } from "#support/findInReport";

const find = (text: string): unknown[] =>
  findInReport(clauseBroken, [text]).map(({ cell, values }) => [cell, values["words"]]);

describe("a clause that lost its number", () => {
  it.each([
    // a percentage
    ["项目支出占%。", "项目支出占%。"],
    ["执行率为 %，较好。", "执行率为 %，较好。"],
    ["执行率达％。", "执行率达％。"],
    ["执行率达到%。", "执行率达到%。"],
    ["同比增长%，", "同比增长%，"],
    ["同比下降%。", "同比下降%。"],
    ["占比  %。", "占比  %。"],
    ["完成%。", "完成%。"],
    ["超过%。", "超过%。"],
    ["低于%。", "低于%。"],
    // an amount
    ["结余为万元。", "结余为万元。"],
    ["全年预算数 万元，", "全年预算数 万元，"],
    ["执行数亿元；", "执行数亿元；"],
    ["支出千元、", "支出千元、"],
    ["收入共计万元）", "收入共计万元）"],
    ["比上年减少万元", "比上年减少万元"],
    // a count
    ["全年完成 项，成效明显。", "全年完成 项，成效明"],
    ["新增 件。", "新增 件。"],
    ["培训共计 人次。", "培训共计 人次。"],
    ["举办   场。", "举办   场。"],
    // what a program prints
    ["执行率为NaN。", "执行率为NaN。"],
    ["结余undefined万元。", "结余undefined万元。"],
    ["结余null。", "结余null。"],
    ["为Infinity。", "为Infinity。"],
    ["为#DIV/0!。", "为#DIV/0!。"],
    ["为#REF!。", "为#REF!。"],
    ["为#N/A。", "为#N/A。"],
    ["为#VALUE!。", "为#VALUE!。"],
    ["为#NAME?。", "为#NAME?。"],
    ["为#NUM!。", "为#NUM!。"],
    ["为#NULL!。", "为#NULL!。"],
    // marks that a dropped clause left
    ["执行率95%%。", "执行率95%%。"],
    ["950万元万元。", "950万元万元。"],
    ["良好（ ）。", "良好（ ）。"],
    ["良好()。", "良好()。"],
    ["良好，。", "良好，。"],
    ["良好， ，较好。", "良好， ，较好。"],
    ["如下：。", "如下：。"],
    ["如下：；", "如下：；"],
  ])("is found: %s", (text, words) => {
    expect(find(text)).toEqual([["自评报告!A2", words]]);
  });

  it.each([
    "项目支出占57.9%。",
    "执行率为95%，较好。",
    "结余为50万元。",
    "单位为万元，币种为万元。",
    "口径为万元。",
    "单位：万元",
    "支出万元以上的项目一律公示。",
    "完成项目3个。",
    "全年完成 项目验收。",
    "完成项，",
    "NaNjing、nullable 系统。",
    "良好（较好）。",
    "良好，较好。如下：较好。",
    "率先垂范",
  ])("is not what is whole: %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("is told with the eight characters before it and the four behind", () => {
    expect(find("一二三四五六七八九十占%甲乙丙丁戊己")).toEqual([["自评报告!A2", "三四五六七八九十占%甲乙丙丁"]]);
    expect(find("九十占%甲")).toEqual([["自评报告!A2", "九十占%甲"]]);
  });

  it("is told once a paragraph, at the paragraph's cell", () => {
    const found = findInReport(clauseBroken, ["完好。", "占%，占%。", "结余为万元。"]);

    expect(found.map(({ cell, values }) => [cell, values["words"]])).toEqual([
      ["自评报告!A3", "占%，占%。"],
      ["自评报告!A4", "结余为万元。"],
    ]);
  });
});
