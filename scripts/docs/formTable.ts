import Big from "big.js";
import type { Tables } from "#core/model/assessment";
import { nothingWritten } from "#core/model/ownership";
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

/** The forms that tests read, and what is special about each. */
const forms: readonly (readonly [name: string, form: Form, special: string])[] = [
  ["A", formA, "最常见的样式：标题列合并，留有“指标2：”“……”等空行"],
  ["B", formB, "分值在指标值之前；“不少于24场”“85%以上”"],
  ["C", formC, "权重即分值；符号、单位各占一列；目标与完成值单位不同"],
  ["D", formD, "表头两行；单位注在表格上方"],
  ["E", formE, "20+80；分值只写在类别中，没有分值列"],
  ["F", formF, "转移支付，不计分；“近20万人”"],
  ["G", formG, "来源、性质各列一遍，其中项不重复相加；含成本指标"],
  ["H", formH, "指标在上、预算在下；正向、反向"],
  ["I（甲）", formIBefore, "分值在指标值之前；“三成半”“百分之九十六”"],
  ["I（乙）", formIAfter, "同一单位的另一份，分值在完成值之后"],
];

/** What is read of one worksheet that holds both tables. */
function tablesOf({ rows }: Form): Tables {
  const block = grid(rows);
  return parseTables(locateTables(snapshot({ budget: block, indicators: block }).ranges, []), nothingWritten).tables;
}

/** Where the points come from, and how many they are: `预算 10，指标 90`. */
function pointsText({ budget, indicators }: Tables): string {
  const sum = (points: readonly (Big | null)[]): Big =>
    points.reduce<Big>((total, each) => total.plus(each ?? 0), new Big(0));
  const ofBudget = sum((budget?.lines ?? []).map(({ points }) => points));
  const ofRows = sum((indicators?.indicators ?? []).map(({ points }) => points));
  const ofClasses = sum(
    (indicators?.classPoints ?? []).filter(({ category }) => category === null).map(({ points }) => points),
  );
  const ofIndicators = ofRows.gt(0) ? `指标 ${ofRows.toFixed()}` : ofClasses.gt(0) ? `类别 ${ofClasses.toFixed()}` : "";
  const parts = [
    ...(ofBudget.gt(0) ? [`预算 ${ofBudget.toFixed()}`] : []),
    ...(ofIndicators === "" ? [] : [ofIndicators]),
  ];
  return parts.length === 0 ? "无" : parts.join("，");
}

/** Every form with what was read of it, as a table in Markdown. */
export function formTable(): string {
  const rows = forms.map(([name, form, special]) => {
    const tables = tablesOf(form);
    const { budget, indicators } = tables;
    return [
      name,
      String(budget?.lines.length ?? 0),
      String(indicators?.indicators.length ?? 0),
      budget?.moneyUnit ?? "—",
      pointsText(tables),
      special,
    ];
  });
  const head = [
    ["表样", "预算行", "指标", "金额单位", "分值", "特点"],
    ["---", "---", "---", "---", "---", "---"],
  ];
  return [...head, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
