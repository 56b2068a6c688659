import { dimensionOf, indicatorName, unitInName } from "#core/parse/labels";

describe("一级指标, from its own name or from 二级指标", () => {
  it.each([
    ["产出指标", "数量指标", "output"],
    ["产出指标", "成本指标", "output"],
    ["成本指标", "经济成本指标", "cost"],
    ["效益指标", "社会效益指标", "outcome"],
    ["满意度指标", "服务对象满意度指标", "satisfaction"],
    // Forms without 一级指标, or with a name of their own for it.
    ["", "数量指标", "output"],
    ["", "质量指标", "output"],
    ["", "时效指标", "output"],
    ["", "成本指标", "cost"],
    ["", "可持续影响指标", "outcome"],
    ["", "生态影响指标", "outcome"],
    ["社会影响", "", "outcome"],
    ["履职效果", "", "outcome"],
    ["履职效率", "", "outcome"],
    ["可持续性", "", "outcome"],
    ["", "社会评价指标", "other"],
    ["", "", "other"],
  ])("%s, %s: %s", (dimension, category, expected) => {
    expect(dimensionOf(dimension, category)).toBe(expected);
  });
});

describe("the unit that a name carries at its end", () => {
  it.each([
    ["专利授权量（件）", "件"],
    ["覆盖范围（县）", "县"],
    ["覆盖范围(个县)", null],
    ["覆盖范围（乡）", "乡"],
    ["覆盖范围（村）", "村"],
    ["投入（万元）", "万元"],
    ["产量（万亿吨）", "万亿吨"],
    ["成本（元/人）", "元/人"],
    ["合格率（百分比）", "%"],
    ["培训人数（线上）", null],
    ["培训人数（单位：线上）", "线上"],
    ["覆盖范围（县级）", null],
    ["覆盖范围（2县）", null],
  ])("%s: %s", (name, unit) => {
    expect(unitInName(name)).toBe(unit);
  });
});

describe("an indicator's name", () => {
  it.each([
    ["★指标1：专利授权量", "专利授权量"],
    ["▲● 专利授权量", "专利授权量"],
    ["* 专利授权量", "专利授权量"],
    ["1.专利授权量", "专利授权量"],
    ["1.5倍目标", "1.5倍目标"],
    ["（1）专利授权量", "专利授权量"],
    ["指标2：", ""],
    ["……", ""],
  ])("%s is called %s", (text, name) => {
    expect(indicatorName(text)).toBe(name);
  });
});
