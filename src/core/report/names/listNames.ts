import type Big from "big.js";
import type {
  indicatorCountsZhCN,
  indicatorGroupsZhCN,
  indicatorListsZhCN,
} from "../../messages/template/listNamesZhCN";
import type { IndicatorResult } from "../../model/assessment";
import { valueOrNull } from "../../model/computed";
import { groups, type GroupContext } from "./groupNames";
import type { IndicatorEntry } from "./indicatorNames";
import { mapNames, type Catalogue, type TemplateRecord } from "../values/record";
import type { ReportSource } from "../renderReport.types";
import { hasWords, textValue } from "../values/show";
import type { ShownValue } from "../values/values";

type ListName = keyof typeof indicatorListsZhCN;

/** Which indicators each list holds. */
const members: Readonly<Record<ListName, (result: IndicatorResult) => boolean>> = {
  全部指标: () => true,
  完成指标: ({ met }) => met === true,
  未完成指标: ({ met }) => met === false,
  待定指标: ({ met }) => met === null,
  超额完成指标: ({ overFulfilled }) => overFulfilled,
  扣分指标: ({ indicator: { points }, score }) => points !== null && valueOrNull(score)?.lt(points) === true,
  有偏差原因的指标: ({ indicator }) => hasWords(indicator.reason),
  有改进措施的指标: ({ indicator }) => hasWords(indicator.measure),
  定量指标: ({ indicator }) => indicator.nature === "quantitative",
  定性指标: ({ indicator }) => indicator.nature === "qualitative",
  产出指标: ({ indicator }) => indicator.dimension === "output",
  效益指标: ({ indicator }) => indicator.dimension === "outcome",
  满意度指标: ({ indicator }) => indicator.dimension === "satisfaction",
  成本指标: ({ indicator }) => indicator.dimension === "cost",
};

const listOfCount: Readonly<Record<keyof typeof indicatorCountsZhCN, ListName>> = {
  指标总数: "全部指标",
  完成指标数: "完成指标",
  未完成指标数: "未完成指标",
  待定指标数: "待定指标",
  超额完成指标数: "超额完成指标",
  定量指标数: "定量指标",
  定性指标数: "定性指标",
  产出指标数: "产出指标",
  效益指标数: "效益指标",
  满意度指标数: "满意度指标",
  成本指标数: "成本指标",
};

/**
 * Lists of indicators for loops, 顿号 and 枚举, in the order of the table; how many they are; groups of them.
 *
 * @param isConclusive whether it may be said that all were met
 */
export function listNames(
  context: GroupContext,
  entries: readonly IndicatorEntry[],
  isConclusive: boolean,
): Catalogue<ListName | keyof typeof listOfCount | keyof typeof indicatorGroupsZhCN, ReportSource> {
  const those = (name: ListName): IndicatorEntry[] => entries.filter(({ result }) => members[name](result));
  return {
    ...mapNames(members, (_, name) => () => those(name).map(({ record }) => record)),
    ...mapNames(listOfCount, (name) => () => context.show.count(those(name).length)),
    完成概况: () => countsInWords(entries, isConclusive),
    完成率最低的指标: () => farthest(entries, (rate, lowest) => rate.lt(lowest)),
    完成率最高的指标: () => farthest(entries, (rate, highest) => rate.gt(highest)),
    任务: () => groups(context, "任务", entries),
    一级指标: () => groups(context, "一级指标", entries),
    二级指标: () => groups(context, "二级指标", entries),
  };
}

/** 达到年度指标值的21项，未达到年度指标值的1项; none where there are no indicators. */
function countsInWords(entries: readonly IndicatorEntry[], isConclusive: boolean): ShownValue | null {
  const those = (met: boolean | null): number => entries.filter(({ result }) => result.met === met).length;
  if (entries.length === 0) {
    return null;
  }
  if (isConclusive && those(true) === entries.length) {
    return textValue("均达到年度指标值", null);
  }
  const counted = [
    ["达到年度指标值", those(true)],
    ["未达到年度指标值", those(false)],
    ["尚不能判定是否达到年度指标值", those(null)],
  ] as const;
  return textValue(
    counted
      .filter(([, count]) => count > 0)
      .map(([words, count]) => `${words}的${count}项`)
      .join("，"),
    null,
  );
}

/** Of those with a completion rate the one that is beyond all others; the first where several are. */
function farthest(
  entries: readonly IndicatorEntry[],
  isBeyond: (rate: Big, other: Big) => boolean,
): TemplateRecord | null {
  let found: { readonly rate: Big; readonly record: TemplateRecord } | null = null;
  for (const { result, record } of entries) {
    const rate = valueOrNull(result.completionRate);
    if (rate && (found === null || isBeyond(rate, found.rate))) {
      found = { rate, record };
    }
  }
  return found?.record ?? null;
}
