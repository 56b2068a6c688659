import { templateReference } from "#core/report/template/templateReference";
import type { ReportSource } from "#core/report/renderReport.types";
import { renderRow } from "#support/renderRow";

/** As much of a long text as a table's cell holds. */
const longest = 44;

/** What the template can use, with what each example prints on the sample workbook, as tables in Markdown. */
export function templateReferenceTables(sample: ReportSource): string {
  return templateReference()
    .map(({ title, rows }) => {
      const body = rows.map(({ name, meaning, example }) => [
        code(name),
        meaning,
        code(example),
        shortened(renderRow(sample, example).text),
      ]);
      const lines = [["名称", "含义", "举例", "示例工作簿中写出"], ["---", "---", "---", "---"], ...body].map(
        (cells) => `| ${cells.join(" | ")} |`,
      );
      return [`**${title}**`, lines.join("\n")].join("\n\n");
    })
    .join("\n\n");
}

/** A bar ends a table's cell even within code. */
const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

function shortened(text: string): string {
  const line = text.replaceAll("\n", " ").replaceAll("|", "\\|");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
