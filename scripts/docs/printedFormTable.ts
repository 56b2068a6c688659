import { assess } from "#core/assess";
import type { Assessment } from "#core/assess";
import { snapshot } from "#support/grids";
import {
  departmentInOneRow,
  nationalProject,
  sheetOf,
  transferPayment,
  twoBlocks,
  type PrintedForm,
} from "#support/printedForms";

/** Forms as bureaus print them, without names and without 基本信息, that tests read whole. */
const forms: readonly (readonly [name: string, form: PrintedForm])[] = [
  ["项目（全国通用）", nationalProject],
  ["部门整体（一行资金）", departmentInOneRow],
  ["项目（20+80，两块指标）", twoBlocks],
  ["转移支付", transferPayment],
];

/** What is read around the tables and of them, by what it is called. */
const fields: Readonly<Record<string, (read: Assessment) => string | undefined>> = {
  标题: ({ tables: { form } }) => form.title?.text,
  单位: ({ tables: { basicInformation } }) => basicInformation.department?.text,
  主管部门: ({ tables: { form } }) => form.supervisingDepartment?.text,
  项目: ({ tables: { form } }) => form.project?.text,
  年度: ({ tables: { basicInformation } }) => basicInformation.year?.value.toFixed(),
  年度目标: ({ tables: { form } }) => form.goals.map(({ expected }) => expected?.text ?? "").join("／"),
  目标完成情况: ({ tables: { form } }) => form.goals.map(({ actual }) => actual?.text ?? "").join("／"),
  金额单位: ({ tables: { budget } }) => budget?.moneyUnit ?? undefined,
  资金合计: ({ tables: { budget } }) => {
    const total = budget?.lines.find(({ role }) => role === "total");
    return total && `预算 ${total.revisedBudget?.toFixed() ?? "—"}，执行 ${total.actualExpenditure?.toFixed() ?? "—"}`;
  },
  指标: ({ tables: { indicators } }) => indicators?.indicators.map(({ name }) => name).join("、"),
  偏差原因: ({ tables: { form } }) => form.reasons.map(({ text }) => text).join("／"),
  表上总分: ({ tables: { form } }) => form.totalScore?.value.toFixed(),
  算出总分: ({ results: { totalScore } }) => (totalScore.kind === "computed" ? totalScore.value.toFixed() : undefined),
};

/** What is read of every form, a field a row, as a table in Markdown. */
export function printedFormTable(): string {
  const read = forms.map(
    ([, form]) =>
      assess(snapshot({}, { sheets: [sheetOf(form)] }), { now: new Date("2024-03-15T08:00:00Z"), isReadOnly: true })
        .assessment,
  );
  const rows = Object.entries(fields).map(([name, of]) => [name, ...read.map((each) => of(each) || "—")]);
  return [["读到", ...forms.map(([name]) => name)], ["---", ...forms.map(() => "---")], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
