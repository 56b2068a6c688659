import Big from "big.js";
import type { groupNamesZhCN } from "../../messages/template/indicatorNamesZhCN";
import type { IndicatorResult } from "../../model/assessment";
import { computed, valueOrNull } from "../../model/computed";
import type { CellAddress } from "../../model/grid";
import type { ClassPoints } from "../../model/indicator";
import type { IndicatorEntry } from "./indicatorNames";
import { recordOf, recordsByName, type Catalogue, type TemplateRecord } from "../values/record";
import { hasWords, textValue, type Show } from "../values/show";

/** By what indicators are grouped. */
export type Grouping = "任务" | "一级指标" | "二级指标";

/** What a grouping needs to know of the tables. */
export interface GroupContext {
  readonly show: Show;
  readonly classPoints: readonly ClassPoints[];
}

interface Group {
  readonly grouping: Grouping;
  readonly name: string;
  readonly cell: CellAddress | undefined;
  readonly entries: readonly IndicatorEntry[];
}

/** In the order in which the table names them; an indicator without a group is in none. */
export function groups(context: GroupContext, grouping: Grouping, entries: readonly IndicatorEntry[]): TemplateRecord {
  const byKey = new Map<
    string,
    {
      readonly grouping: Grouping;
      readonly name: string;
      readonly cell: CellAddress | undefined;
      readonly entries: IndicatorEntry[];
    }
  >();
  for (const entry of entries) {
    const [name, cell, within] = groupOf(grouping, entry.result);
    if (name === "") {
      continue;
    }
    // 成本指标 of the outputs is another class than that of the costs.
    const key = JSON.stringify([within, name]);
    const group = byKey.get(key) ?? { grouping, name, cell, entries: [] };
    group.entries.push(entry);
    byKey.set(key, group);
  }
  const records = [...byKey.values()].map((group): [string, TemplateRecord] => {
    return [group.name, recordOf(grouping, groupNames(context), group, textValue(group.name, group.cell ?? null))];
  });
  return recordsByName(grouping, records);
}

function groupOf(
  grouping: Grouping,
  { indicator }: IndicatorResult,
): [name: string, cell: CellAddress | undefined, within: string] {
  const { cells } = indicator;
  const [task = "", dimension = "", category = ""] = [indicator.task, indicator.dimensionName, indicator.category].map(
    (text) => (hasWords(text) ? text.trim() : ""),
  );
  if (grouping === "任务") {
    return [task, cells.task, ""];
  }
  return grouping === "一级指标" ? [dimension, cells.dimension, ""] : [category, cells.category, dimension];
}

const groupNames = (context: GroupContext): Catalogue<keyof typeof groupNamesZhCN, Group> => {
  const { show } = context;
  const those = ({ entries }: Group, met: boolean | null): IndicatorEntry[] =>
    entries.filter(({ result }) => result.met === met);
  const records = (entries: readonly IndicatorEntry[]): TemplateRecord[] => entries.map(({ record }) => record);
  return {
    名称: ({ name, cell }) => textValue(name, cell ?? null),
    指标: ({ entries }) => records(entries),
    完成指标: (group) => records(those(group, true)),
    未完成指标: (group) => records(those(group, false)),
    待定指标: (group) => records(those(group, null)),
    二级指标: ({ entries }) => groups(context, "二级指标", entries),
    数量: ({ entries }) => show.count(entries.length),
    完成数: (group) => show.count(those(group, true).length),
    未完成数: (group) => show.count(those(group, false).length),
    待定数: (group) => show.count(those(group, null).length),
    分值: (group) => {
      const { points, cell } = pointsOf(context, group);
      return show.points(points, cell);
    },
    得分: ({ entries }) => show.points(scoreOf(entries), undefined),
    得分率: (group) => {
      const [score, { points }] = [scoreOf(group.entries), pointsOf(context, group)];
      // No table holds it, so none can differ from it.
      return score && points?.gt(0) ? show.rate(computed(score.div(points)), undefined) : null;
    },
  };
};

/** Points of a group: of its rows or, in a form that prints them for classes alone, of its class. */
function pointsOf(
  { classPoints }: GroupContext,
  { grouping, name, entries }: Group,
): { readonly points: Big | null; readonly cell?: CellAddress } {
  const ofRows = sum(entries.map(({ result }) => result.indicator.points));
  if (ofRows !== null) {
    return { points: ofRows };
  }
  const dimension = entries[0]?.result.indicator.dimensionName;
  const wanted = {
    任务: null,
    一级指标: { dimensionName: name, category: null },
    二级指标: { dimensionName: dimension, category: name },
  }[grouping];
  const printed = classPoints.find(
    ({ dimensionName, category }) => wanted && dimensionName === wanted.dimensionName && category === wanted.category,
  );
  return printed ?? { points: null };
}

const scoreOf = (entries: readonly IndicatorEntry[]): Big | null =>
  sum(entries.map(({ result }) => valueOrNull(result.score)));

/** None while one of them is missing: a partial sum would pass for the whole. */
export function sum(values: readonly (Big | null)[]): Big | null {
  return values.reduce<Big | null>((total, value) => total && value && total.plus(value), new Big(0));
}
