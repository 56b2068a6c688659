import Big from "big.js";
import type { BudgetColumn, BudgetLine, BudgetTable, MoneyColumn } from "../model/budget";
import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";
import { isOurs, rowKeys, type Ownership } from "../model/ownership";
import type { FoundRange } from "../model/snapshot";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { convertMoney, type MoneyUnit } from "../vocabulary/moneyUnits";
import { chineseNumerals } from "../vocabulary/numerals";
import { budgetAliases } from "./columnAliases";
import { isFooter, isSignature, isTotalLabel, pointsInClass } from "./labels";
import { type ColumnUnits, columnUnits } from "./columnUnits";
import { assumedUnit, type NamedUnit } from "./moneyUnit";
import { parseAmount, parseEnteredRate, parseEnteredScore, parsePoints, type NumberReading } from "./parseNumberCell";
import { isPlainNumber, rowsOutside, type TextUnder } from "./outsideTable";
import { hiddenAmong, visibleSums } from "./hiddenRows";
import { isNothing, plainForm, withoutNotes } from "./plainForm";
import { budgetLabel, endsBudget } from "./budgetLabel";
import { budgetRoles } from "./budgetRoles";
import { tableRows, type TableRow } from "./tableRows";

/**
 * Reads 预算表: a row each for the total, the sources of money, the natures of spending and their parts.
 *
 * @param unitElsewhere the money unit that 基本信息 or 评分设置 names; the table's own header goes before it
 */
export function parseBudgetTable(
  range: FoundRange,
  ownership: Ownership,
  unitElsewhere: NamedUnit | MoneyUnit | null,
): { table: BudgetTable | null; issues: readonly Issue[] } {
  const read = tableRows(range, budgetAliases, ["name", "revisedBudget", "actualExpenditure"]);
  if (read.rows === null) {
    return { table: null, issues: read.issues };
  }

  const units = columnUnits(range, read.header, unitElsewhere);
  if (units.of === null) {
    return { table: null, issues: [...read.issues, ...units.issues] };
  }
  const moneyUnit = units.shown;
  const issues: Issue[] = [...read.issues, ...units.issues];
  const { firstRow, headed, found } = read.header;
  const caption: Caption = {
    text: withoutNotes(plainForm(found[0] ?? "")),
    cell: { sheet: range.grid.sheet, row: range.grid.row + firstRow, column: range.grid.column + (headed[0] ?? 0) },
  };
  const judged: UnjudgedLine[] = [];
  const keyOf = rowKeys();
  for (const row of read.rows) {
    if (row.isBlank) {
      continue;
    }
    if (judged.length > 0 && endsBudget(row)) {
      break;
    }
    const line = parseLine(row, caption, keyOf, ownership, units, issues);
    if (line) {
      judged.push(line);
    }
  }
  const roles = budgetRoles(judged);
  const lines = judged.map(({ isOfWhich: _, ...line }, index): BudgetLine => ({
    ...line,
    role: roles[index] ?? "other",
    visibleSums: visibleSums(range.grid, line.cells),
  }));
  if (!units.isNamed) {
    issues.push(...assumedUnit(lines));
  }
  return {
    table: {
      lines: withPrintedPoints(lines, read.header.found),
      columns: read.columns,
      headerRow: range.grid.row + read.header.row,
      area: {
        ...read.area,
        rowsOutside: rowsOutside(range, read.columns, nameOutside),
        hiddenRows: hiddenAmong(
          range.grid,
          lines.filter(hasAmount).map(({ cells }) => cells.name),
        ),
      },
      moneyUnit,
    },
    issues,
  };
}

function hasAmount({ originalBudget, revisedBudget, actualExpenditure }: BudgetLine): boolean {
  return originalBudget !== null || revisedBudget !== null || actualExpenditure !== null;
}

/** The label of a row below the table that would be a row of money in it: with a budget and what was spent. */
function nameOutside(text: TextUnder<BudgetColumn>, cells: readonly string[]): string | null {
  const name = plainForm(text("name"));
  const isOther =
    isNothing(name) ||
    /^[\d.]+$/.test(name) ||
    cells.some((cell) => isTotalLabel(cell) || isFooter(cell) || isSignature(cell));
  return !isOther && [text("revisedBudget"), text("actualExpenditure")].map(plainForm).every(isPlainNumber)
    ? name
    : null;
}

/**
 * In forms without 分值 the points of the budget stand in its caption or in the header of its scores: 预算执行情况（20分）,
 * 得分（20分×执行率）. They are the total's.
 */
function withPrintedPoints(lines: readonly BudgetLine[], headers: readonly string[]): readonly BudgetLine[] {
  const [caption = "", ...others] = headers;
  const printed = others.flatMap((header) => /(\d+(?:\.\d+)?)分?[×*xX]执行率/.exec(plainForm(header))?.[1] ?? []);
  const points = pointsInClass(caption) ?? (printed[0] === undefined ? null : new Big(printed[0]));
  return points === null || lines.some((line) => line.points !== null)
    ? lines
    : lines.map((line) => (line.role === "total" ? { ...line, points } : line));
}

/** What the block of money is called, and where. */
interface Caption {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A row of the budget before it is known what it is. */
type UnjudgedLine = Omit<BudgetLine, "role"> & { readonly isOfWhich: boolean };

/** 其中：, 一、, 1. , (二) */
const beforeName = new RegExp(`^其中[:：]?|^(?:[${chineseNumerals}]+|\\d+)[、.]|^\\([${chineseNumerals}\\d]+\\)`, "g");

function parseLine(
  row: TableRow<BudgetColumn>,
  caption: Caption,
  keyOf: (name: string) => string,
  ownership: Ownership,
  units: ColumnUnits,
  issues: Issue[],
): UnjudgedLine | null {
  const { label, cell: nameCell } = budgetLabel(row);
  const ownName = withoutNotes(label.replace(beforeName, "")).replace(/[:：]$/, "");
  const unreadable: BudgetColumn[] = [];
  const formulas = budgetAliases.map(({ column }) => column).filter((column) => row.cell(column).isFormula);
  const keep = (column: BudgetColumn, reading: NumberReading): NumberReading["value"] => {
    issues.push(...reading.issues);
    if (reading.isUnreadable) {
      unreadable.push(column);
    }
    return reading.value;
  };
  const amount = (column: MoneyColumn): NumberReading["value"] => {
    const value = keep(column, parseAmount(row.cell(column), units.of[column], budgetTitles[column]));
    return value && convertMoney(value, units.of[column], units.shown);
  };

  const amounts = {
    originalBudget: amount("originalBudget"),
    revisedBudget: amount("revisedBudget"),
    actualExpenditure: amount("actualExpenditure"),
  };
  const isHeading = Object.values(amounts).every((value) => value === null) && unreadable.length === 0;
  if (isHeading && (isNothing(ownName) || /[:：]$|分$/.test(label))) {
    return null;
  }
  // A single row of money beside the caption of the block, and without a label of its own.
  const name = ownName === "" ? caption.text : ownName;

  const rowKey = keyOf(name);
  const entered = (column: "executionRate" | "score") => {
    const cell = row.cell(column);
    if (isOurs(cell, ownership, "budget", rowKey, budgetTitles[column])) {
      return null;
    }
    return column === "score" ? parseEnteredScore(cell) : parseEnteredRate(cell);
  };
  const words = (column: "reason" | "accepted"): string =>
    isNothing(row.cell(column).text) ? "" : row.cell(column).text.trim();
  return {
    name,
    rowKey,
    isOfWhich: label.startsWith("其中"),
    ...(ownName === "" && { captionCell: caption.cell }),
    ...amounts,
    points: keep("points", parsePoints(row.cell("points"), budgetTitles.points)),
    enteredRate: entered("executionRate"),
    enteredScore: entered("score"),
    reason: words("reason"),
    accepted: words("accepted"),
    formulas,
    unreadable,
    cells: { ...row.addresses, name: nameCell },
  };
}
