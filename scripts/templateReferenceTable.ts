import { templateReference } from "#core/report/template/templateReference";
import type { ReportSource } from "#core/report/renderReport.types";
import { renderRow } from "#support/renderRow";
import { sourceOf } from "#support/sampleSource";

const [begin, end] = ["<!-- names: written by npm run docs -->", "<!-- end of names -->"];

/** As much of a long text as a table's cell holds. */
const longest = 44;

/** What the template can use, with what each example prints on the sample workbook, as tables in Markdown. */
function referenceTables(sample: ReportSource): string {
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

/**
 * The readme with the template's reference as the code has it.
 *
 * @throws Error where the readme lacks the two marks between which the tables stand
 */
export async function withTemplateReference(readme: string): Promise<string> {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`the readme needs ${begin} and ${end}`);
  }
  return `${readme.slice(0, from)}${begin}\n\n${referenceTables(await sourceOf())}\n\n${readme.slice(to)}`;
}
