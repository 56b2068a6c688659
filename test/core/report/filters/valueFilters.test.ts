import { renderReport } from "#core/report/renderReport";
import { reportSource, type ReportParts } from "#support/reportSource";
import { figuresOf, issuesOf, textOf } from "../rendering";

const show = (template: string, data: Omit<ReportParts, "template"> = {}): string => textOf([template], data);
const figures = (template: string, data: Omit<ReportParts, "template"> = {}): string[] =>
  renderReport(reportSource({ ...data, template: [template] })).paragraphs.flatMap(figuresOf);

const three = { indicators: ["甲。", "乙", "丙；"].map((name) => ({ name, target: "≥1件", actual: "1件" })) };
const one = { indicators: [{ name: "甲。", target: "≥1件", actual: "1件" }] };

describe("枚举", () => {
  it.each([
    ["{{ 全部指标 | 枚举 }}", three, "一是甲；二是乙；三是丙。"],
    ["包括：{{ 全部指标 | 枚举 }}后文。", three, "包括：一是甲；二是乙；三是丙。后文。"],
    ["包括：{{ 全部指标 | 枚举 }}。", three, "包括：一是甲；二是乙；三是丙。"],
    ["包括{{ 全部指标 | 枚举 }}，共3项。", three, "包括一是甲；二是乙；三是丙，共3项。"],
    ["包括{{ 全部指标 | 枚举 }}", one, "包括甲。"],
    ["包括{{ 未完成指标 | 枚举 }}，其余完成。", one, "其余完成。"],
    ["**{{ 全部指标 | 枚举 }}**", one, "甲。"],
    ['{{ "甲\n乙" | 枚举 }}', {}, "一是甲；二是乙。"],
  ])("%s → %s", (template, data, text) => {
    expect(show(template, data)).toBe(text);
  });

  it("makes a list of a cell's lines, whatever numbers stand before them", () => {
    const basic = { 重点工作: "1. 保护。\n（2）运用；\n三是2022年服务\n\n④管理" };

    expect(show("{{ 重点工作 | 枚举 }}", { basic })).toBe("一是保护；二是运用；三是2022年服务；四是管理。");
    expect(figures("{{ 重点工作 | 枚举 }}", { basic })).toEqual(
      ["保护", "运用", "2022年服务", "管理"].map((text) => `${text} ← 基本信息!B2`),
    );
  });

  it("keeps the cell of each item", () => {
    expect(figures("{{ 全部指标 | 枚举 }}", three)).toEqual(["甲 ← 指标表!A2", "乙 ← 指标表!A3", "丙 ← 指标表!A4"]);
  });

  it("counts on beyond ten", () => {
    const many = {
      indicators: Array.from({ length: 12 }, (_, index) => ({ name: `甲${index}`, target: "1", actual: "1" })),
    };

    expect(show("{{ 全部指标 | 枚举 }}", many)).toMatch(/；十一是甲10；十二是甲11。$/);
  });
});

describe("other lists", () => {
  it.each([
    ["{{ 全部指标 | 分号 }}", "甲；乙；丙"],
    ["{{ 全部指标 | 顿号 }}。", "甲、乙、丙。"],
    ['{{ 全部指标 | 取: "完成值" | 枚举 }}', "一是1件；二是1件；三是1件。"],
    ['{{ 全部指标 | 取: "偏差原因" | 枚举 | default: "无" }}', "无"],
    ["{{ 全部指标 | 前: 2 | 顿号 }}", "甲、乙"],
    ["{{ 全部指标 | 前: 99 | size }}", "3"],
    ['{{ 全部指标 | 筛选: "名称", "乙" | 顿号 }}', "乙"],
    ['{{ 全部指标 | 筛选: "偏差原因" | size }}', "0"],
  ])("%s → %s", (template, text) => {
    expect(show(template, three)).toBe(text);
  });

  it("are put in order by number, not by letter, what is missing last", () => {
    const indicators = [
      { name: "甲", target: "≥100件", actual: "105件" },
      { name: "乙", target: "≥100件", actual: "93件" },
      { name: "丙", target: "好", actual: "好" },
      { name: "丁", target: "≥100件", actual: "1200件" },
    ];

    expect(show('{{ 全部指标 | 排序: "完成率" | 顿号 }}', { indicators })).toBe("乙、甲、丁、丙");
    expect(show('{{ 全部指标 | sort: "名称" | reverse | 顿号 }}', { indicators })).toBe("甲、乙、丙、丁");
  });

  it("compares amounts in one unit", () => {
    const template =
      "{% assign 总 = 预算.全年预算数 | 元 %}{% if 总 > 预算.全年执行数 %}大于{% else %}不大于{% endif %}，差{{ 总 | minus: 预算.全年执行数 | 万元 }}";

    expect(show(template)).toBe("大于，差34.80万元");
  });

  it("tells of a field that does not exist, with the nearest that do", () => {
    expect(issuesOf(['{{ 全部指标 | 取: "完成律" | 顿号 }}'])).toContainEqual({
      id: "template-unknown-name",
      cell: "报告模板!B2",
      name: "指标.完成律",
      nearest: "完成值、完成率",
    });
  });
});

describe("numbers", () => {
  it.each([
    ["{{ 预算.全年预算数 | 千分位 }}", "1,200.00"],
    ["{{ 预算.全年预算数 | 元: 0 | 千分位 }}", "12,000,000元"],
    ["{{ 预算.全年预算数 | 千分位 | 万元: 0 }}", "1,200万元"],
    ["{{ -1234567.5 | 千分位 }}", "-1,234,567.5"],
    ["{{ 999 | 千分位 }}", "999"],
    ["{{ 预算.执行率 | 百分点: 执行率标准 }}", "7.10个百分点"],
    ["{{ 执行率标准 | 百分点: 预算.执行率 }}", "-7.10个百分点"],
    ["{{ 执行率标准 | 百分点: 预算.执行率 | abs }}", "7.10个百分点"],
    ["{{ 执行率标准 | 百分点: 预算.执行率 | 增减 }}", "降低7.10个百分点"],
    ["{{ 预算.执行率 | 百分点: 预算.执行率 | 增减 }}", "持平"],
    ["{{ 预算.预算调整数 | 万元 | 增减 }}", "增加200.00万元"],
    ["{{ 预算.年初预算数 | minus: 预算.全年预算数 | 万元 | 增减 }}", "减少200.00万元"],
    ["{{ 预算.全年预算数 | minus: 预算.全年预算数 | 万元 | 增减 }}", "无增减"],
    ["{{ 0.001 | 增减 }}", "无增减"],
    ["{{ 预算.预算调整数 | abs | 万元 }}", "200.00万元"],
  ])("%s → %s", (template, text) => {
    expect(show(template)).toBe(text);
  });

  it("differ by what is printed: 97.08% and 93.39% are 3.69 apart, whatever their further decimals", () => {
    const budget = [["total", "合计", "1", "100000", "97075"]] as const;

    expect(show("{{ 预算.执行率 }}，{{ 预算.执行率 | 百分点: 0.93384 }}", { budget })).toBe("97.08%，3.70个百分点");
  });

  it("keep their cell where they come from one", () => {
    expect(figures("{{ 预算.全年预算数 | 千分位 | 万元 }}，{{ 预算.执行率 | 百分点: 执行率标准 }}")).toEqual([
      "1,200.00 ← 预算表!C2",
    ]);
  });

  it("are no words: a clause with words for a number is dropped", () => {
    expect(
      show("甲1，{{ 单位名称 | 千分位 }}，{{ 单位名称 | 增减 }}，{{ 预算.执行率 | 百分点: 单位名称 }}，乙2。"),
    ).toBe("甲1，乙2。");
  });
});

describe("日期 and 去句号", () => {
  it.each([
    ["2022-03-05", "2022年3月5日"],
    ["2022/3/5", "2022年3月5日"],
    ["2022.03.05", "2022年3月5日"],
    ["20220305", "2022年3月5日"],
    ["2022年03月05日", "2022年3月5日"],
    ["2022年3月5日", "2022年3月5日"],
    ["2022-03", "2022年3月"],
    ["2022年12月底", "2022年12月底"],
    ["2022-02-30", ""],
    ["2022-13", ""],
    ["待定", ""],
    ["44625", ""],
  ])("%s reads %s", (written, date) => {
    expect(show("{{ 报告日期 | 日期 }}", { basic: { 报告日期: written } })).toBe(date);
  });

  it("keep the cell", () => {
    const basic = { 报告日期: "2022-03-05", 部门职能: "保护。" };

    expect(figures("{{ 报告日期 | 日期 }}", { basic })).toEqual(["2022年3月5日 ← 基本信息!B2"]);
    expect(show("因“{{ 部门职能 | 去句号 }}”而未完成", { basic })).toBe("因“保护”而未完成");
    expect(figures("因“{{ 部门职能 | 去句号 }}”而未完成", { basic })).toEqual(["保护 ← 基本信息!B3"]);
  });
});
