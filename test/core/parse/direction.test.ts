import { directionOf } from "#core/parse/direction";
import { parseQuantity } from "#core/parse/parseQuantity";

const read = (name: string, target: string) =>
  directionOf(name, parseQuantity({ value: target, text: target, numberFormat: "@" }, "target"), "", "");

describe("a rate without a sign", () => {
  it.each([
    "财政供养人员控制率",
    "公用经费控制率",
    "“三公”经费控制率",
    "成本控制率",
    "预算调整率",
    "结转结余率",
    "结余率",
    "结转结余变动率",
    "业务办理差错率",
    "群众投诉率",
    "有责投诉率",
    "安全事故发生率",
    "设备故障率",
    "逾期率",
    "产品不合格率",
    "结转结余变动率（%）",
  ])("is a limit where less is better: %s", (name) => {
    expect(read(name, "10%")).toEqual({ direction: "lower-is-better", comparator: "≤" });
  });

  it.each([
    "预算执行率",
    "验收合格率",
    "投诉处理率",
    "投诉办结率",
    "事故处置率",
    "高血压患者规范管理控制率",
    "血糖控制率",
    "病虫害有效控制率",
    "扬尘污染控制率",
    "产业结构调整率",
    "差错减少率",
    "投诉下降率",
    "无投诉率",
    "零事故率",
    "拖欠工资案件结案率",
    "完成率",
  ])("is to be reached where more is better: %s", (name) => {
    expect(read(name, "10%").direction).toBe("higher-is-better");
  });
});

describe("a rate that is mostly a limit", () => {
  it("is what its sign says", () => {
    expect(read("三公经费控制率", "≥90%")).toEqual({ direction: "higher-is-better", comparator: "≥" });
    expect(read("预算调整率", "=0")).toEqual({ direction: "equal", comparator: "=" });
  });

  it("is a limit without a sign of its own where the target holds no number", () => {
    expect(read("群众投诉率", "较低")).toEqual({ direction: "lower-is-better", comparator: null });
  });
});
