import { phrase, type Phrase } from "../../../model/phrase";
import { plainText } from "../../../number/display";
import { round } from "../../../number/round";
import { writtenMoneyUnitPattern } from "../../../vocabulary/moneyUnits";
import { isMadeOf } from "../prose/isMadeOf";
import type { Sentence } from "../prose/sentences";
import type { TextFigure } from "../prose/textFigures";
import type { ToldTotal } from "./toldTotals";

/** What is said of the department as a whole, and names nothing else. */
const ofWhole = new RegExp(
  [
    `(?:19|20)\\d{2}\\s?年度?|1?\\d月\\s?\\d*日?|\\d[\\d,.]*\\s?(?:${writtenMoneyUnitPattern}|[%‰项个分])?`,
    "[我本](?:局|委|办|厅|部|院|校|所|中心|单位|部门|站|处|会|年度?)|部门|整体|单位|年度|全年|年初|年末|年底|截至|自评|绩效|总体|纳入|共?设[置定立]",
    "预算|安排|执行|支出|完成|实际|合计|总[计体额分]|得分|分值|满分|其中|均?未?达到|等级",
    "产出|效益|满意度|成本|数量|质量|时效|经济|社会|生态|可持续影响|服务对象|定量|定性|指标值?|目标值?|任务",
    "[其共止数率额的为是占了和与、优良中差]|[（），；：()“”\\s]",
  ].join("|"),
  "g",
);

/** Words before a figure that may tell what it is of. */
const longestWords = 40;
/** What stands farther before nobody reads on from. */
const farthest = 200;

/** 绩效指标共21项 beside 22 in the table, 预算执行得分9.17分 beside 9.71. */
export function totalFigureDiffers(
  figure: TextFigure,
  { text, start }: Sentence,
  totals: readonly ToldTotal[],
): { readonly told: string; readonly fact: Phrase } | null {
  const unit = figure.counter === "个" ? "项" : figure.counter;
  const at = figure.start - start;
  if ((unit !== "分" && unit !== "项") || at > farthest) {
    return null;
  }
  const words = text.slice(Math.max(0, at - longestWords), at);
  const told = totals.find(
    (total) =>
      total.unit === unit && total.words.test(words) && (total.topic === null || total.topic.test(text.slice(0, at))),
  );
  if (!told || round(told.value, figure.decimals).eq(figure.value) || !isMadeOf(text.slice(0, at), ofWhole)) {
    return null;
  }
  return {
    told: `${told.words.exec(words)?.[0].trim() ?? ""}${figure.text}`,
    fact: phrase(told.unit === "项" ? "is-count" : "is-points", {
      what: told.name,
      value: plainText(round(told.value, 2)),
    }),
  };
}
