import Big from "big.js";
import type { Issue } from "../../../model/issue";
import { round } from "../../../number/round";
import { inYuan, moneyUnits } from "../../../vocabulary/moneyUnits";
import type { Judged } from "../../check";
import type { TextFigure } from "../prose/textFigures";
import { budgetQuantities } from "./budgetQuantities";
import { indicatorQuantities } from "./indicatorQuantities";
import { issueQuantities, proseQuantities } from "./proseQuantities";
import type { KnownQuantity } from "./quantity";

const one = new Big(1);
const hundredth = new Big("0.01");

/** All quantities of a workbook, to be asked whether a figure in prose is one of them. */
export interface KnownQuantities {
  /** Whether the figure prints a quantity at its precision or, being a rough one, is near to one. */
  readonly has: (figure: TextFigure) => boolean;
}

/** Reads the tables once; a question then costs a search by halves. */
export function knownQuantities(judged: Judged, told: readonly Issue[]): KnownQuantities {
  const quantities = [
    ...budgetQuantities(judged),
    ...indicatorQuantities(judged),
    ...proseQuantities(judged.tables),
    ...issueQuantities(told),
  ];
  const of = (kind: KnownQuantity["kind"]): Sorted => sorted(quantities.filter((quantity) => quantity.kind === kind));
  const [money, percentages, numbers] = [of("money"), of("percent"), of("number")];

  /** How a person may have meant the figure: its own kind first, then with a unit that is written elsewhere. */
  const isOneOf = (figure: TextFigure): boolean => {
    const { kind, scale, counter } = figure;
    if (kind === "money") {
      return (
        finds(money, figure, scale) || finds(numbers, figure, scale, isBare) || finds(numbers, figure, one, isBare)
      );
    }
    if (kind === "percent") {
      return (
        finds(percentages, figure, scale) ||
        finds(numbers, figure, scale, isBare) ||
        finds(numbers, figure, hundredth, isBare)
      );
    }
    if (counter === "个百分点") {
      return finds(percentages, figure, scale) || finds(numbers, figure, scale, isBare);
    }
    return (
      finds(numbers, figure, scale, (quantity) => isCountedBy(quantity, counter)) ||
      // 1.2 of a table that counts in 万件.
      (!scale.eq(1) && finds(numbers, figure, one, isBare)) ||
      (counter === null &&
        (finds(percentages, figure, scale) ||
          (scale.eq(1) ? moneyUnits : (["元"] as const)).some((unit) =>
            finds(money, figure, scale.times(inYuan(unit))),
          )))
    );
  };
  return { has: isOneOf };
}

const isBare = ({ unit }: KnownQuantity): boolean => unit === null;

/** 24242件 is no number of points and no number of indicators; what a table counts without a unit may be anything. */
function isCountedBy({ unit }: KnownQuantity, counter: string | null): boolean {
  if (counter === null || unit === null) {
    return true;
  }
  if (unit === "分") {
    return counter === "分";
  }
  return unit === "项" ? /^[项个条类处]$/.test(counter) : counter !== "分" || unit.startsWith("分");
}

interface Sorted {
  readonly quantities: readonly KnownQuantity[];
  readonly sizes: Float64Array;
}

function sorted(quantities: readonly KnownQuantity[]): Sorted {
  const inOrder = quantities
    .map((quantity) => ({ quantity, size: Math.abs(quantity.value.toNumber()) }))
    .sort((a, b) => a.size - b.size);
  return { quantities: inOrder.map(({ quantity }) => quantity), sizes: Float64Array.from(inOrder, ({ size }) => size) };
}

/** How far a rough figure may be from what it rounds: 近14亿元 for 13.2. */
const roughly = 0.1;

function finds(
  { quantities, sizes }: Sorted,
  figure: TextFigure,
  scale: Big,
  isMeant: (quantity: KnownQuantity) => boolean = () => true,
): boolean {
  const [size, step] = [figure.value.times(scale).toNumber(), scale.toNumber() / 10 ** figure.decimals];
  const reach = Math.max(figure.isRough ? size * roughly : 0, step) * (1 + 1e-9);
  for (
    let index = firstFrom(sizes, size - reach);
    index < sizes.length && (sizes[index] ?? 0) <= size + reach;
    index += 1
  ) {
    const quantity = quantities[index];
    if (
      quantity &&
      isMeant(quantity) &&
      (figure.isRough || prints(figure, quantity.value, scale) || isRecomputed(figure, quantity.value, scale))
    ) {
      return true;
    }
  }
  return false;
}

function firstFrom(sizes: Float64Array, least: number): number {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizes[middle] ?? 0) < least) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Whether a figure is a value rounded to the figure's decimals. */
export function prints({ value, decimals }: TextFigure, exactly: Big, scale: Big): boolean {
  return round(exactly.abs().div(scale), decimals).eq(value);
}

/** What was computed from printed amounts may miss the last of two decimals. */
function isRecomputed({ value, decimals, kind }: TextFigure, exactly: Big, scale: Big): boolean {
  return kind === "percent" && decimals >= 2 && exactly.abs().div(scale).minus(value).abs().lte("0.01");
}
