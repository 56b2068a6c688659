/** What the command line was asked to do. */
export interface Arguments {
  readonly input: string;
  readonly output: string;
  /** Where to write the result as JSON; null where it was not asked for. */
  readonly json: string | null;
  /** Where to write the report as a Word document; null where it was not asked for. */
  readonly docx: string | null;
  /** Which of the workbook's forms, by number or project; null where it was not said. */
  readonly form: string | null;
}

/** The command line makes no sense; the message says what to change. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const usage =
  "用法：npm run generate -- [工作簿.xlsx] [--out 输出.xlsx] [--json 结果.json] [--docx 报告.docx] [--form 第几张或项目名称]";

const knownOptions: ReadonlySet<string> = new Set(["--out", "--json", "--docx", "--form"]);

/**
 * Reads `in.xlsx --out out.xlsx --json result.json --docx report.docx`. Without a workbook it is the sample's turn.
 *
 * @param sample path of the sample workbook
 * @throws UsageError
 */
export function parseArguments(words: readonly string[], sample: string): Arguments {
  const options = new Map<string, string>();
  const inputs: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("--")) {
      inputs.push(word);
      continue;
    }
    if (!knownOptions.has(word)) {
      throw new UsageError(`不认识的选项 ${word}。${usage}`);
    }
    const value = words[(index += 1)];
    if (value === undefined || value.startsWith("--")) {
      throw new UsageError(`选项 ${word} 后面要写${word === "--form" ? "第几张表或项目名称" : "文件名"}。${usage}`);
    }
    options.set(word, value);
  }
  if (inputs.length > 1) {
    throw new UsageError(`一次只能处理一个工作簿，现有：${inputs.join("、")}。${usage}`);
  }
  const input = inputs[0] ?? sample;
  return {
    input,
    output: options.get("--out") ?? defaultOutput(input, sample),
    json: options.get("--json") ?? null,
    docx: options.get("--docx") ?? null,
    form: options.get("--form") ?? null,
  };
}

/** Beside the input, so that it is found; the sample's goes to `output/`, which git ignores. */
function defaultOutput(input: string, sample: string): string {
  return input === sample ? "output/sample-自评报告.xlsx" : input.replace(/(\.xlsx)?$/i, "-自评报告.xlsx");
}
