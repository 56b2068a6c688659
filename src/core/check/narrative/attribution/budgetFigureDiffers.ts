import type Big from "big.js";
import type { BudgetLineResult } from "../../../model/assessment";
import { phrase, type Phrase } from "../../../model/phrase";
import { fixedText } from "../../../number/display";
import { inYuan } from "../../../vocabulary/moneyUnits";
import type { MoneyColumn } from "../../../model/budget";
import { moneyColumns } from "../../budget/sums";
import { prints } from "../known/knownQuantities";
import type { Narrative } from "../narrative";
import type { Sentence } from "../prose/sentences";
import type { TextFigure } from "../prose/textFigures";
import { lastNamed } from "./lastNamed";

type Told = { readonly told: string; readonly fact: Phrase } | null;

const joined = "(?:为|是|达到?|共计?|合计|总计)?\\s{0,2}$";
const labels: readonly (readonly [MoneyColumn, RegExp])[] = [
  ["originalBudget", new RegExp(`年初预算(?:数|额|金额)?${joined}`)],
  ["revisedBudget", new RegExp(`(?:全年|调整后的?)预算(?:数|额|金额)?${joined}`)],
  ["actualExpenditure", new RegExp(`(?:全年)?执行(?:数|额|金额)${joined}`)],
];
const longestLabel = 14;

/** 全年预算数15680.45万元, where that is what was spent; 基本支出14686.83万元, where that is 项目支出. */
export function budgetFigureDiffers(
  figure: TextFigure,
  { text, start }: Sentence,
  { results: { budget }, settings }: Narrative,
): Told {
  if (figure.kind !== "money" || !budget?.total) {
    return null;
  }
  const yuan = inYuan(budget.table.moneyUnit);
  const is = (amount: Big | null): boolean => amount !== null && prints(figure, amount.times(yuan), figure.scale);
  const has = ({ line }: BudgetLineResult): boolean => moneyColumns.some(({ column }) => is(line[column]));
  const before = text.slice(Math.max(0, figure.start - start - longestName), figure.start - start);
  const inWords = (amount: Big | null): Phrase =>
    amount
      ? phrase("amount", { amount: fixedText(amount, settings.amountDecimals), unit: phrase(budget.table.moneyUnit) })
      : phrase("blank");

  const label = labels.find(([, words]) => words.test(before.slice(-longestLabel)));
  if (label) {
    const [column, words] = label;
    // Whoever it is told of: nobody has as much in this column, and the whole has it in another.
    if (budget.lines.some(({ line }) => is(line[column])) || !has(budget.total)) {
      return null;
    }
    const what = phrase("in-all", {
      what: phrase(moneyColumns.find((each) => each.column === column)?.title ?? "revised-budget"),
    });
    return {
      told: `${words.exec(before.slice(-longestLabel))?.[0].trim() ?? ""}${figure.text}`,
      fact: phrase("is-value", { what, value: inWords(budget.total.line[column]) }),
    };
  }
  const words = before.replace(/(?:支出|执行|[为是达共])?\s{0,2}$/, "");
  const line = [before, words]
    .map((each) =>
      endingIn(
        each,
        budget.lines.filter((one) => one !== budget.total),
      ),
    )
    .find((found) => found !== null);
  if (!line || has(line) || !budget.lines.some(has)) {
    return null;
  }
  return {
    told: `${line.line.name}${figure.text}`,
    fact: phrase("row-amounts", {
      name: line.line.name,
      budget: inWords(line.line.revisedBudget),
      spent: inWords(line.line.actualExpenditure),
    }),
  };
}

const longestName = 40;

function endingIn(words: string, lines: readonly BudgetLineResult[]): BudgetLineResult | null {
  const line = lastNamed(words, lines);
  return line && words.trimEnd().endsWith(line.line.name) ? line : null;
}
