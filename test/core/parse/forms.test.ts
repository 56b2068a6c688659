import { nothingWritten } from "#core/model/ownership";
import type { Quantity } from "#core/model/indicator";
import { locateTables } from "#core/form/locateTables";
import { parseTables } from "#core/form/parseTables";
import type { Form } from "#support/forms/form";
import { formA } from "#support/forms/formA";
import { formB } from "#support/forms/formB";
import { formC } from "#support/forms/formC";
import { formD } from "#support/forms/formD";
import { formE } from "#support/forms/formE";
import { formF } from "#support/forms/formF";
import { formG } from "#support/forms/formG";
import { formH } from "#support/forms/formH";
import { formIAfter, formIBefore } from "#support/forms/formI";
import { grid, snapshot } from "#support/grids";

/** One worksheet under both names, read into what tests compare. */
function read({ rows }: Form) {
  const block = grid(rows);
  const { tables, issues } = parseTables(
    locateTables(snapshot({ budget: block, indicators: block }).ranges, []),
    nothingWritten,
  );
  const shown = ({ kind, comparator, value, unit, date, text }: Quantity): string =>
    kind === "number" || kind === "approximate"
      ? `${comparator ?? ""}${value?.toFixed()}${unit ?? ""}`
      : kind === "date"
        ? String(date)
        : kind === "blank"
          ? ""
          : text;
  return {
    unit: tables.budget?.moneyUnit,
    budget: tables.budget?.lines.map(({ role, name, originalBudget, revisedBudget, actualExpenditure, points }) =>
      [
        role,
        name,
        ...[originalBudget, revisedBudget, actualExpenditure, points].map((number) => number?.toFixed() ?? ""),
      ].join(" | "),
    ),
    indicators: tables.indicators?.indicators.map(({ dimension, category, name, target, actual, direction, points }) =>
      [dimension, category, name, shown(target), shown(actual), direction, points?.toFixed() ?? ""].join(" | "),
    ),
    total: tables.indicators?.totalRow?.points?.toFixed() ?? null,
    classPoints: tables.indicators?.classPoints.map(({ dimensionName, category, points }) =>
      [dimensionName, ...(category === null ? [] : [category]), points.toFixed()].join(" | "),
    ),
    issues: issues
      .filter(({ check: { id } }) => id !== "name-missing" && id !== "basic-item-missing")
      .map(({ check: { id }, values }) => `${id} ${JSON.stringify(values)}`),
  };
}

describe("both tables under one name, read from form", () => {
  it("A: the common form, its captions merged downwards", () => {
    expect(read(formA)).toEqual({
      unit: "万元",
      budget: [
        "total | 年度资金总额 | 2400 | 2650.5 | 2598.32 | 10",
        "source | 当年财政拨款 | 2300 | 2480.5 | 2440.12 | ",
        "source | 上年结转资金 | 60 | 120 | 108.2 | ",
        "source | 其他资金 | 40 | 50 | 50 | ",
      ],
      indicators: [
        "output | 数量指标 | 整治河道长度 | ≥18公里 | 18.6公里 | higher-is-better | 20",
        "output | 质量指标 | 水质达标率 | ≥95% | 93.8% | higher-is-better | 20",
        "output | 时效指标 | 完工时间 | 2022-12-31 | 2022-11-30 | lower-is-better | 10",
        "outcome | 社会效益指标 | 供水保障能力 | 明显增强 | 明显增强 | higher-is-better | 30",
        "satisfaction | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | higher-is-better | 10",
      ],
      total: "100",
      classPoints: ["产出指标 | 50", "效益指标 | 30", "满意度指标 | 10"],
      issues: [],
    });
  });

  it("B: points before the values", () => {
    expect(read(formB)).toEqual({
      unit: "万元",
      budget: ["total | 资金总额 | 880 | 880 | 861.4 | 10", "source | 财政拨款 | 880 | 880 | 861.4 | "],
      indicators: [
        "output | 数量指标 | 举办宣讲活动 | ≥24场 | 26场 | higher-is-better | 30",
        "output | 质量指标 | 活动参与率 | ≥85% | 88% | higher-is-better | 20",
        "outcome | 社会效益指标 | 知识普及率 | ≥60% | 57% | higher-is-better | 30",
        "satisfaction | 服务对象满意度 | 参与群众满意度 | ≥90% | 92% | higher-is-better | 10",
      ],
      total: "90",
      classPoints: [],
      issues: [],
    });
  });

  it("C: sign and unit in columns of their own", () => {
    expect(read(formC)).toEqual({
      unit: "万元",
      budget: [
        "total | 合计 | 1520 | 1498.6 | 1467.23 | 10",
        "source | 财政资金 | 1500 | 1478.6 | 1449.23 | ",
        "source | 其他资金 | 20 | 20 | 18 | ",
      ],
      indicators: [
        "output | 数量指标 | 新建充电桩 | ≥120个 | 132个 | higher-is-better | 20",
        "output | 质量指标 | 验收合格率 | =100% | 100% | equal | 20",
        "output | 成本指标 | 单桩建设成本 | ≤1.8万元 | 17500元 | lower-is-better | 10",
        "outcome | 社会效益指标 | 出行便利程度 | 好 | 好 | higher-is-better | 30",
        "satisfaction | 满意度指标 | 车主满意度 | ≥90% | 91.5% | higher-is-better | 10",
      ],
      total: null,
      classPoints: [],
      issues: [],
    });
  });

  it("D: two header rows, money in 元", () => {
    expect(read(formD)).toEqual({
      unit: "元",
      budget: [
        "total | 年度资金总额 | 3876646.2 | 3876646.2 | 3710233.05 | 10",
        "source | 一般公共预算拨款 | 3876646.2 | 3876646.2 | 3710233.05 | ",
      ],
      indicators: [
        "output | 数量指标 | 巡护林地面积 | ≥12.5万亩 | 12.8万亩 | higher-is-better | 30",
        "output | 时效指标 | 险情处置时间 | ≤48小时 | 36小时 | lower-is-better | 20",
        "outcome | 生态效益指标 | 林火受害率 | ≤0.9‰ | 0.2‰ | lower-is-better | 30",
        "satisfaction | 服务对象满意度 | 林区群众满意度 | ≥90% | 94% | higher-is-better | 10",
      ],
      total: null,
      classPoints: [],
      issues: [],
    });
  });

  it("E: points in the class cells alone", () => {
    expect(read(formE)).toEqual({
      unit: "万元",
      budget: [
        "total | 部门整体支出 |  | 5120.4 | 4988.15 | 20",
        "nature | 基本支出 |  | 3020.4 | 3001.75 | ",
        "nature | 项目支出 |  | 2100 | 1986.4 | ",
      ],
      indicators: [
        "output | 数量指标 | 新增公共车位 | 1500个 | 1612个 | higher-is-better | ",
        "output | 质量指标 | 工程合格率 | 100% | 100% | higher-is-better | ",
        "outcome | 社会效益 | 停车难问题 | 有效缓解 | 有效缓解 | higher-is-better | ",
        "satisfaction | 服务对象 | 居民满意度 | 90% | 86% | higher-is-better | ",
      ],
      total: null,
      classPoints: ["产出指标 | 50", "效益指标 | 20", "满意度指标 | 10"],
      issues: [],
    });
  });

  it("F: no points at all", () => {
    expect(read(formF)).toEqual({
      unit: "亿元",
      budget: [
        "total | 年度资金总额 |  | 3.2 | 3.15 | ",
        "source | 中央财政资金 |  | 2.1 | 2.1 | ",
        "source | 地方资金 |  | 1 | 0.95 | ",
        "source | 其他资金 |  | 0.1 | 0.1 | ",
      ],
      indicators: [
        "output | 数量指标 | 支持农村供水工程(处) | ≥32处 | 35处 | higher-is-better | ",
        "output | 质量指标 | 工程验收合格率 | 100% | 100% | higher-is-better | ",
        "outcome | 社会效益指标 | 受益人口 | 20万人 | 21.3万人 | higher-is-better | ",
        "satisfaction | 服务对象满意度指标 | 受益群众满意度 | ≥90% |  | higher-is-better | ",
      ],
      total: null,
      classPoints: [],
      issues: [],
    });
  });

  it("G: sources, then natures with their parts", () => {
    expect(read(formG)).toEqual({
      unit: "万元",
      budget: [
        "total | 合计 | 9400 | 9620 | 9501.3 | 10",
        "source | 一般公共预算 | 8600 | 8820 | 8740.3 | ",
        "source | 政府性基金 | 500 | 500 | 481 | ",
        "source | 国有资本经营预算 | 100 | 100 | 100 | ",
        "source | 其他资金 | 200 | 200 | 180 | ",
        "nature | 基本支出 | 5400 | 5420 | 5411.3 | ",
        "part | 人员经费 | 4700 | 4720 | 4718.3 | ",
        "part | 公用经费 | 700 | 700 | 693 | ",
        "nature | 项目支出 | 4000 | 4200 | 4090 | ",
      ],
      indicators: [
        "cost | 经济成本指标 | 人均办公费 | ≤1.2万元/人 | 11800元/人 | lower-is-better | 20",
        "output | 数量指标 | 排查隐患点 | ≥860处 | 902处 | higher-is-better | 40",
        "outcome | 社会效益指标 | 安全事故 | =0起 | 0起 | equal | 20",
        "satisfaction | 服务对象满意度指标 | 企业满意度 | ≥88% | 90.5% | higher-is-better | 10",
      ],
      total: null,
      classPoints: ["成本指标 | 20", "产出指标 | 40", "效益指标 | 20", "满意度指标 | 10"],
      issues: [],
    });
  });

  it("H: 正向 and 反向, indicators above the budget", () => {
    expect(read(formH)).toEqual({
      unit: "千元",
      budget: [
        "total | 总计 | 18600 | 18600 | 18020 | ",
        "source | 财政资金 | 15000 | 15000 | 14820 | ",
        "source | 财政专户管理资金 | 2400 | 2400 | 2300 | ",
        "source | 单位资金 | 1200 | 1200 | 900 | ",
        "source | 其他资金 |  |  |  | ",
      ],
      indicators: [
        "output | 数量指标 | 培训教师 | 3200人次 | 3344人次 | higher-is-better | 40",
        "output | 时效指标 | 投诉处理时限 | 5工作日 | 6工作日 | lower-is-better | 10",
        "outcome | 社会效益指标 | 教学质量提升 | 显著 | 显著 | higher-is-better | 30",
        "satisfaction | 服务对象满意度 | 教师满意度 | 92% | 93.5% | higher-is-better | 10",
      ],
      total: "90",
      classPoints: [],
      issues: [],
    });
  });

  it("I: points before the target", () => {
    expect(read(formIBefore)).toEqual({
      unit: "万元",
      budget: ["total | 年度资金总额 | 1260 | 1260 | 1201.35 | 10", "source | 财政拨款 | 1260 | 1260 | 1201.35 | "],
      indicators: [
        "output | 数量指标 | 完成课题 | 12项 | 13项 | higher-is-better | 50",
        "outcome | 可持续影响指标 | 成果转化率 | ≥35% | 35% | higher-is-better | 30",
        "satisfaction | 服务对象满意度 | 委托单位满意度 | ≥95% | 96% | higher-is-better | 10",
      ],
      total: null,
      classPoints: [],
      issues: [],
    });
  });

  it("I: points after the actual value", () => {
    expect(read(formIAfter)).toEqual({
      unit: "万元",
      budget: ["total | 年度资金总额 | 1260 | 1260 | 1201.35 | 10", "source | 财政拨款 | 1260 | 1260 | 1201.35 | "],
      indicators: [
        "output | 数量指标 | 完成课题 | 12项 | 13项 | higher-is-better | 50",
        "outcome | 可持续影响指标 | 成果转化率 | ≥35% | 35% | higher-is-better | 30",
        "satisfaction | 服务对象满意度 | 委托单位满意度 | ≥95% | 96% | higher-is-better | 10",
      ],
      total: null,
      classPoints: [],
      issues: [],
    });
  });
});
