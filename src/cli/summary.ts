import type { Assessment } from "#core/assess";
import { ratingNames, severityNames } from "#core/messages/zhCN/terms";
import { percentText, plainText } from "#core/number/display";
import { round } from "#core/number/round";
import { severities } from "#core/model/issue";

/** The result in a few lines for a terminal. */
export function summary({ tables, results, settings, issues }: Assessment): string[] {
  const { department, year } = tables.basicInformation;
  const rate = results.budget?.total?.executionRate;
  const { totalScore, rating } = results;
  const counts = severities.map(
    (severity) => `${severityNames[severity]} ${issues.filter((issue) => issue.severity === severity).length}`,
  );
  return [
    `单位：${department?.text ?? "（未填写）"}${year ? ` ${year.value} 年` : ""}`,
    `执行率：${rate?.kind === "computed" ? percentText(rate.value, settings.rateDecimals) : "无法计算"}`,
    `总分：${totalScore.kind === "computed" ? `${plainText(round(totalScore.value, 2))}（${rating ? ratingNames[rating] : "—"}）` : "无法计算"}`,
    `问题：${counts.join("，")}`,
  ];
}
