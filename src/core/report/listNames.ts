import Big from "big.js";
import type { IndicatorResult } from "../model/assessment";
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
    /** The indicators by 重点工作任务: each task has 名称 and 指标 */
    任务: () => tasks(entries),
  };
}

interface Task {
  readonly name: ShownValue;
  readonly indicators: readonly TemplateRecord[];
}

const taskNames: Catalogue<Task> = {
  名称: ({ name }) => name,
  指标: ({ indicators }) => indicators,
};

function tasks(entries: readonly Entry[]): TemplateRecord[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { task } = entry.result.indicator;
    if (task.trim() !== "") {
      byName.set(task, [...(byName.get(task) ?? []), entry]);
    }
  }
  return [...byName].map(([task, members]) => {
    const name = textValue(task.trim(), members[0]?.result.indicator.cells.task ?? null);
    return recordOf("任务", taskNames, { name, indicators: members.map(({ record }) => record) }, name);
  });
}

function count(value: number): ShownValue {
  return new ShownValue({ kind: "number", number: new Big(value), text: String(value), cell: null });
}
