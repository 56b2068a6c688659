import { enUS as language } from "#core/messages/enUS/enUS";
import { sheetNames } from "#core/model/workbookNames";
import { basicEnUS } from "./basicEnUS";
import { filterEnUS } from "./filterEnUS";
import { fixEnUS } from "./fixEnUS";
import { guideEnUS } from "./guideEnUS";
import { sentencesIn } from "./sentencesIn";
import { settingsEnUS } from "./settingsEnUS";
import type { Strings } from "./Strings";
import { undoneEnUS } from "./undoneEnUS";

const timeFormat = new Intl.DateTimeFormat("en-US", {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

const tableName = { budget: "budget table", indicators: "indicator table", basicInformation: "basic information" };
const quotedNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The pane in English. What is written into the workbook stays Chinese, and so do the names of its sheets and tables. */
export const enUS: Strings = {
  ...sentencesIn(language),

  product: "Performance Self-Evaluation",
  introduction: `Reads the budget table and the indicator table, checks every cell and computes the scores. Results and warnings are written beside the data, the report into the worksheet “${sheetNames.report}”, all in Chinese.`,
  generate: "Generate report",
  generating: "Generating…",
  version: (version) => `Version ${version}`,

  tools: "More actions",
  check: "Check only",
  exportWord: "Export Word",
  copyReport: "Copy text",
  cancel: "Cancel",
  waitingForEdit: "A cell is being edited. Press Enter to finish; the work then goes on by itself.",
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "exported":
        return `Exported “${outcome.fileName}”; look for it where your browser or Excel keeps downloads. If nothing was downloaded, use “Copy text” and paste into Word.`;
      case "copied":
        return "The report was copied. Paste it into Word; fonts and headings come along.";
      case "text-copied":
        return "The diagnostics were copied.";
      case "sample-opened":
        return "The sample workbook was opened in a new window. Open the pane there and press “Generate report” to see what it does.";
      case "template-inserted":
        return "The worksheet “报告模板” was inserted. Edit the template, then press “Generate report” to use it.";
      case "named":
        return `Named ${quotedNames(outcome.names)}. The tables will still be found when headers, places or sheet names change.`;
      case "starter-inserted":
        return `Inserted the worksheets ${quotedNames(outcome.sheets)}. Fill in the data, then press “Generate report”.`;
      case "fixed":
        return fixEnUS.done(outcome.done);
      case "settings-saved":
        return settingsEnUS.saved(outcome.saved);
      case "basic-saved":
        return basicEnUS.saved(outcome.saved);
      case "cancelled":
        return "Cancelled; nothing was written.";
      case "undone":
        return undoneEnUS(outcome);
    }
  },

  interrupted: {
    written:
      "The pane was closed during the last run. It was checked: the results and the report were written in full.",
    "partly-written":
      "The last run stopped half-way and wrote a part only; what you entered was not changed. Press “Generate report” again to write the whole; if formats are missing, delete the worksheets “自评报告” and “校验清单” first.",
    "nothing-written":
      "The pane was closed during the last run. It was checked: nothing was written, and the workbook is as it was.",
  },

  stillTrue: "The report matches the tables",
  noLongerTrue: "The tables have changed; generate again",
  changedSince: "Changed in the tables since the report was generated",

  form: (count) => `Form (${count} in this workbook)`,
  tables: "Where the tables are",
  tableName: { budget: "Budget", indicators: "Indicators", basicInformation: "Basic information" },
  fixPlaces: "Fix these places",
  fixPlacesHint:
    "Names the tables that were found. They will still be found when headers, places or sheet names change.",
  showPlace: "Show",
  otherAreas: "Not right? Choose other areas",
  notFound: (key) => `The ${tableName[key]} was not found.`,
  selectFirst: "Select the whole table with its header on the worksheet, then press “Use selection”.",
  noTables: "If there are no tables yet, insert blank ones and fill them in.",
  useSelection: "Use selection",
  labelFor: (button, key) => `${button}: ${tableName[key]}`,
  insertStarter: "Insert blank tables",
  openSample: "Open the sample workbook",

  tabs: "View",
  tab: { issues: "Issues", report: "Report", final: "Final", settings: "Settings", help: "Template", guide: "Help" },
  loading: "Loading…",
  reading: "Reading the workbook…",
  nothingRead: "The workbook has not been read. Press “Check only” to try again.",

  noTablesYet:
    "Once the budget table or the indicator table is settled, the scores and what needs attention are shown here.",
  noReport: "There is no report yet. Press “Generate report”, and the whole text can be seen here.",
  preview: "Preview of the report",
  previewHint:
    "Click an underlined figure to go to the cell that it comes from. Paragraphs with a bar at the left were changed or added by you.",
  editedByHand: "Changed or added by you",
  conflicts: (count) => `Decide on ${counted(count, "edited paragraph", "edited paragraphs")}`,
  conflictAt: (address) => `Decide on the text of ${address}`,
  mine: "Your text",
  generated: "Text for the current data",
  difference: "Differences",
  keepMine: "Keep mine",
  takeGenerated: "Take the new text",

  finalCheck: "Final check",
  finalIntroduction:
    "Before handing in, press “Final check” above: it checks the whole workbook, hidden worksheets included. Nothing is written.",
  finalVerdict: (open) =>
    open === 0 ? "Ready to hand in: every check passed." : `${counted(open, "check needs", "checks need")} attention.`,
  passed: "Passed",
  notPassed: "Not passed",
  andMore: (count) => `and ${count} more`,
  autoOpen: "Open this pane with the workbook",

  outlines: "Report outlines",
  outlinesHint:
    "An outline is inserted as a worksheet “报告模板” with a paragraph in each row; add, delete and reword as you like.",
  insertTemplate: "Insert",
  insertOutline: (name) => `Insert outline: ${name}`,
  reference: "Names and formats for templates",
  referenceHint: "Write them between two pairs of braces, for example “{{ 预算.执行率 }}”.",
  helpLanguage: "Outlines and the template language are Chinese, like the report, so this help is too.",
  referenceSection: (title, count) => `${title} (${count})`,
  searchReference: "Search names and meanings",
  nothingFound: "Nothing found.",

  guide: guideEnUS,

  task: {
    generate: "Generating the report",
    undo: "Undoing",
    check: "Checking",
    "final-check": "Running the final check",
    export: "Exporting to Word",
    copy: "Copying the report",
    "copy-text": "Copying the diagnostics",
    "insert-template": "Inserting the template",
    "name-table": "Naming the table",
    "insert-starter": "Inserting blank tables",
    "open-sample": "Opening the sample workbook",
    fix: "Correcting",
    "save-settings": "Saving the settings",
    "save-basic": "Saving the basic information",
    "choose-form": "Reading the chosen form",
  },
  progress: "Progress",
  stage: { reading: "Read", assessing: "Check", writing: "Write" },
  stageAnnouncement: {
    reading: "Reading the tables",
    assessing: "Checking the data and computing scores",
    writing: "Writing the results and the report",
  },

  resultHeading: (department, year) =>
    [department ?? "No department", year === null ? "" : String(year)].filter((part) => part !== "").join(" · "),
  totalScore: "Total score",
  executionRate: "Budget execution rate",
  indicatorsMet: "Indicators met",
  indicatorsMissed: "Missed",
  indicatorsUndecided: "Undecided",
  rating: language.ratingNames,
  rates: "Completion rates",
  ratesHint: "The line is the target (100%); those furthest behind come first.",
  notComputable: "Cannot be computed",
  reportWritten: `The report is on the worksheet “${sheetNames.report}”`,
  openReport: "Open report",
  undo: "Undo",
  generatedAt: (time) => `Generated ${timeFormat.format(time)}`,

  issues: "Issues",
  noIssues: "Nothing needs attention.",
  issueGroup: (severity, count) => `${count} ${language.severityName(severity, count)}`,
  locate: "Go to",
  locateCell: (address) => `Go to ${address}`,
  wholeWorkbook: "Whole workbook",
  showMore: (count) => `Show ${count} more`,
  filter: filterEnUS,
  fix: fixEnUS,

  basic: basicEnUS,
  settings: settingsEnUS,

  faultTitle: {
    generate: "The report was not generated",
    undo: "Not undone",
    check: "The workbook was not read",
    "final-check": "The final check was not completed",
    export: "The report was not exported to Word",
    copy: "The report was not copied",
    "copy-text": "The diagnostics were not copied",
    "insert-template": "The template was not inserted",
    "name-table": "The name was not made",
    "insert-starter": "The blank tables were not inserted",
    "open-sample": "The sample workbook was not opened",
    fix: "Nothing was corrected",
    "save-settings": "The settings were not saved",
    "save-basic": "The basic information was not saved",
    "choose-form": "The chosen form was not read",
  },
  locateFaultTitle: "The cell cannot be shown",
  dismiss: "Dismiss",

  crashed: {
    title: "Something went wrong",
    text: "This is a problem of the add-in, not of your tables. Copy the details below for technical support, then press “Try again”.",
  },
  crashDetails: "Details",
  restart: "Try again",
  localPageInstead: "Or use the local page (local.html) in Edge or Chrome; nothing needs to be installed",
  notInExcel: {
    title: "Open in Excel",
    text: "This page is the task pane of an Excel add-in. Open a workbook in Excel and press “Open Pane” on the Home tab.",
  },
  excelTooOld: {
    title: "A newer Excel is needed",
    text: "This Excel lacks functions that the add-in needs. Update to Office 2021 or later, or use Microsoft 365 or Excel on the web.",
  },
};
