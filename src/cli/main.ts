import { join, resolve } from "node:path";
import { generateReport } from "#app/generateReport";
import type { Stage } from "#app/ports";
import { wordFile } from "#app/wordFile";
import { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";
import { faultText } from "#core/messages/faultText";
import { issueText } from "#core/messages/issueText";
import { severityNames } from "#core/messages/zhCN/terms";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { WorkbookOpenError } from "#host/openError";
import { parseArguments, UsageError } from "./arguments";
import { FileError, readInput, writeTogether } from "./files";
import { resultJson } from "./resultJson";
import { summary } from "./summary";

const sample = join("assets", "sample.xlsx");

const stageNames: Readonly<Record<Stage, string>> = {
  reading: "读取工作簿",
  assessing: "核对与计算",
  writing: "写入结果",
};

/** Where the program's words go. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Whether progress is watched by a person. */
  readonly isInteractive: boolean;
}

/**
 * Runs the product on a file.
 *
 * @returns the exit status: 0 written; 1 written, and the data have errors; 2 nothing written
 */
export async function main(words: readonly string[], terminal: Terminal, now: Date): Promise<0 | 1 | 2> {
  try {
    const { input, output, json, docx, form } = parseArguments(words, sample);
    const written = [output, json, docx].filter((path) => path !== null);
    const paths = [input, ...written].map((path) => resolve(path));
    if (new Set(paths).size < paths.length) {
      throw new UsageError("输入文件、--out、--json 和 --docx 不能是同一个文件，以免覆盖。请换一个文件名。");
    }
    const workbook = openWorkbook(await readInput(input));
    const onStage = (stage: Stage): void => {
      if (terminal.isInteractive) {
        terminal.printError(`… ${stageNames[stage]}`);
      }
    };
    let forms: readonly Assessment[] = [];
    const assessment = await generateReport(createGateway(workbook.excel), {
      now,
      onStage,
      form,
      ...(json !== null && { onEveryForm: (all) => (forms = all) }),
    });
    const bytes = workbook.requests.reduce((sum, request) => sum + request.bytes + request.responseBytes, 0);
    const document = docx === null ? null : await wordFile(assessment, now);
    await writeTogether([
      { path: output, content: workbook.save() },
      ...(json === null
        ? []
        : [
            {
              path: json,
              content: JSON.stringify(
                resultJson(assessment, forms, { count: workbook.requests.length, bytes }),
                null,
                2,
              ),
            },
          ]),
      ...(docx === null || document === null ? [] : [{ path: docx, content: document.bytes }]),
    ]);

    print(assessment, terminal);
    terminal.print(`已写入：${written.join("，")}`);
    return assessment.issues.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) {
      throw error;
    }
    terminal.printError(sentence);
    return 2;
  }
}

function print(assessment: Assessment, terminal: Terminal): void {
  for (const line of summary(assessment)) {
    terminal.print(line);
  }
  for (const issue of assessment.issues) {
    terminal.print(
      `  ${severityNames[issue.severity]} ${issue.cell ? `${addressText(issue.cell)} ` : ""}${issueText(issue, zhCN)}`,
    );
  }
}

/** The one line that says why nothing was written; null for a bug, which is nobody's to explain away. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof UsageError) {
    return error.message;
  }
  if (error instanceof WorkbookFault) {
    return faultText(error, zhCN);
  }
  if (error instanceof WorkbookOpenError) {
    return faultText({ code: error.code, values: error.values }, zhCN);
  }
  return error instanceof FileError ? error.message : null;
}
