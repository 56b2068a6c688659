import { issueParts } from "../messages/issueText";
import { ratingNames, severityNames } from "../messages/zhCN/terms";
import { zhCN } from "../messages/zhCN/zhCN";
import { addressText } from "../model/address";
import type { Results, Tables } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import { severities, type Issue, type Severity } from "../model/issue";
import type { Settings } from "../model/settings";
import { percentText, plainText } from "../number/display";
import { round } from "../number/round";
import { budgetTitles } from "../vocabulary/budgetTitles";

/** What 校验清单 tells about. */
export interface CheckList {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
  readonly issues: readonly Issue[];
}

/** One row of 校验清单. */
export interface ListRow {
  readonly style: "title" | "summary" | "header" | "issue";
  /** From left to right. */
  readonly cells: readonly string[];
  /** Where the second cell leads. */
  readonly target?: CellAddress;
}

/** The rows of 校验清单: what the run came to, then every issue. */
export function checkListRows({ tables, results, settings, issues }: CheckList): ListRow[] {
  const { department, year } = tables.basicInformation;
  return [
    { style: "title", cells: ["校验清单", "", "", ""] },
    summary("单位", department?.text ?? "—"),
    summary("年度", year ? String(year.value) : "—"),
    summary(budgetTitles.executionRate, executionRate(results, settings)),
    summary("总分", totalScore(results)),
    summary("问题", counts(issues)),
    summary("", ""),
    { style: "header", cells: ["级别", "单元格", "发现的问题", "处理建议"] },
    ...(issues.length === 0
      ? [{ style: "issue", cells: ["—", "—", "没有发现问题。", ""] } as const]
      : issues.map(issueRow)),
  ];
}

function summary(label: string, value: string): ListRow {
  return { style: "summary", cells: [label, value, "", ""] };
}

function issueRow(issue: Issue): ListRow {
  const { found, advice } = issueParts(issue, zhCN);
  const { severity, cell } = issue;
  return {
    style: "issue",
    cells: [severityNames[severity], cell ? addressText(cell) : "工作簿", found, advice],
    ...(cell && { target: cell }),
  };
}

function executionRate({ budget }: Results, { rateDecimals }: Settings): string {
  const rate = budget?.total?.executionRate;
  return rate?.kind === "computed" ? percentText(rate.value, rateDecimals) : "—";
}

function totalScore({ totalScore: score, rating }: Results): string {
  if (score.kind === "not-computable") {
    return "—";
  }
  const text = plainText(round(score.value, 2));
  return rating ? `${text}（${ratingNames[rating]}）` : text;
}

function counts(issues: readonly Issue[]): string {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return severities.map((severity) => `${severityNames[severity]} ${count(severity)}`).join("，");
}
