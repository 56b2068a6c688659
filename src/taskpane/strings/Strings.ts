import type { InterruptedRun } from "../hooks/interruptedRun";
import type { Stage } from "#app/ports";
import type { Outcome, Task } from "../hooks/workbookState";
import type { FoundTableKey } from "#core/model/foundTable";
import type { Rating } from "#core/model/rating";
import type { Severity } from "#core/model/issue";
import type { BasicStrings } from "./BasicStrings";
import type { FilterStrings } from "./FilterStrings";
import type { FixStrings } from "./FixStrings";
import type { SettingsStrings } from "./SettingsStrings";
import type { GuideStrings } from "./GuideStrings";
import type { Sentences } from "./Sentences";

/** A page that says one thing: why the pane cannot work here. */
export interface PlainText {
  readonly title: string;
  readonly text: string;
}

/** Every word of the pane, for one language. */
export interface Strings extends Sentences {
  readonly product: string;
  readonly introduction: string;
  readonly generate: string;
  readonly generating: string;
  readonly version: (version: string) => string;

  /** The group of buttons beside the main one. */
  readonly tools: string;
  readonly check: string;
  readonly exportWord: string;
  readonly copyReport: string;
  readonly cancel: string;
  readonly waitingForEdit: string;
  readonly outcome: (outcome: Outcome) => string;

  readonly stillTrue: string;
  readonly noLongerTrue: string;
  readonly changedSince: string;
  readonly interrupted: Readonly<Record<InterruptedRun, string>>;

  /** Which of several forms, beside the choice. */
  readonly form: (count: number) => string;
  readonly tables: string;
  readonly tableName: Readonly<Record<FoundTableKey, string>>;
  /** The offer to name what was found, and what that is good for. */
  readonly fixPlaces: string;
  readonly fixPlacesHint: string;
  readonly otherAreas: string;
  /** A place that leads to a table. */
  readonly showPlace: string;
  readonly notFound: (key: FoundTableKey) => string;
  readonly selectFirst: string;
  readonly noTables: string;
  readonly useSelection: string;
  /** A button's name, where several show the same words. */
  readonly labelFor: (button: string, key: FoundTableKey) => string;
  readonly insertStarter: string;
  readonly openSample: string;

  readonly tabs: string;
  readonly tab: {
    readonly issues: string;
    readonly report: string;
    readonly final: string;
    readonly settings: string;
    readonly help: string;
    readonly guide: string;
  };
  readonly loading: string;
  readonly reading: string;
  readonly nothingRead: string;

  readonly noTablesYet: string;
  readonly noReport: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly editedByHand: string;
  readonly conflicts: (count: number) => string;
  readonly conflictAt: (address: string) => string;
  readonly mine: string;
  readonly generated: string;
  readonly difference: string;
  readonly keepMine: string;
  readonly takeGenerated: string;

  readonly finalCheck: string;
  readonly finalIntroduction: string;
  readonly finalVerdict: (open: number) => string;
  readonly passed: string;
  readonly notPassed: string;
  readonly andMore: (count: number) => string;
  readonly autoOpen: string;

  readonly outlines: string;
  readonly outlinesHint: string;
  readonly insertTemplate: string;
  readonly insertOutline: (name: string) => string;
  readonly reference: string;
  readonly referenceHint: string;
  /** Said where the help below is in another language than the pane; blank where it is not. */
  readonly helpLanguage: string;
  readonly referenceSection: (title: string, count: number) => string;
  readonly searchReference: string;
  readonly nothingFound: string;

  readonly guide: GuideStrings;

  readonly task: Readonly<Record<Task, string>>;
  readonly progress: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly stageAnnouncement: Readonly<Record<Stage, string>>;

  /** The result's heading. Both parts may be missing from the workbook. */
  readonly resultHeading: (department: string | null, year: number | null) => string;
  readonly totalScore: string;
  readonly executionRate: string;
  readonly indicatorsMet: string;
  readonly indicatorsMissed: string;
  readonly indicatorsUndecided: string;
  readonly rating: Readonly<Record<Rating, string>>;
  /** Said for a figure that cannot be computed, where a dash is shown. */
  readonly notComputable: string;
  readonly rates: string;
  readonly ratesHint: string;
  readonly reportWritten: string;
  readonly openReport: string;
  readonly undo: string;
  readonly generatedAt: (time: Date) => string;

  readonly issues: string;
  readonly noIssues: string;
  readonly issueGroup: (severity: Severity, count: number) => string;
  readonly locate: string;
  readonly locateCell: (address: string) => string;
  readonly wholeWorkbook: string;
  readonly showMore: (count: number) => string;
  readonly filter: FilterStrings;
  readonly fix: FixStrings;

  readonly basic: BasicStrings;
  readonly settings: SettingsStrings;

  readonly faultTitle: Readonly<Record<Task, string>>;
  readonly locateFaultTitle: string;
  readonly dismiss: string;

  readonly crashed: PlainText;
  readonly crashDetails: string;
  readonly restart: string;
  readonly localPageInstead: string;
  readonly notInExcel: PlainText;
  readonly excelTooOld: PlainText;
}
