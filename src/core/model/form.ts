import type { Rating } from "./rating";
import type { BasicItem } from "./basicInformation";
import type { EnteredNumber } from "./budget";
import type { CellAddress } from "./grid";

/** Something that a form says outside its tables, as the cell shows it. */
export interface FormText {
  readonly text: string;
  readonly cell: CellAddress;
}

/** One of a form's goals (年度总体目标): what was expected (预期目标) and what came of it (实际完成情况). */
export interface OverallGoal {
  readonly expected: FormText | null;
  readonly actual: FormText | null;
}

/** What a form (自评表) says around its tables. */
export interface FormFields {
  /** 项目支出绩效自评表 */
  readonly title: FormText | null;
  /** Who evaluates itself: 实施单位 where the form has it, else 单位名称, else 主管部门. */
  readonly department: FormText | null;
  /** 主管部门, where another evaluates itself. */
  readonly supervisingDepartment: FormText | null;
  /** 项目名称, with its code where it has one. */
  readonly project: FormText | null;
  /** 年度 and its cell; what stands there and is no year has no value. */
  readonly year: { readonly value: number | null; readonly text: string; readonly cell: CellAddress } | null;
  readonly goals: readonly OverallGoal[];
  /** 自评总分 at the head of the form, in points. */
  readonly totalScore: (EnteredNumber & { readonly cell: CellAddress }) | null;
  /** 自评等级, beside its label or in the row of totals. */
  readonly rating: (FormText & { readonly value: Rating | null }) | null;
  /** Reasons for deviations and measures in a block for the whole form. */
  readonly reasons: readonly FormText[];
  readonly measures: readonly FormText[];
  /** Everything that stands beside a known label, under the name by which templates ask for it. */
  readonly items: readonly BasicItem[];
  /** Sentences below the tables: 备注, scoring rules. */
  readonly notes: readonly FormText[];
  /** Labels that stand twice with different contents. */
  readonly contradictions: readonly { readonly name: string; readonly first: FormText; readonly second: FormText }[];
}

/** Which form of a workbook a person wants: its number, from 1, or its project (项目名称), whole or in part. */
export type FormChoice = string;

/** One of the forms that a workbook holds. */
export interface FormInWorkbook {
  /** Its project, else its title or sheet. */
  readonly title: string;
  /** Its first cell; null where it is not known. */
  readonly cell: CellAddress | null;
  /** Whether it is the one that is worked on. */
  readonly isChosen: boolean;
}
