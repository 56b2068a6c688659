import { moneyUnitContradictory } from "../check/budget/money-unit-contradictory";
import { moneyUnitUnknown } from "../check/budget/money-unit-unknown";
import { type BudgetColumn, type MoneyColumn, moneyColumns } from "../model/budget";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { FoundRange } from "../model/snapshot";
import {
  isMoneyUnit,
  isWrittenMoneyUnit,
  type MoneyUnit,
  usualMoneyUnit,
  type WrittenMoneyUnit,
} from "../vocabulary/moneyUnits";
import type { Header } from "./findHeader";
import { type NamedUnit, unitNoteAbove, unitTextIn } from "./moneyUnit";

/** In which units a budget's amounts stand, column by column. */
export interface ColumnUnits {
  /** The unit that the table is shown in, into which amounts of other columns are converted. */
  readonly shown: MoneyUnit;
  readonly of: Readonly<Record<MoneyColumn, WrittenMoneyUnit>>;
  /** Whether anything names the unit. */
  readonly isNamed: boolean;
  readonly issues: readonly Issue[];
}

/**
 * The unit of each money column (金额单位): as its own header says, else the table's caption, the note above it, the
 * headers of the other money columns, else what is said elsewhere. Headers that contradict the note are asked about
 * and hold.
 *
 * @param elsewhere what 基本信息, the form or 评分设置 names
 * @returns no units where one is named that cannot be converted (百元, 万美元): its figures are no 万元
 */
export function columnUnits(
  range: FoundRange,
  header: Header<BudgetColumn>,
  elsewhere: NamedUnit | MoneyUnit | null,
): ColumnUnits | { readonly of: null; readonly issues: readonly Issue[] } {
  const inHeader = unitsInHeader(range, header);
  const own = moneyColumns.flatMap((column) => {
    const position = header.columns[column];
    const unit = position === undefined ? undefined : inHeader.get(position);
    return unit ? [{ column, unit }] : [];
  });
  const isMoney = (position: number): boolean => moneyColumns.some((column) => header.columns[column] === position);
  const caption = [...inHeader].find(([position]) => !isMoney(position))?.[1] ?? null;
  const note = unitNoteAbove(range, header.firstRow);
  const agreed = new Set(own.map(({ unit }) => unit.text)).size === 1 ? (own[0]?.unit ?? null) : null;
  const ofTable = caption ?? note ?? agreed;
  const named = [...own.map(({ unit }) => unit), ...(ofTable ? [ofTable] : [])];
  const texts = [...named, ...(named.length === 0 && elsewhere !== null ? [asNamed(elsewhere, range, header)] : [])];
  const unknown = texts.find(({ text }) => !isWrittenMoneyUnit(text));
  if (unknown) {
    return { of: null, issues: [issueAt(moneyUnitUnknown, unknown.cell, { unit: unknown.text })] };
  }
  const rest = ofTable?.text ?? (typeof elsewhere === "string" ? elsewhere : elsewhere?.text) ?? usualMoneyUnit;
  const unitOf = (column: MoneyColumn): WrittenMoneyUnit => {
    const text = own.find((each) => each.column === column)?.unit.text ?? rest;
    return isWrittenMoneyUnit(text) ? text : usualMoneyUnit;
  };
  const of = {
    originalBudget: unitOf("originalBudget"),
    revisedBudget: unitOf("revisedBudget"),
    actualExpenditure: unitOf("actualExpenditure"),
  };
  return {
    shown: [rest, of.revisedBudget, of.actualExpenditure, of.originalBudget].find(isMoneyUnit) ?? usualMoneyUnit,
    of,
    isNamed: texts.length > 0,
    issues: contradictions(agreed, caption, note),
  };
}

/** What each column of the header says of its unit, the lowest header first; a merged cell counts for the columns at its right. */
function unitsInHeader({ grid }: FoundRange, header: Header<BudgetColumn>): ReadonlyMap<number, NamedUnit> {
  const found = new Map<number, NamedUnit>();
  for (let row = header.row; row >= header.firstRow; row -= 1) {
    let band: NamedUnit | null = null;
    for (const column of header.headed) {
      const text = grid.text[row]?.[column] ?? "";
      if (text.trim() !== "") {
        const unit = unitTextIn(text);
        band =
          unit === null
            ? null
            : { text: unit, cell: { sheet: grid.sheet, row: grid.row + row, column: grid.column + column } };
      }
      if (band && !found.has(column)) {
        found.set(column, band);
      }
    }
  }
  return found;
}

/** A unit of 评分设置 is none that could not be read, and needs no place. */
function asNamed(unit: NamedUnit | MoneyUnit, { grid }: FoundRange, header: Header<BudgetColumn>): NamedUnit {
  return typeof unit === "string"
    ? { text: unit, cell: { sheet: grid.sheet, row: grid.row + header.row, column: grid.column } }
    : unit;
}

/** The columns that agree among themselves against the caption and the note, and the caption against the note. */
function contradictions(agreed: NamedUnit | null, caption: NamedUnit | null, note: NamedUnit | null): Issue[] {
  const [first, ...others] = [agreed, caption, note].filter((unit) => unit !== null);
  const other = others.find(({ text }) => text !== first?.text);
  return first && other ? [issueAt(moneyUnitContradictory, other.cell, { header: first.text, other: other.text })] : [];
}
