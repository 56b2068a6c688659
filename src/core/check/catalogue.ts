import type { NamedCheck } from "../model/issue";
import { adjustedWithoutReason } from "./budget/adjusted-without-reason";
import { budgetTotalMissing } from "./budget/budget-total-missing";
import { carriedOverDiffers } from "./budget/carried-over-differs";
import { lowExecution } from "./budget/low-execution";
import { moneyUnitAssumed } from "./budget/money-unit-assumed";
import { moneyUnitContradictory } from "./budget/money-unit-contradictory";
import { moneyUnitDoubtful } from "./budget/money-unit-doubtful";
import { moneyUnitImplausible } from "./budget/money-unit-implausible";
import { moneyUnitUnknown } from "./budget/money-unit-unknown";
import { negativeAmount } from "./budget/negative-amount";
import { overspentBudget } from "./budget/overspent-budget";
import { partAboveWhole } from "./budget/part-above-whole";
import { roundingDifference } from "./budget/rounding-difference";
import { sourcesDifferFromNatures } from "./budget/sources-differ-from-natures";
import { totalDiffersFromParts } from "./budget/total-differs-from-parts";
import { zeroBudget } from "./budget/zero-budget";
import { circularFormula } from "./cells/circular-formula";
import { contradictoryUnits } from "./cells/contradictory-units";
import { doubtfulNumber } from "./cells/doubtful-number";
import { errorValue } from "./cells/error-value";
import { formulaNotCalculated } from "./cells/formula-not-calculated";
import { lookalikeGlyph } from "./cells/lookalike-glyph";
import { notANumber } from "./cells/not-a-number";
import { numberAsText } from "./cells/number-as-text";
import { placeholderLeft } from "./cells/placeholder-left";
import { basicItemDiffers } from "./form/basic-item-differs";
import { basicItemMissing } from "./form/basic-item-missing";
import { classMissing } from "./form/class-missing";
import { columnMissing } from "./form/column-missing";
import { columnNotAdded } from "./form/column-not-added";
import { columnTwice } from "./form/column-twice";
import { columnsOutsideName } from "./form/columns-outside-name";
import { formFieldTwice } from "./form/form-field-twice";
import { headerNearlyFound } from "./form/header-nearly-found";
import { headerNotFound } from "./form/header-not-found";
import { hiddenRows } from "./form/hidden-rows";
import { nameBroken } from "./form/name-broken";
import { nameEmpty } from "./form/name-empty";
import { nameMissing } from "./form/name-missing";
import { nameNotARange } from "./form/name-not-a-range";
import { nameOnPart } from "./form/name-on-part";
import { nameSeveralAreas } from "./form/name-several-areas";
import { noRows } from "./form/no-rows";
import { otherFormsUntouched } from "./form/other-forms-untouched";
import { rowsOutsideName } from "./form/rows-outside-name";
import { rulesFromForm } from "./form/rules-from-form";
import { satisfactionMissing } from "./form/satisfaction-missing";
import { tableFoundByHeader } from "./form/table-found-by-header";
import { yearUnreadable } from "./form/year-unreadable";
import { actualRepeatsTarget } from "./indicators/actual-repeats-target";
import { costWithoutOperator } from "./indicators/cost-without-operator";
import { belowTargetWithoutReason } from "./indicators/below-target-without-reason";
import { dateOutsideYear } from "./indicators/date-outside-year";
import { differentUnits } from "./indicators/different-units";
import { directionDoubtful } from "./indicators/direction-doubtful";
import { missingActual } from "./indicators/missing-actual";
import { missingName } from "./indicators/missing-name";
import { missingTarget } from "./indicators/missing-target";
import { nonNumericActual } from "./indicators/non-numeric-actual";
import { overFulfilled } from "./indicators/over-fulfilled";
import { overFulfilledWithoutReason } from "./indicators/over-fulfilled-without-reason";
import { repeatedName } from "./indicators/repeated-name";
import { scaleDoubtful } from "./indicators/scale-doubtful";
import { shareAbove100 } from "./indicators/share-above-100";
import { targetOnlyInName } from "./indicators/target-only-in-name";
import { claimAgainstData } from "./narrative/checks/claim-against-data";
import { clauseBroken } from "./narrative/checks/clause-broken";
import { directionAgainstFigures } from "./narrative/checks/direction-against-figures";
import { figureInNoTable } from "./narrative/checks/figure-in-no-table";
import { gradeOrScoreDiffers } from "./narrative/checks/grade-or-score-differs";
import { gradeWordUnknown } from "./narrative/checks/grade-word-unknown";
import { namedFigureDiffers } from "./narrative/checks/named-figure-differs";
import { placeholderInReport } from "./narrative/checks/placeholder-in-report";
import { quantityPrintedTwoWays } from "./narrative/checks/quantity-printed-two-ways";
import { reportDepartmentDiffers } from "./narrative/checks/report-department-differs";
import { reportPartsDiffer } from "./narrative/checks/report-parts-differ";
import { reportYearDiffers } from "./narrative/checks/report-year-differs";
import { classPointsDiffer } from "./points/class-points-differ";
import { classScoreAbovePoints } from "./points/class-score-above-points";
import { classScoreBelowPoints } from "./points/class-score-below-points";
import { partPointsRepeated } from "./points/part-points-repeated";
import { oneRowDominates } from "./points/one-row-dominates";
import { pointsMissing } from "./points/points-missing";
import { pointsNot100 } from "./points/points-not-100";
import { printedTotalDiffers } from "./points/printed-total-differs";
import { qualitativeWithoutScore } from "./points/qualitative-without-score";
import { ratingDiffers } from "./points/rating-differs";
import { scoreAbovePoints } from "./points/score-above-points";
import { scoreDiffers } from "./points/score-differs";
import { scoreOutsideBand } from "./points/score-outside-band";
import { totalPointsDiffer } from "./points/total-points-differ";
import { totalScoreDiffers } from "./points/total-score-differs";
import { actualAsCompletionRate } from "./rates/actual-as-completion-rate";
import { rateDiffers } from "./rates/rate-differs";
import { builtInOutline } from "./report/built-in-outline";
import { clauseDropped } from "./report/clause-dropped";
import { paragraphEdited } from "./report/paragraph-edited";
import { reportRowsDeleted } from "./report/report-rows-deleted";
import { templateLimit } from "./report/template-limit";
import { templateSyntax } from "./report/template-syntax";
import { templateUnknownName } from "./report/template-unknown-name";
import { templateUnknownStyle } from "./report/template-unknown-style";
import { settingUnknown } from "./settings/setting-unknown";
import { settingUnreadable } from "./settings/setting-unreadable";
import type { Check } from "./check";
import type { NarrativeCheck } from "./narrative/narrative";

/** Rules that judge the tables once they are read. */
export const tableChecks = [
  totalDiffersFromParts,
  budgetTotalMissing,
  sourcesDifferFromNatures,
  roundingDifference,
  partAboveWhole,
  zeroBudget,
  negativeAmount,
  overspentBudget,
  lowExecution,
  adjustedWithoutReason,
  carriedOverDiffers,
  moneyUnitDoubtful,
  moneyUnitImplausible,
  rateDiffers,
  actualAsCompletionRate,
  pointsNot100,
  pointsMissing,
  scoreAbovePoints,
  scoreDiffers,
  totalScoreDiffers,
  printedTotalDiffers,
  ratingDiffers,
  totalPointsDiffer,
  oneRowDominates,
  classMissing,
  satisfactionMissing,
  classPointsDiffer,
  classScoreAbovePoints,
  classScoreBelowPoints,
  partPointsRepeated,
  missingName,
  repeatedName,
  missingTarget,
  targetOnlyInName,
  missingActual,
  nonNumericActual,
  actualRepeatsTarget,
  differentUnits,
  scaleDoubtful,
  belowTargetWithoutReason,
  overFulfilledWithoutReason,
  overFulfilled,
  qualitativeWithoutScore,
  directionDoubtful,
  costWithoutOperator,
  shareAbove100,
  dateOutsideYear,
  scoreOutsideBand,
  placeholderLeft,
  lookalikeGlyph,
  rowsOutsideName,
  columnsOutsideName,
  hiddenRows,
] as const satisfies readonly Check[];

/** What is noticed in single cells while they are read (`core/parse`), where no rule could look any more. */
const cellChecks = [
  errorValue,
  circularFormula,
  formulaNotCalculated,
  notANumber,
  numberAsText,
  doubtfulNumber,
  contradictoryUnits,
] as const satisfies readonly NamedCheck[];

/** Rules that judge the report as it stands, written by us, edited by hand or pasted in whole. */
export const narrativeChecks = [
  figureInNoTable,
  namedFigureDiffers,
  quantityPrintedTwoWays,
  reportPartsDiffer,
  claimAgainstData,
  directionAgainstFigures,
  gradeWordUnknown,
  gradeOrScoreDiffers,
  clauseBroken,
  placeholderInReport,
  reportYearDiffers,
  reportDepartmentDiffers,
] as const satisfies readonly NarrativeCheck[];

/** What judges a person's work: 评分设置 can weigh it, and help and readme tell of it. */
export const weighableChecks = [...tableChecks, ...cellChecks, ...narrativeChecks] as const;

/** What is told of names, headers and settings, of the template and of the run: it weighs what it weighs. */
const notices = [
  nameMissing,
  nameNotARange,
  nameOnPart,
  nameBroken,
  nameSeveralAreas,
  nameEmpty,
  tableFoundByHeader,
  formFieldTwice,
  headerNearlyFound,
  headerNotFound,
  columnMissing,
  columnTwice,
  columnNotAdded,
  noRows,
  basicItemDiffers,
  otherFormsUntouched,
  rulesFromForm,
  basicItemMissing,
  yearUnreadable,
  moneyUnitAssumed,
  moneyUnitContradictory,
  moneyUnitUnknown,
  settingUnknown,
  settingUnreadable,
  builtInOutline,
  templateSyntax,
  templateUnknownName,
  templateUnknownStyle,
  templateLimit,
  clauseDropped,
  paragraphEdited,
  reportRowsDeleted,
] as const satisfies readonly NamedCheck[];

/** Everything that can be found, each once: to add a check, write its file and put it into one of the lists here. */
export const catalogue = [...weighableChecks, ...notices] as const;

export type CheckId = (typeof catalogue)[number]["id"];
