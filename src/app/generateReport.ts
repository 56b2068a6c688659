import type { Assessment } from "#core/assess";
import type { Stage, WorkbookGateway } from "./ports";

export interface GenerateOptions {
  /** When the run takes place: passed in, so that a run can be repeated. */
  readonly now: Date;
  readonly onStage?: (stage: Stage) => void;
}

/**
 * 生成自评报告: reads the tables, checks and scores them, writes rates, scores and warnings beside the
 * data and the report on its worksheet.
 *
 * @throws WorkbookFault where Excel refuses, or where something of the user's stands in the way; then
 * nothing has been written.
 */
export declare function generateReport(gateway: WorkbookGateway, options: GenerateOptions): Promise<Assessment>;
