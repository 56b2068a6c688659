import { basicItemMissing } from "../check/form/basic-item-missing";
import { yearUnreadable } from "../check/form/year-unreadable";
import { clauseDropped } from "../check/report/clause-dropped";
import { basicItemsZhCN } from "../messages/template/reportNamesZhCN";
import type { BudgetLine } from "../model/budget";
import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { Wording } from "../model/phrase";
import type { ReportSource } from "./renderReport.types";

/** A clause of 报告模板 that was left out: what it lacks, and the template's cell. */
interface Dropped {
  /** As the template asks for it: 预算.年初预算数 */
  readonly name: string;
  readonly cell: CellAddress | null;
}

/**
 * One line that names what the clauses lack that were left out, as the user knows it, at the first of them.
 * Nothing is told where an issue says it already (a blank cell of a row, an item of 基本信息), or where the
 * workbook's form has no such thing at all: nobody forgot it then.
 */
export function droppedClauses(dropped: readonly Dropped[], source: ReportSource): Issue[] {
  const toTell = dropped.filter(({ name }) => isToldHere(name, source));
  const [first] = toTell;
  if (!first) {
    return [];
  }
  const names = new Set(toTell.map(({ name }) => name.slice(name.indexOf(".") + 1)));
  return [issueAt(clauseDropped, first.cell, { names: [...names].join("」「") })];
}

function isToldHere(name: string, source: ReportSource): boolean {
  const [thing = "", part = ""] = name.split(".");
  if (thing === "预算") {
    return isBlankInTotal(part, source);
  }
  if (thing === "比率") {
    return true;
  }
  return isOfBasicInformation(name, source) && !isToldOf(thing === "基本信息" ? part : thing, source.issues);
}

const amountsOf = {
  年初预算数: ["originalBudget"],
  全年预算数: ["revisedBudget"],
  全年执行数: ["actualExpenditure"],
  执行率: ["revisedBudget", "actualExpenditure"],
  结转结余: ["revisedBudget", "actualExpenditure"],
  预算调整数: ["originalBudget", "revisedBudget"],
} as const satisfies Readonly<Record<string, readonly (keyof BudgetLine)[]>>;

const columnsOf: ReadonlyMap<string, readonly ("originalBudget" | "revisedBudget" | "actualExpenditure")[]> = new Map(
  Object.entries(amountsOf),
);

/** Whether the row 合计 has a column for the value and a cell that nobody filled in; one that cannot be read is told there. */
function isBlankInTotal(name: string, { results }: ReportSource): boolean {
  const line = results.budget?.total?.line;
  const columns = columnsOf.get(name) ?? [];
  return (
    line !== undefined &&
    columns.every((column) => line.cells[column] !== undefined && !line.unreadable.includes(column)) &&
    columns.some((column) => line[column] === null)
  );
}

const years: readonly string[] = ["年度", "上一年度", "下一年度"];

function isOfBasicInformation(name: string, { tables }: ReportSource): boolean {
  return (
    name === "单位名称" ||
    years.includes(name) ||
    name.startsWith("基本信息.") ||
    Object.keys(basicItemsZhCN).includes(name) ||
    tables.basicInformation.items.some((item) => item.name === name)
  );
}

/** 单位名称」「年度 */
function namesIn(items: Wording | undefined): readonly string[] {
  return typeof items === "string" ? items.split("」「") : [];
}

function isToldOf(item: string, issues: readonly Issue[]): boolean {
  return issues.some(
    ({ check, values }) =>
      (check.id === basicItemMissing.id && namesIn(values["items"]).includes(years.includes(item) ? "年度" : item)) ||
      (check.id === yearUnreadable.id && years.includes(item)),
  );
}
