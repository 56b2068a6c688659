import { nothingAround } from "#core/form/withForm";
import type { Tables } from "#core/model/assessment";
import type { BudgetLine, BudgetTable, EnteredNumber, TableArea } from "#core/model/budget";
import type { CellAddress, CellArea } from "#core/model/grid";
import type { Indicator, IndicatorTable, Quantity } from "#core/model/indicator";
import Big from "big.js";

/*
 * What reading leaves, built without reading: for tests of formulas, which take typed rows. Each builder
 * gives an unremarkable thing, but for what the test says of it.
 */

export const amount = (value: string | number | null): Big | null => (value === null ? null : new Big(value));

/** A number that a person typed into a result column. */
export const entered = (value: string | number): EnteredNumber => ({
  value: new Big(value),
  decimals: 2,
  isFormula: false,
});

/** A target or an actual value: blank, but for what is given. */
export function quantity(
  given: Partial<Omit<Quantity, "value">> & { readonly value?: string | number } = {},
): Quantity {
  const { value, ...rest } = given;
  return {
    kind: value === undefined ? "blank" : "number",
    comparator: null,
    unit: null,
    date: null,
    text: "",
    ...rest,
    value: amount(value ?? null),
  };
}

/** A quantitative indicator of 10 points without values. */
export function indicator(given: Partial<Indicator> = {}): Indicator {
  return {
    dimension: "output",
    dimensionName: "产出指标",
    category: "数量指标",
    name: "专利授权量",
    rowKey: "专利授权量",
    target: quantity(),
    actual: quantity(),
    nature: "quantitative",
    direction: "higher-is-better",
    points: new Big(10),
    enteredRate: null,
    enteredScore: null,
    reason: "",
    measure: "",
    accepted: "",
    task: "",
    cells: { name: { sheet: "指标", row: 1, column: 2 } },
    ...given,
  };
}

/** A cell under each column of the indicators, as the sample has them: the name in C, the target in D. */
export function indicatorCells(row: number): Indicator["cells"] {
  const at = (column: number): CellAddress => ({ sheet: "指标", row, column });
  return {
    dimension: at(0),
    category: at(1),
    name: at(2),
    target: at(3),
    actual: at(4),
    points: at(5),
    score: at(6),
    reason: at(7),
    measure: at(8),
    completionRate: at(9),
  };
}

/** A row of the budget without amounts and points. */
export function budgetLine(given: Partial<BudgetLine> = {}): BudgetLine {
  return {
    name: "年度资金总额",
    rowKey: "年度资金总额",
    role: "total",
    originalBudget: null,
    revisedBudget: null,
    actualExpenditure: null,
    points: null,
    enteredRate: null,
    enteredScore: null,
    reason: "",
    accepted: "",
    formulas: [],
    unreadable: [],
    cells: { name: { sheet: "预算", row: 1, column: 0 } },
    ...given,
  };
}

/** A cell under each column of the budget, as the sample has them: the name in A, the amounts in B to D. */
export function budgetCells(row: number): BudgetLine["cells"] {
  const at = (column: number): CellAddress => ({ sheet: "预算", row, column });
  return {
    name: at(0),
    originalBudget: at(1),
    revisedBudget: at(2),
    actualExpenditure: at(3),
    points: at(4),
    executionRate: at(5),
    score: at(6),
    reason: at(7),
  };
}

/** 年初预算数, 全年预算数, 全年执行数 of a row. */
export function amounts(
  originalBudget: string | number | null,
  revisedBudget: string | number | null,
  actualExpenditure: string | number | null,
): Pick<BudgetLine, "originalBudget" | "revisedBudget" | "actualExpenditure"> {
  return {
    originalBudget: amount(originalBudget),
    revisedBudget: amount(revisedBudget),
    actualExpenditure: amount(actualExpenditure),
  };
}

const block = (sheet: string): CellArea => ({ sheet, row: 0, column: 0, rowCount: 9, columnCount: 9 });

const area = (sheet: string): TableArea => ({
  named: block(sheet),
  used: block(sheet),
  rowsOutside: null,
  columnsOutside: null,
  hiddenRows: [],
});

export function budgetTable(lines: readonly BudgetLine[], given: Partial<BudgetTable> = {}): BudgetTable {
  return { lines, columns: {}, headerRow: 0, area: area("预算"), moneyUnit: "万元", ...given };
}

export function indicatorTable(indicators: readonly Indicator[], given: Partial<IndicatorTable> = {}): IndicatorTable {
  return { indicators, columns: {}, headerRow: 0, area: area("指标"), totalRow: null, classPoints: [], ...given };
}

/** A workbook without tables, but for those that are given. */
export function tablesOf(given: Partial<Tables> = {}): Tables {
  return {
    budget: null,
    indicators: null,
    basicInformation: { items: [], department: null, year: null },
    form: nothingAround,
    template: null,
    ...given,
  };
}
