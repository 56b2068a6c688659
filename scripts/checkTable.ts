import { weighableChecks } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { severityNames } from "#core/messages/zhCN/terms";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { checkCases } from "#support/checkCases";
import { findIssues, findNarrativeIssues } from "#support/findIssues";
import { narrativeCases } from "#support/narrativeCases";

const [begin, end] = ["<!-- checks: written by npm run docs -->", "<!-- end of checks -->"];

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

/**
 * The readme with the table of checks as the code has it.
 *
 * @throws Error where the readme lacks the two marks between which the table stands
 */
export function withCheckTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`the readme needs ${begin} and ${end}`);
  }
  return `${readme.slice(0, from)}${begin}\n\n${checkTable()}\n\n${readme.slice(to)}`;
}
