import { issuesEnUS } from "#core/messages/issuesEnUS";
import { sketched } from "#core/messages/issueSketch";
import type { GuideStrings } from "./GuideStrings";

export const guideEnUS: GuideStrings = {
  howTo: "How to use it",
  steps: [
    "Open a workbook that is filled in. The pane finds the budget table, the indicator table and the basic information; see whether the places are right and press “Confirm”. Without tables, press “Insert blank tables”.",
    "Press “Generate report”. Rates, scores and warnings are written at the right of the tables, the report onto the worksheet “自评报告”. Cells that you filled in are not changed.",
    "Go through the issues: “Go to” leads to the cell; what can be put right by itself has a button; what has its reason can be explained. Then generate again.",
    "Change the words on “自评报告” as you like; the next run keeps them. Where the data have changed against your words, decide in the tab “Report”.",
    "Before handing in, press “Final check”. For Word press “Export Word”. What was written by mistake, “Undo this run” takes back.",
  ],
  checks: "What is checked",
  searchChecks: "Search checks",
  // The id is an English phrase: negative-amount
  checkTitle: ({ id }) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " "),
  sketch: (id) => sketched(issuesEnUS[id]),
  diagnostics: "Diagnostics",
  diagnosticsHint: "Copy these for technical support. They hold no contents of cells.",
  copyDiagnostics: "Copy diagnostics",
};
