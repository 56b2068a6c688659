import { checkSketch } from "#core/messages/checkSketch";
import { enUS as language } from "#core/messages/enUS/enUS";
import type { GuideStrings } from "./GuideStrings";

export const guideEnUS: GuideStrings = {
  howTo: "How to use it",
  steps: [
    "Open a workbook with your data. The pane finds the budget table and the indicator table; see whether the places are right. Fill in under “Basic information” what the form does not say, such as department and year. If there are no tables yet, press “Insert blank tables”.",
    "Press “Generate report”. Execution rates, completion rates, scores and warnings are written to the right of the tables, the report into the worksheet “自评报告”. Cells that you filled in are not changed.",
    "Go through the issues on the tab “Issues”: “Go to” leads to the cell; what can be settled by itself has a button; give the reason where there is one. Then generate again.",
    "The text in “自评报告” can be edited and is kept when you generate again. Where the data have changed as well, decide on the tab “Report”.",
    "Before handing in, press “Final check”. For Word, press “Export Word”. To take a run back, press “Undo”.",
  ],
  checks: "What is checked",
  searchChecks: "Search checks",
  // The Chinese is what “评分设置” calls it.
  checkTitle: ({ title }) => `${title.enUS} (“${title.zhCN}”)`,
  sketch: (check) => checkSketch(check, language),
  diagnostics: "Diagnostics",
  diagnosticsHint: "Copy this for technical support when you ask for help. It holds nothing from your cells.",
  copyDiagnostics: "Copy diagnostics",
};
