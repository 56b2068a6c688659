import type { Form } from "./form";

const grouped = (value: number, text: string) => ({ value, text, format: "#,##0.00" });
const [granted, spent] = [grouped(1260, "1,260.00"), grouped(1201.35, "1,201.35")];

const budget: Form["rows"] = [
  ["金额单位：万元"],
  ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", granted, granted, spent, 10, "", ""],
  ["财政拨款", granted, granted, spent, "-", "-", "-"],
];

const indicators = [
  ["产出指标", "数量指标", "完成课题", 50, "12项", "13项"],
  ["效益指标", "可持续影响指标", "成果转化率", 30, "≥35%", "三成半"],
  ["满意度指标", "服务对象满意度", "委托单位满意度", 10, "≥95%", "百分之九十六"],
] as const;

/** 分值 before 年度指标值. */
export const formIBefore: Form = {
  rows: [
    ...budget,
    ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"],
    ...indicators.map((row) => [...row, ""]),
  ],
  merged: [],
};

/** The same department's other form: 分值 after 实际完成值. */
export const formIAfter: Form = {
  rows: [
    ...budget,
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...indicators.map(([dimension, category, name, points, target, actual]) => [
      dimension,
      category,
      name,
      target,
      actual,
      points,
      "",
    ]),
  ],
  merged: [],
};
