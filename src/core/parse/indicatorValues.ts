import Big from "big.js";
import { contradictoryUnits } from "../check/cells/contradictory-units";
import type { IndicatorColumn, Quantity } from "../model/indicator";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { countedIn, inUnitOfOther, unitScale } from "../number/unitScale";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { magnitudeOf } from "../vocabulary/magnitudes";
import type { CellReading } from "./cellReading";
import { dateOfEightDigits } from "./dates";
import { doubtAbout } from "./doubtAbout";
import { unitInName } from "./labels";
import { inUnit } from "./parseQuantity";
import { isNothing, plainForm } from "./plainForm";
import { spanQuantity } from "./spanQuantity";
import type { TableRow } from "./tableRows";

export interface IndicatorValues {
  readonly target: Quantity;
  readonly actual: Quantity;
  /** What a column of signs says of the target: ≥, 正向. */
  readonly sign: string;
}

/**
 * Target and actual value of a row, each with its unit: its own, else that of 度量单位, else that of the
 * name. A unit in the cell that 度量单位 contradicts, and a number that can hardly be meant, is an issue.
 */
export function valuesOf(row: TableRow<IndicatorColumn>, name: string, issues: Issue[]): IndicatorValues {
  const inColumn = unitOf(row.cell("unit").text);
  const unitBeside = inColumn ?? unitInName(row.cell("name").text);
  const target = spanQuantity(row.span("target"), "target");
  const actual = spanQuantity(row.span("actual"), "actual");
  const [targetUnit, actualUnit] = [target?.unit ?? unitBeside, actual?.unit ?? target?.unit ?? unitBeside];
  const isRate = /(?:率|满意度|比例|占比|比重)$/.test(name);
  const bare = withEightDigitDates(
    { target: target?.quantity ?? blank, actual: actual?.quantity ?? blank },
    name,
    inColumn,
  );
  for (const column of ["target", "actual"] as const) {
    issues.push(...unitIssues(bare[column], row.cell(column), inColumn, name));
    if (bare[column].value) {
      issues.push(...doubtAbout(row.cell(column), bare[column].value, codeLike, indicatorTitles[column]));
    }
  }
  const inUnits = {
    target: withUnit(bare.target, targetUnit ?? percentIfBeside(isRate, bare.actual, bare.target), bare.actual),
    actual: withUnit(bare.actual, actualUnit ?? percentIfBeside(isRate, bare.target, bare.actual), bare.target),
  };
  return {
    target: inUnitOfOther(inUnits.target, inUnits.actual),
    actual: inUnitOfOther(inUnits.actual, inUnits.target),
    sign: [plainForm(row.cell("comparator").text), target?.before ?? ""].join(""),
  };
}

const blank: Quantity = { kind: "blank", comparator: null, value: null, unit: null, date: null, text: "" };

/** What names an indicator of a day. */
const namesDay = /时间|日期|期限|时限|时点|截止|(?:完成|开工|竣工|验收|交付|到位|支付|上线)日$/;

/**
 * Eight digits are a day (20220630) where the other value is one, where both are such, or where the name speaks of a
 * day; the class 时效指标 alone says nothing.
 */
function withEightDigitDates(
  { target, actual }: Readonly<Record<"target" | "actual", Quantity>>,
  name: string,
  unit: string | null,
): Readonly<Record<"target" | "actual", Quantity>> {
  const dates = { target: eightDigitDate(target), actual: eightDigitDate(actual) };
  const isDay = (one: Quantity, date: string | null): boolean => one.kind === "date" || date !== null;
  const isMeant = namesDay.test(name) || (isDay(target, dates.target) && isDay(actual, dates.actual));
  if (!isMeant || (unit !== null && !/^(?:日期?|年月日|时间)$/.test(unit))) {
    return { target, actual };
  }
  const asDate = (one: Quantity, date: string | null): Quantity =>
    date === null ? one : { kind: "date", text: one.text, date, comparator: "≤", value: null, unit: null };
  return { target: asDate(target, dates.target), actual: asDate(actual, dates.actual) };
}

function eightDigitDate({ kind, value, unit }: Quantity): string | null {
  return kind === "number" && value && (unit === null || /^(?:[日之以]?前|日)$/.test(unit))
    ? dateOfEightDigits(value.toFixed())
    : null;
}

/** As long as a code: no indicator counts a trillion. */
const codeLike = new Big("1e12");

function unitOf(text: string): string | null {
  return isNothing(text) ? null : plainForm(text).replace(/^百分比$/, "%");
}

/**
 * A bare share (0.96) in a column of per cent, beside a value above 1, takes no unit: whether it means
 * 0.96 % or 96 % is for the user to say, and is asked where the two are compared.
 */
function withUnit(quantity: Quantity, unit: string | null, other: Quantity): Quantity {
  if (quantity.value === null || quantity.unit !== null || unit === null) {
    return quantity;
  }
  if (unit === "%" && isBareShare(quantity) && other.value?.gt(1)) {
    return quantity;
  }
  if (quantity.magnitude === undefined) {
    return { ...quantity, ...inUnit(quantity.value, unit) };
  }
  // 90万 under 万元 is 900000 元; 万 beside it says the same once more.
  return magnitudeOf(unit) === null ? { ...quantity, unit: countedIn(unit) } : quantity;
}

/** A rate written 95 beside a bare share 0.96 is a percentage, and then the two are not comparable. */
function percentIfBeside(isRate: boolean, other: Quantity, quantity: Quantity): string | null {
  return isRate && isBareShare(other) && other.unit === null && quantity.value?.gt(1) ? "%" : null;
}

function isBareShare({ value }: Quantity): boolean {
  return value !== null && value.gt(0) && value.lte(1);
}

function unitIssues({ unit, value, text }: Quantity, cell: CellReading, beside: string | null, name: string): Issue[] {
  if (value === null || unit === null || beside === null || unitScale(unit).base === unitScale(beside).base) {
    return [];
  }
  return [issueAt(contradictoryUnits, cell.address, { name, text, unit, beside })];
}
