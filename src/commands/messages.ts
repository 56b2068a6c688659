import type { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";
import { addressText } from "#core/model/address";
import type { Severity } from "#core/model/issue";
import { percentText, plainText } from "#core/number/display";
import type { Language } from "../taskpane/language/language";
import type { CommandStrings } from "./strings";

/** What a window beside the workbook says. */
export interface Message {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  /** What its button says. */
  readonly close: string;
}

/** Issues that are told one by one; the pane has them all. */
const toldIssues = 5;

/** The result in figures and the gravest issues, with their cells. */
export function resultMessage({ results, settings, issues }: Assessment, words: CommandStrings): Message {
  const rate = results.budget?.total?.executionRate;
  const figures = [
    ...(rate?.kind === "computed" ? [words.executionRate(percentText(rate.value, settings.rateDecimals))] : []),
    ...(results.totalScore.kind === "computed"
      ? [words.totalScore(plainText(results.totalScore.value), results.rating)]
      : []),
  ];
  const told = issues
    .slice(0, toldIssues)
    .map((issue) => words.issue(issue, issue.cell === null ? "" : addressText(issue.cell)));
  const left = issues.length - told.length;
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return {
    language: words.language,
    title:
      issues.length === 0
        ? words.nothingFound
        : words.checked({ error: count("error"), warning: count("warning"), note: count("note") }),
    lines: [...figures, ...told, ...(left > 0 ? [words.more(left)] : []), words.nothingWritten],
    close: words.close,
  };
}

export function faultMessage(
  command: keyof CommandStrings["failed"],
  fault: WorkbookFault,
  words: CommandStrings,
): Message {
  return {
    language: words.language,
    title: words.failed[command],
    lines: [words.faultText(fault)],
    close: words.close,
  };
}

export function bugMessage(error: unknown, { language, crashed, close }: CommandStrings): Message {
  return {
    language,
    title: crashed.title,
    lines: [crashed.text, error instanceof Error ? error.message : String(error)],
    close,
  };
}
