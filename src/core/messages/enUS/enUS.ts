import type { Language } from "../language";
import { shortened } from "../shortened";
import { faults } from "./faults";
import { finalQuestions } from "./finalQuestions";
import { phrases } from "./phrases";
import { ratingNames, severityNames } from "./terms";

/** The words of the product in English, for the pane and the windows of the ribbon: what is written into the workbook is Chinese. */
export const enUS: Language = {
  key: "enUS",
  phrases,
  separator: ", ",
  data: quoted,
  cited: (text) => `“${text}”`,
  sentenceEnd: ". ",
  explained: (text) => ` Explained: “${quoted(text, true)}”.`,
  faults,
  reason: (sentence) => ` ${sentence}`,
  severityName: (severity, count) => severityNames[severity][count === 1 ? "one" : "many"],
  ratingNames,
  finalQuestions,
  notGenerated: "No report has been generated yet",
  changes: {
    cell: (before, after) => `changed from ${shown(before)} to ${shown(after)}`,
    rowAdded: (row) => `a row was added: ${shown(row)}`,
    rowRemoved: (table, row) => `a row was deleted from “${table}”: ${shown(row)}`,
    rowsMoved: (table) => `the rows of “${table}” stand in another order`,
    columnsChanged: (table) => `columns were added to “${table}” or deleted`,
    tableGone: (table) => `“${table}” is not in the workbook any more`,
  },
};

/** Chinese words in an English sentence stand in quotation marks, where the message gives them none; marks within become single ones. */
function quoted(text: string, isQuoted: boolean): string {
  const inSingleMarks = text.replaceAll("“", "‘").replaceAll("”", "’");
  // Several names are handed over as 甲」「乙, for a Chinese message to put 「」 around all.
  const within = /^[^「」]*」「/.test(text) ? inSingleMarks.replaceAll("」「", "”, “") : inSingleMarks;
  return isQuoted || !/\p{Script=Han}/u.test(text) ? within : `“${within}”`;
}

const shown = (content: string): string => (content === "" ? "blank" : `“${shortened(content)}”`);
