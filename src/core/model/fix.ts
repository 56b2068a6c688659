import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles, reasonAndMeasureTitle } from "../vocabulary/indicatorTitles";
import { ownTitles } from "../vocabulary/ownTitles";
import type { BudgetColumn } from "./budget";
import type { CellAddress } from "./grid";
import type { IndicatorColumn } from "./indicator";

/** The tables in which something can be put right at a click. */
export type FixTable = "budget" | "indicators";

/** A cell that is to be changed only while it shows this. */
export interface ShownCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/**
 * What the product can do about an issue by itself:
 * - `to-number` 转为数字: the number that a text was read as takes the text's place;
 * - `add-column` 增加列: a column, blank but for its header, at the table's right;
 * - `explain` 说明缘由: a person's words into a row's 校验说明, the column added where it is missing.
 */
export type Fix =
  | { readonly kind: "to-number"; readonly cells: readonly ShownCell[] }
  /** `column` is the header that is written. */
  | { readonly kind: "add-column"; readonly table: FixTable; readonly column: string }
  | { readonly kind: "explain"; readonly table: FixTable; readonly rowKey: string; readonly text: string };

type Explanation = Extract<Fix, { readonly kind: "explain" }>;

/** A fix as it is offered: what the person has to say is not known yet. */
export type FixOffer = Exclude<Fix, Explanation> | Omit<Explanation, "text">;

/** What a fix has written, and where. */
export type FixDone =
  | { readonly kind: "to-number"; readonly cells: readonly CellAddress[] }
  /** The header's cell. */
  | { readonly kind: "add-column"; readonly table: FixTable; readonly column: string; readonly cell: CellAddress }
  | { readonly kind: "explain"; readonly cell: CellAddress };

/** Headers that a fix adds where nothing else is missing, and the columns as which they are read. */
export const addableColumns: {
  readonly budget: Readonly<Record<string, readonly BudgetColumn[]>>;
  readonly indicators: Readonly<Record<string, readonly IndicatorColumn[]>>;
} = {
  budget: { [budgetTitles.reason]: ["reason"], [ownTitles.accepted]: ["accepted"] },
  indicators: {
    [indicatorTitles.reason]: ["reason"],
    [indicatorTitles.measure]: ["measure"],
    [reasonAndMeasureTitle]: ["reason", "measure"],
    [ownTitles.accepted]: ["accepted"],
  },
};
