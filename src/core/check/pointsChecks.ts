import Big from "big.js";
import type { BudgetLine, EnteredNumber } from "../model/budget";
import type { Computed } from "../model/computed";
import type { CellAddress } from "../model/grid";
import type { Indicator } from "../model/indicator";
import { plainText } from "../number/display";
import { round } from "../number/round";
import { formulaWords } from "./formulaWords";
import type { Check, Finding, Judged } from "./check";

/** Points and scores wherever they stand: the indicators' rows and the budget's total. */
interface Scored {
  readonly name: string;
  readonly points: Big | null;
  readonly entered: EnteredNumber | null;
  readonly formula: Computed<Big>;
  readonly pointsCell: CellAddress;
  readonly scoreCell: CellAddress;
}

function scored({ results: { budget, indicators } }: Judged): Scored[] {
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
    pointsCell: cells.points ?? cells.name,
    scoreCell: cells.score ?? cells.name,
  };
}

const hasPoints = ({ tables }: Judged): boolean =>
  (tables.indicators?.indicators ?? []).some(({ points }) => points !== null);

/** All points, with the budget's, add up to 100. A form without points has none to add up. */
const pointsNot100: Check = {
  id: "points-not-100",
  severity: "error",
  title: "分值合计不等于总分",
  find: (judged) => {
    const { tables, results, settings } = judged;
    const first = tables.indicators?.indicators[0];
    if (!first || !results.budget || !hasPoints(judged)) {
      return [];
    }
    const ofIndicators = results.indicators.reduce((sum, { indicator }) => sum.plus(indicator.points ?? 0), new Big(0));
    const sum = ofIndicators.plus(results.budget.points);
    if (sum.eq(settings.totalPoints)) {
      return [];
    }
    return [
      {
        cell: tables.indicators?.totalRow?.cells.points ?? first.cells.points ?? first.cells.name,
        values: {
          sum: plainText(sum),
          indicators: plainText(ofIndicators),
          budget: plainText(results.budget.points),
          total: plainText(settings.totalPoints),
        },
      },
    ];
  },
};

const pointsMissing: Check = {
  id: "points-missing",
  severity: "error",
  title: "指标没有分值",
  find: (judged) =>
    hasPoints(judged)
      ? judged.results.indicators
          .filter(({ indicator }) => indicator.points === null || indicator.points.lte(0))
          .map(({ indicator }) => ({
            cell: indicator.cells.points ?? indicator.cells.name,
            values: { name: indicator.name },
          }))
      : [],
};

const scoreAbovePoints: Check = {
  id: "score-above-points",
  severity: "error",
  title: "得分超过分值",
  find: (judged) =>
    scored(judged).flatMap(({ name, points, entered, scoreCell }) =>
      entered && points && entered.value.gt(points)
        ? [{ cell: scoreCell, values: { name, score: plainText(entered.value), points: plainText(points) } }]
        : [],
    ),
};

/** A score that a person typed, beside the formula's. A hundredth is rounding; above the points it is said already. */
const scoreDiffers: Check = {
  id: "score-differs",
  severity: "warning",
  title: "得分与公式不符",
  find: (judged) =>
    scored(judged).flatMap(({ name, points, entered, formula, scoreCell }) => {
      if (!entered || formula.kind === "not-computable" || (points && entered.value.gt(points))) {
        return [];
      }
      return differs(entered.value, formula.value)
        ? [
            {
              cell: scoreCell,
              values: {
                name,
                ...formulaWords(entered.isFormula, "the-score"),
                score: plainText(entered.value),
                formula: plainText(formula.value),
              },
            },
          ]
        : [];
    }),
};

const totalScoreDiffers: Check = {
  id: "total-score-differs",
  severity: "error",
  title: "总分与各项得分之和不符",
  find: ({ tables, results }): Finding[] => {
    const row = tables.indicators?.totalRow;
    if (
      !row?.enteredScore ||
      results.totalRowScore.kind === "not-computable" ||
      !differs(row.enteredScore.value, results.totalRowScore.value)
    ) {
      return [];
    }
    return [
      {
        cell: row.cells.score ?? row.cells.name,
        values: {
          ...formulaWords(row.enteredScore.isFormula, "the-total-score"),
          score: plainText(row.enteredScore.value),
          sum: plainText(round(results.totalRowScore.value, 2)),
        },
      },
    ];
  },
};

/** The points that the row 总分 prints, beside the rows' with or without the budget's. */
const totalPointsDiffer: Check = {
  id: "total-points-differ",
  severity: "error",
  title: "总分行的分值与合计不符",
  find: (judged): Finding[] => {
    const { tables, results } = judged;
    const row = tables.indicators?.totalRow;
    if (!row?.points || !hasPoints(judged)) {
      return [];
    }
    const ofIndicators = results.indicators.reduce((sum, { indicator }) => sum.plus(indicator.points ?? 0), new Big(0));
    const sum = ofIndicators.plus(results.budget?.points ?? 0);
    if (row.points.eq(sum) || row.points.eq(ofIndicators) || !sum.eq(judged.settings.totalPoints)) {
      return [];
    }
    return [
      { cell: row.cells.points ?? row.cells.name, values: { printed: plainText(row.points), sum: plainText(sum) } },
    ];
  },
};

/** One row that holds nearly all points makes the others say nothing. */
const oneRowDominates: Check = {
  id: "one-row-dominates",
  severity: "warning",
  title: "单项分值过高",
  find: ({ results, settings }) => {
    if (results.indicators.length < 2) {
      return [];
    }
    return results.indicators.flatMap(({ indicator: { name, points, cells } }) =>
      points?.gte(settings.totalPoints.times("0.9"))
        ? [
            {
              cell: cells.points ?? cells.name,
              values: { name, points: plainText(points), total: plainText(settings.totalPoints) },
            },
          ]
        : [],
    );
  },
};

function differs(a: Big, b: Big): boolean {
  return a.minus(b).abs().gt("0.01");
}

/** Checks of points (分值) and scores (得分). */
export const pointsChecks: readonly Check[] = [
  pointsNot100,
  pointsMissing,
  scoreAbovePoints,
  scoreDiffers,
  totalScoreDiffers,
  totalPointsDiffer,
  oneRowDominates,
];
