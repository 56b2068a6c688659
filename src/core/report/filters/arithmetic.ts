import Big from "big.js";
import type { arithmeticFiltersZhCN } from "../../messages/template/filtersZhCN";
import type { Show } from "../values/show";
import type { TemplateFilter } from "./templateFilter";
import { Missing, moneyUnitOf, numberInUnitOf, numberOf, ShownValue, type ValueKind } from "../values/values";

/** `{{ 总分 | minus: 预算.得分 }}`: exact decimals, in place of liquidjs' binary ones. */
export function arithmetic(show: Show): Readonly<Record<keyof typeof arithmeticFiltersZhCN, TemplateFilter>> {
  const two =
    (apply: (a: Big, b: Big) => Big | null, kindOf: (a: ValueKind, b: ValueKind) => ValueKind): TemplateFilter =>
    (left, right) => {
      const [a, b] = [numberOf(left), numberInUnitOf(left, right)];
      if (a === null || b === null) {
        return new Missing("算式");
      }
      const result = isOfSense(a) && isOfSense(b) ? apply(a, b) : null;
      if (result === null) {
        return new Missing(b.eq(0) ? "除数为零的算式" : "数值过大的算式");
      }
      const kind = kindOf(kindOfValue(left), kindOfValue(right));
      const moneyUnit = kind === "amount" ? (moneyUnitOf(left) ?? moneyUnitOf(right)) : undefined;
      return show.number({ kind, number: result, cell: onlyCell(left, right), moneyUnit });
    };
  const one =
    (apply: (a: Big) => Big): TemplateFilter =>
    (value) =>
      two(
        (a) => apply(a),
        (kind) => kind,
      )(value, 0);
  return {
    plus: two((a, b) => a.plus(b), sameKind),
    minus: two((a, b) => a.minus(b), sameKind),
    times: two(
      (a, b) => a.times(b),
      (a, b) => ([a, b].includes("amount") ? "amount" : "number"),
    ),
    divided_by: two(
      (a, b) => (b.eq(0) ? null : a.div(b)),
      (a, b) => (a === "amount" && b !== "amount" ? "amount" : "number"),
    ),
    modulo: two((a, b) => (b.eq(0) ? null : a.mod(b)), sameKind),
    at_least: two((a, b) => (a.lt(b) ? b : a), sameKind),
    at_most: two((a, b) => (a.gt(b) ? b : a), sameKind),
    abs: (value) => {
      const number = numberOf(value);
      // Its unit stays: 减少 is said with the amount, 7.08个百分点.
      return value instanceof ShownValue && number?.lt(0)
        ? show.number({ ...value.shown, number: number.abs(), cell: null })
        : one((a) => a.abs())(value);
    },
    ceil: one((a) => a.round(0, Big.roundUp)),
    floor: one((a) => a.round(0, Big.roundDown)),
    round: (value, decimals) => {
      const places = Math.min(10, Math.max(0, Math.trunc(numberOf(decimals)?.toNumber() ?? 0)));
      return one((a) => a.round(places, Big.roundHalfUp))(value);
    },
  };
}

/** What a report counts has no more digits; a template that squares a number again and again would never end. */
function isOfSense({ c, e }: Big): boolean {
  return c.length <= 80 && Math.abs(e) <= 80;
}

function kindOfValue(value: unknown): ValueKind {
  const kind = value instanceof ShownValue ? value.shown.kind : "number";
  return kind === "text" ? "number" : kind;
}

/** Adding a plain number to an amount gives an amount; an amount and a rate give neither. */
function sameKind(a: ValueKind, b: ValueKind): ValueKind {
  if (a === b) {
    return a;
  }
  if (a === "number") {
    return b;
  }
  return b === "number" ? a : "number";
}

/** The cell of the result: the one among the operands that has one. */
function onlyCell(...operands: readonly unknown[]): ShownValue["shown"]["cell"] {
  const values = operands.filter((operand) => operand instanceof ShownValue);
  const cells = values.map(({ shown }) => shown.cell);
  const isFromTables = values.length === 1;
  return isFromTables ? (cells[0] ?? null) : null;
}
