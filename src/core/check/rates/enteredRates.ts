import Big from "big.js";
import type { EnteredNumber } from "../../model/budget";
import type { Computed } from "../../model/computed";
import type { Quantity } from "../../model/indicator";
import { phrase, type PhraseId, type Wordings } from "../../model/phrase";
import { percentText } from "../../number/display";
import type { Finding, Judged } from "../check";
import { formulaWords } from "../formulaWords";

/** A rate that a person typed (执行率, 完成率), beside the one that the table's values give. */
interface EnteredRate {
  readonly entered: EnteredNumber | null;
  readonly computed: Computed<Big>;
  readonly cell: Finding["cell"];
  readonly title: PhraseId;
  readonly name: string;
  readonly actual: Quantity | null;
}

export function enteredRates({ results }: Judged): EnteredRate[] {
  return [
    ...(results.budget?.lines ?? []).map(({ line, executionRate }) => ({
      entered: line.enteredRate,
      computed: executionRate,
      cell: line.cells.executionRate ?? line.cells.name,
      title: "execution-rate" as const,
      name: line.name,
      actual: null,
    })),
    ...results.indicators.map(({ indicator, completionRate }) => ({
      entered: indicator.enteredRate,
      computed: completionRate,
      cell: indicator.cells.completionRate ?? indicator.cells.name,
      title: "completion-rate" as const,
      name: indicator.name,
      actual: indicator.actual,
    })),
  ];
}

/**
 * Whether a typed rate is not the computed one. A rate printed with fewer decimals is right where it
 * rounds to the same; recomputing from printed amounts may miss by 0.01.
 */
export function isWrong({ entered, computed }: EnteredRate): boolean {
  return entered !== null && computed.kind === "computed" && !isNear(entered, computed.value.times(100));
}

function isNear({ value, decimals }: EnteredNumber, percentage: Big): boolean {
  const printedAs = new Big(10).pow(-decimals).times("0.5");
  const tolerance = printedAs.gt("0.01") ? printedAs : new Big("0.01");
  return value.times(100).minus(percentage).abs().lte(tolerance);
}

/** 98 % reached of 98 % asked for is 100 % of the target, not 98 %. */
export function isCopied({ entered, actual }: EnteredRate): boolean {
  return entered !== null && actual?.unit === "%" && actual.value !== null && isNear(entered, actual.value);
}

/** What a message tells of a typed rate and of the computed one. */
export function valuesOf({ name, title, entered, computed }: EnteredRate): Wordings {
  const decimals = Math.max(entered?.decimals ?? 0, 2);
  return {
    name,
    column: phrase(title),
    ...formulaWords(entered?.isFormula === true, "the-rate"),
    entered: entered ? percentText(entered.value, entered.decimals) : "",
    computed: computed.kind === "computed" ? percentText(computed.value, decimals) : "",
  };
}
