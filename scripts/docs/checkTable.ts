import { weighableChecks } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { severityNames } from "#core/messages/zhCN/terms";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { checkCases } from "#support/checkCases";
import { findIssues, findNarrativeIssues } from "#support/findIssues";
import { narrativeCases } from "#support/narrativeCases";

/** Every check with a message that it really gave, as a table in Markdown. */
export function checkTable(): string {
  const issues = [
    ...checkCases.flatMap(([, mistakes]) => findIssues(mistakes)),
    ...narrativeCases.flatMap(([, lines, , mistakes]) => findNarrativeIssues(lines, mistakes)),
  ];
  const rows = weighableChecks.map(({ id, severity, title }) => {
    const example = issues.find((issue) => issue.check.id === id);
    if (example === undefined) {
      throw new Error(`no case in support/ sets off ${id}`);
    }
    return [title.zhCN, severityNames[severity], issueText(example, zhCN).replaceAll("|", "\\|"), `\`${id}\``];
  });
  return [["检查", "级别", "提示举例", "代号"], ["---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
