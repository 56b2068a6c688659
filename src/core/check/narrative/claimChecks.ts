import type { IndicatorResult } from "../../model/assessment";
import { percentText } from "../../number/display";
import { clausesOf, paragraphCheck, type Narrative, type NarrativeCheck } from "./narrative";

/** All is said to be done: 各项指标均已完成, 实现了年初设定的各项绩效指标, 圆满完成全部任务. */
const everythingDone = [
  /(?:完成|实现|达到|达成)了?[^，。；未不]{0,12}(?:各项|全部|所有)[^，。；未不]{0,8}(?:指标|目标|任务)/,
  /(?:各项|全部|所有)[^，。；未不]{0,12}(?:指标|目标|任务)[^，。；未不]{0,8}(?:完成|实现|达到|达成|达标)/,
  /(?:指标|目标|任务)[^，。；未不]{0,6}(?:全部|均|都|全面|圆满|全数)(?:已|已经|如期|按期|顺利)?(?:完成|实现|达到|达成|达标)/,
  /(?:圆满|全面)(?:完成|实现)了?[^，。；未不]{0,10}(?:指标|目标|任务)/,
];

/** Nothing is said to be wrong. */
const nothingWrong = /(?:暂无|并无|不存在|未发现|没有发现|未出现|无)(?:明显|突出|重大|较大)?(?:的)?(?:问题|不足|偏差|未完成(?:事项|指标|目标)?)/;

/** What is not said of this year's results: plans, conditions, exceptions. */
const notClaimed = /力争|确保|争取|将|拟|努力|计划|要求|应当|必须|需要|如果|若|保证|为了|旨在|其余|其他|除|基本(?:完成|实现)|尚未|没有(?:完成|实现|达到)|未能|不能|(?:目标|任务)(?:是|为)|下一步|下一年|今后/;

const claimAgainstData = paragraphCheck({ id: "claim-against-data", severity: "error", title: "报告的结论与数据不符" }, ({ text }, narrative) => {
  const missed = narrative.results.indicators.filter(({ met }) => met === false);
  const isSlow = isBelowMark(narrative);
  for (const clause of clausesOf(text)) {
    if (notClaimed.test(clause)) continue;
    const done = everythingDone.map((pattern) => pattern.exec(clause)?.[0]).find((words) => words !== undefined);
    if (done !== undefined && missed.length > 0) return { claim: done, facts: namesOf(missed, narrative) };
    const nothing = nothingWrong.exec(clause)?.[0];
    if (nothing !== undefined && (missed.length > 0 || isSlow)) return { claim: nothing, facts: missed.length > 0 ? namesOf(missed, narrative) : "预算执行率低于标准" };
  }
  return null;
});

function isBelowMark({ results: { budget }, settings }: Narrative): boolean {
  const rate = budget?.total?.executionRate;
  return rate?.kind === "computed" && rate.value.lt(settings.executionMark);
}

/** 「商标申请量」完成率 93.39% */
function namesOf(missed: readonly IndicatorResult[], { settings }: Narrative): string {
  const named = missed.slice(0, 3).map(({ indicator, completionRate }) => {
    const rate = completionRate.kind === "computed" ? `（完成率 ${percentText(completionRate.value, settings.rateDecimals)}）` : "";
    return `「${indicator.name}」${rate}`;
  });
  return `${named.join("、")}${missed.length > named.length ? `等 ${missed.length} 项` : ""}未达到年度指标值`;
}

/** Checks of what the report claims. */
export const claimChecks: readonly NarrativeCheck[] = [claimAgainstData];
