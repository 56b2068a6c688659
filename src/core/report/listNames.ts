import Big from "big.js";
import type { IndicatorResult } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import type { Indicator } from "../model/indicator";
import type { Catalogue, TemplateRecord } from "./record";
import { recordOf } from "./record";
import type { ReportSource } from "./renderReport.types";
import { hasWords, textValue } from "./show";
import { ShownValue } from "./values";

interface Entry {
  readonly result: IndicatorResult;
  readonly record: TemplateRecord;
}

/** Lists of indicators for loops, 顿号 and size, in the order of the table, and the numbers of the chief ones. */
export function listNames(entries: readonly Entry[]): Catalogue<ReportSource> {
  const list = (belongs: (result: IndicatorResult) => boolean) => (): TemplateRecord[] =>
    entries.filter(({ result }) => belongs(result)).map(({ record }) => record);
  const number = (belongs: (result: IndicatorResult) => boolean) => (): ShownValue =>
    count(entries.filter(({ result }) => belongs(result)).length);
  return {
    全部指标: list(() => true),
    完成指标: list(({ met }) => met === true),
    未完成指标: list(({ met }) => met === false),
    /** Those of which the table does not tell whether the target was reached */
    待定指标: list(({ met }) => met === null),
    /** Over-fulfilled beyond the mark that asks for a reason */
    超额完成指标: list(({ overFulfilled }) => overFulfilled),
    有改进措施的指标: list(({ indicator }) => hasWords(indicator.measure)),
    定量指标: list(({ indicator }) => indicator.nature === "quantitative"),
    定性指标: list(({ indicator }) => indicator.nature === "qualitative"),
    产出指标: list(({ indicator }) => indicator.dimension === "output"),
    效益指标: list(({ indicator }) => indicator.dimension === "outcome"),
    满意度指标: list(({ indicator }) => indicator.dimension === "satisfaction"),
    成本指标: list(({ indicator }) => indicator.dimension === "cost"),
    指标总数: number(() => true),
    完成指标数: number(({ met }) => met === true),
    未完成指标数: number(({ met }) => met === false),
    /** The indicators by 重点工作任务, and by 一级指标: each group has 名称 and 指标 */
    任务: () => groups("任务", entries, ({ task, cells }) => [task, cells.task]),
    类别: () => groups("类别", entries, ({ dimensionName, cells }) => [dimensionName, cells.dimension]),
  };
}

interface Group {
  readonly name: ShownValue;
  readonly indicators: readonly TemplateRecord[];
}

const groupNames: Catalogue<Group> = {
  名称: ({ name }) => name,
  指标: ({ indicators }) => indicators,
};

/** In the order in which the table names them; an indicator without a group is in none. */
function groups(
  label: string,
  entries: readonly Entry[],
  groupOf: (indicator: Indicator) => readonly [name: string, cell: CellAddress | undefined],
): TemplateRecord[] {
  const byName = new Map<string, { readonly name: ShownValue; readonly indicators: TemplateRecord[] }>();
  for (const { result, record } of entries) {
    const [name, cell] = groupOf(result.indicator);
    const key = name.trim();
    if (key === "") continue;
    const group = byName.get(key) ?? { name: textValue(key, cell ?? null), indicators: [] };
    group.indicators.push(record);
    byName.set(key, group);
  }
  return [...byName.values()].map((group) => recordOf(label, groupNames, group, group.name));
}

function count(value: number): ShownValue {
  return new ShownValue({ kind: "number", number: new Big(value), text: String(value), cell: null });
}
