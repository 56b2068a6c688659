import type { StandingParagraph } from "./report";

/** The report as a document of its own, apart from the workbook. */
export interface ReportDocument {
  readonly title: string;
  /** 单位名称; empty where the workbook does not say it. */
  readonly creator: string;
  readonly createdAt: Date;
  readonly paragraphs: readonly StandingParagraph[];
  /** 附件; nothing where the workbook holds no tables. */
  readonly appendix: readonly AppendixTable[];
}

/** A table of the appendix (附件：部门整体支出绩效自评表), as it is shown. */
export interface AppendixTable {
  readonly caption: string;
  readonly columns: readonly AppendixColumn[];
  readonly rows: readonly (readonly AppendixCell[])[];
}

export interface AppendixColumn {
  readonly title: string;
  /** mm */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** A cell, left out of the rows and columns that another one spans. */
export interface AppendixCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}
