import { areaText } from "#core/model/address";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import { assess, type Assessment } from "#core/assess";
import type { FormChoice } from "#core/model/form";
import type { ParagraphChoice } from "#core/model/report";
import type { OnStage, WorkbookGateway } from "./ports";
import { WorkbookFault } from "./workbookFault";

export interface GenerateOptions {
  /** When the run takes place: passed in, so that a run can be repeated. */
  readonly now: Date;
  readonly onStage?: OnStage;
  /** Asked once more before anything is written. */
  readonly isCancelled?: () => boolean;
  /** What the user chose for paragraphs that they had edited. */
  readonly choices?: readonly ParagraphChoice[];
  /** Which of the workbook's forms to work on, where it holds several. */
  readonly form?: FormChoice | null;
  /** Asks what every form of the workbook comes to; only the chosen one is written into. */
  readonly onEveryForm?: (forms: readonly Assessment[]) => void;
}

/**
 * 生成自评报告: reads the tables, checks and scores them, writes rates, scores and warnings beside the
 * data and the report on its worksheet.
 *
 * @throws WorkbookFault where Excel refuses, where something of the user's stands in the way, or where
 * the workbook holds no table that can be read; then nothing has been written.
 */
export function generateReport(
  gateway: WorkbookGateway,
  { now, onStage, isCancelled, choices = [], form = null, onEveryForm }: GenerateOptions,
): Promise<Assessment> {
  return gateway.update((snapshot) => {
    const { assessment, plan, obstacles } = assess(snapshot, { now, choices, form });
    if (!assessment.tables.budget && !assessment.tables.indicators) {
      throw noTables(assessment, snapshot);
    }
    const [obstacle] = obstacles;
    if (obstacle) {
      throw new WorkbookFault(obstacle.code, obstacle.values);
    }
    if (isCancelled?.()) {
      throw new WorkbookFault("cancelled");
    }
    onEveryForm?.(
      assessment.forms.map(({ isChosen }, index) =>
        isChosen ? assessment : assess(snapshot, { now, form: String(index + 1) }).assessment,
      ),
    );
    return { result: assessment, plan };
  }, onStage);
}

/** As many sheets are named in a sentence. */
const sheetsNamed = 5;

/** Says where was looked, and where something was there, why it is no table. */
function noTables({ issues }: Assessment, { sheets = [] }: WorkbookSnapshot): WorkbookFault {
  const places = sheets.map((grid) => `「${grid.sheet}」${areaText(grid)}`);
  const named = places.length > sheetsNamed ? [...places.slice(0, sheetsNamed), "…"] : places;
  return new WorkbookFault(
    "no-tables",
    { sheets: named.length === 0 ? "—" : named.join("、") },
    { issues: issues.filter(({ check }) => check.leavesTableUnread) },
  );
}
