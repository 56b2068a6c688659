import { issueParts } from "../../messages/issueText";
import type { issueClassNamesZhCN, issueNamesZhCN } from "../../messages/template/indicatorNamesZhCN";
import type { reportNamesZhCN } from "../../messages/template/reportNamesZhCN";
import { severityNames } from "../../messages/zhCN/terms";
import { zhCN } from "../../messages/zhCN/zhCN";
import { addressText } from "../../model/address";
import type { Issue, Severity } from "../../model/issue";
import { errorValuePattern } from "../../vocabulary/errorValues";
import { chineseNumeral } from "../prose/chineseNumeral";
import { recordOf, type Catalogue, type TemplateRecord } from "../values/record";
import type { ReportSource } from "../renderReport.types";
import { textValue, type Show } from "../values/show";

type IssueListName = Extract<
  keyof typeof reportNamesZhCN,
  "错误数" | "警告数" | "提示数" | "校验问题" | "校验错误" | "校验警告" | "待核实问题" | "待核实数" | "问题类别"
>;

/** What was found in the tables before the report is written: numbers, and lists that print what was found. */
export function issueLists(show: Show): Catalogue<IssueListName, ReportSource> {
  const records = (issues: readonly Issue[]): TemplateRecord[] =>
    issues.map((issue) => recordOf("校验问题", issueNames, issue, textValue(foundText(issue), null)));
  const those = (severity: Severity, { issues }: ReportSource): Issue[] =>
    issues.filter((issue) => issue.severity === severity);
  const open = ({ issues }: ReportSource): Issue[] => issues.filter(({ severity }) => severity !== "note");
  return {
    错误数: (source) => show.count(those("error", source).length),
    警告数: (source) => show.count(those("warning", source).length),
    提示数: (source) => show.count(those("note", source).length),
    校验问题: ({ issues }) => records(issues),
    校验错误: (source) => records(those("error", source)),
    校验警告: (source) => records(those("warning", source)),
    待核实问题: (source) => records(open(source)),
    待核实数: (source) => show.count(open(source).length),
    问题类别: (source) => classes(show, open(source)),
  };
}

interface IssueClass {
  readonly name: string;
  readonly count: number;
}

/** Issues by what they are called; one prints as 没有实际完成值四处: in words, since no table holds the number. */
function classes(show: Show, issues: readonly Issue[]): TemplateRecord[] {
  const counts = new Map<string, number>();
  for (const { check } of issues) {
    const title = check.title.zhCN;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const catalogue: Catalogue<keyof typeof issueClassNamesZhCN, IssueClass> = {
    名称: ({ name }) => textValue(name, null),
    数量: ({ count }) => show.count(count),
  };
  return [...counts].map(([name, count]) =>
    recordOf(
      "问题类别",
      catalogue,
      { name, count },
      textValue(`${name}${count === 2 ? "两" : chineseNumeral(count)}处`, null),
    ),
  );
}

/** 校验问题: one of them. None prints a figure of a table, so none has a cell. */
const issueNames: Catalogue<keyof typeof issueNamesZhCN, Issue> = {
  级别: ({ severity }) => textValue(severityNames[severity], null),
  单元格: ({ cell }) => cell && textValue(addressText(cell), null),
  内容: (issue) => textValue(foundText(issue), null),
  建议: (issue) => {
    const { advice } = issueParts(issue, zhCN);
    return advice === "" ? null : textValue(advice, null);
  },
  说明: ({ accepted }) => (accepted === undefined ? null : textValue(accepted, null)),
};

/** For a report: an indicator without a name is not told as 「」, and no error value (#DIV/0!) goes into a document. */
const foundText = (issue: Issue): string =>
  issueParts(issue, zhCN).found.replaceAll("「」", "").replace(errorInText, "");

const errorInText = new RegExp(` ?(?:${errorValuePattern})`, "g");
