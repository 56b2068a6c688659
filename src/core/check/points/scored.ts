import type Big from "big.js";
import type { BudgetLine, EnteredNumber } from "../../model/budget";
import type { Computed } from "../../model/computed";
import type { CellAddress } from "../../model/grid";
import type { Indicator } from "../../model/indicator";
import type { Judged } from "../check";

/** Points and scores wherever they stand: the indicators' rows and the budget's total. */
interface Scored {
  readonly name: string;
  readonly points: Big | null;
  readonly entered: EnteredNumber | null;
  readonly formula: Computed<Big>;
  readonly scoreCell: CellAddress;
}

export function scored({ results: { budget, indicators } }: Judged): Scored[] {
  return [
    ...(budget?.total ? [scoredRow(budget.total.line, budget.points, budget.formulaScore)] : []),
    ...indicators.map(({ indicator, formulaScore }) => scoredRow(indicator, indicator.points, formulaScore)),
  ];
}

function scoredRow(
  { name, enteredScore, cells }: BudgetLine | Indicator,
  points: Big | null,
  formula: Computed<Big>,
): Scored {
  return {
    name,
    points,
    entered: enteredScore,
    formula,
    scoreCell: cells.score ?? cells.name,
  };
}
