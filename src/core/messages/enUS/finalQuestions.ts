import type { FinalQuestion } from "../../model/finalCheck";

/** Each question of the final check in English, for the pane. */
export const finalQuestions: Readonly<Record<FinalQuestion, { readonly title: string; readonly advice: string }>> = {
  "no-open-errors": { title: "No open errors", advice: "Correct them, or give the reason in the column “校验说明”." },
  "report-current": { title: "Report matches the tables", advice: "Generate the report again." },
  "choices-made": {
    title: "All edited paragraphs decided",
    advice: "For each paragraph, keep your text or take the new one.",
  },
  "no-placeholder": { title: "No placeholders left", advice: "Replace or delete them." },
  "no-external-link": {
    title: "No links to other workbooks",
    advice:
      "Whoever opens the workbook sees a prompt to update, or error values. Use values, or refer to this workbook.",
  },
  "no-error-cell": { title: "No error values", advice: "Correct the formulas." },
  "no-hidden-sheet": {
    title: "No hidden worksheets",
    advice: "Unhide and check them, and delete those that are not needed.",
  },
};
