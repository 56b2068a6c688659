import type { BudgetColumn, BudgetLine, BudgetRole, BudgetTable } from "../model/budget";
import type { Issue } from "../model/issue";
import { isOurs, rowKeys, type Ownership } from "../model/ownership";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { type MoneyUnit, usualMoneyUnit } from "../vocabulary/moneyUnits";
import { chineseNumerals } from "../vocabulary/numerals";
import { budgetAliases } from "./columnAliases";
import { isFooter, isSignature, isTotalLabel, pointsInClass } from "./labels";
import { assumedUnit, moneyUnitIn, unitNoteAbove } from "./moneyUnit";
import { parseAmount, parseEnteredRate, parseEnteredScore, parsePoints, type NumberReading } from "./parseNumberCell";
import { hasHiddenFigures, isPlainNumber, rowsOutside, type TextUnder } from "./outsideTable";
import { isNothing, plainForm, withoutNotes } from "./plainForm";
import { budgetLabel, endsBudget } from "./budgetLabel";
import { tableRows, type FoundRange, type TableRow } from "./tableRows";

/**
 * Reads 预算表: a row each for the total, the sources of money, the natures of spending and their parts.
 *
 * @param unitElsewhere the money unit that 基本信息 or 评分设置 names; the table's own header goes before it
 */
export function parseBudgetTable(
  range: FoundRange,
  ownership: Ownership,
  unitElsewhere: MoneyUnit | null,
): { table: BudgetTable | null; issues: readonly Issue[] } {
  const read = tableRows(range, budgetAliases, ["name", "revisedBudget", "actualExpenditure"]);
  if (read.rows === null) {
    return { table: null, issues: read.issues };
  }

  const unitNamed =
    read.header.found.map(moneyUnitIn).find((unit) => unit !== null) ??
    unitNoteAbove(range, read.header.firstRow) ??
    unitElsewhere;
  const moneyUnit = unitNamed ?? usualMoneyUnit;
  const issues: Issue[] = [...read.issues];
  const lines: BudgetLine[] = [];
  const keyOf = rowKeys();
  for (const row of read.rows) {
    if (row.isBlank) {
      continue;
    }
    if (lines.length > 0 && endsBudget(row)) {
      break;
    }
    const line = parseLine(row, lines, keyOf, ownership, moneyUnit, issues);
    if (line) {
      lines.push(line);
    }
  }
  if (unitNamed === null) {
    issues.push(...assumedUnit(lines));
  }
  return {
    table: {
      lines: withCaptionPoints(lines, read.header.found[0]),
      columns: read.columns,
      headerRow: range.grid.row + read.header.row,
      area: {
        ...read.area,
        rowsOutside: rowsOutside(range, read.columns, nameOutside),
        hasHiddenFigures: hasHiddenFigures(range, lines.filter(hasAmount).length),
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

/** In forms without 分值 the points of the budget stand in its caption: 预算执行情况（20分）. They are the total's. */
function withCaptionPoints(lines: readonly BudgetLine[], caption = ""): readonly BudgetLine[] {
  const points = lines.some((line) => line.points !== null) ? null : pointsInClass(caption);
  return points === null ? lines : lines.map((line) => (line.role === "total" ? { ...line, points } : line));
}

/** 其中：, 一、, 1. , (二) */
const beforeName = new RegExp(`^其中[:：]?|^(?:[${chineseNumerals}]+|\\d+)[、.]|^\\([${chineseNumerals}\\d]+\\)`, "g");

function parseLine(
  row: TableRow<BudgetColumn>,
  before: readonly BudgetLine[],
  keyOf: (name: string) => string,
  ownership: Ownership,
  moneyUnit: MoneyUnit,
  issues: Issue[],
): BudgetLine | null {
  const { label, cell: nameCell } = budgetLabel(row);
  const name = withoutNotes(label.replace(beforeName, "")).replace(/[:：]$/, "");
  const unreadable: BudgetColumn[] = [];
  const formulas = budgetAliases.map(({ column }) => column).filter((column) => row.cell(column).isFormula);
  const keep = (column: BudgetColumn, reading: NumberReading): NumberReading["value"] => {
    issues.push(...reading.issues);
    if (reading.isUnreadable) {
      unreadable.push(column);
    }
    return reading.value;
  };
  const amount = (column: BudgetColumn): NumberReading["value"] =>
    keep(column, parseAmount(row.cell(column), moneyUnit, budgetTitles[column]));

  const amounts = {
    originalBudget: amount("originalBudget"),
    revisedBudget: amount("revisedBudget"),
    actualExpenditure: amount("actualExpenditure"),
  };
  const isHeading = Object.values(amounts).every((value) => value === null) && unreadable.length === 0;
  if (isHeading && (isNothing(name) || /[:：]$|分$/.test(label))) {
    return null;
  }

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
    role: roleOf(label, name, before),
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

/**
 * What a row is, by its label and by the rows above it: "其中" under the total opens its parts by
 * source or nature; under any other row it opens that row's own parts, up to the next row of another kind.
 */
function roleOf(label: string, name: string, before: readonly BudgetLine[]): BudgetRole {
  const byName = roleByName(name);
  const previous = before.at(-1);
  if (!previous || previous.role === "total" || byName === "total") {
    return byName;
  }
  if (label.startsWith("其中")) {
    return "part";
  }
  const continuesParts = previous.role === "part" && (byName === "other" || byName === roleByName(previous.name));
  return continuesParts ? "part" : byName;
}

function roleByName(name: string): BudgetRole {
  if (
    /^(?:年度|部门|本年|全年)?(?:整体|预算)?(?:资金|收入|支出|预算)?(?:总额|总计|合计|总量)$|^部门整体支出$/.test(name)
  ) {
    return "total";
  }
  if (/^(?:部门)?(?:基本|项目)(?:支出|经费)/.test(name)) {
    return "nature";
  }
  if (/人员经费|公用经费|三公/.test(name)) {
    return "part";
  }
  if (/财政|公共预算|政府性基金|国有资本|结转|结余|资金$|社会保险基金|事业收入|经营收入|其他收入/.test(name)) {
    return "source";
  }
  return "other";
}
