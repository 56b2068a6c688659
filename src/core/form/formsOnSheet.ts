import { moneyColumns } from "../model/budget";
import type { CellBlock, TextGrid } from "../model/grid";
import type { Header } from "../parse/findHeader";
import { isFooter, isSignature, isTotalLabel } from "../parse/labels";
import { isNothing, plainForm } from "../parse/plainForm";
import { fieldOf, isFormHead, namesForm } from "./formLabel";
import { tableHeaders, type TableKey } from "./tableKey";

/** Rows of a sheet, from 0 within its grid: from the first on, up to `end`, which is not among them. */
export interface Rows {
  readonly first: number;
  readonly end: number;
}

/** A table as it lies on a sheet. */
export interface TablePlace extends Rows {
  /** How many columns its header names. */
  readonly size: number;
}

/** One form on a sheet: its rows and the tables among them. */
export interface FormOnSheet extends Rows {
  readonly budget: TablePlace | null;
  readonly indicators: TablePlace | null;
}

/** A header, of which table it is, and how far the rows below it can reach. */
interface Head {
  readonly key: TableKey;
  readonly header: Header<string>;
}

/**
 * Cuts a sheet into the forms that stand on it one below the other, and each into its tables.
 *
 * A form has one budget and one table of indicators, which may be printed in several blocks with a header each. A
 * second budget, a header below a row of totals or below a blank row, or another 项目名称 begins the next form.
 */
export function formsOnSheet(grid: TextGrid): readonly FormOnSheet[] {
  const heads = (["budget", "indicators"] as const)
    .flatMap((key) => tableHeaders(grid, key).map((header): Head => ({ key, header })))
    .filter(({ header }) => !isListOfForms(grid, header))
    .sort((a, b) => a.header.firstRow - b.header.firstRow);
  const groups = grouped(grid, heads);
  const starts = groups.map((group, index) => {
    const before = groups[index - 1];
    return before === undefined ? 0 : startOf(grid, before, group);
  });
  return groups.map((group, index) => {
    const rows = { first: starts[index] ?? 0, end: starts[index + 1] ?? grid.rowCount };
    return {
      ...rows,
      budget: placeOf(grid, "budget", group, rows),
      indicators: placeOf(grid, "indicators", group, rows),
    };
  });
}

/**
 * A 汇总 sheet has a row for each project, with its budget and its score: such a table is no form.
 * Its header has a column of projects or units, and a score or a grade for each row.
 */
function isListOfForms(grid: TextGrid, { row, firstRow }: Header<string>): boolean {
  const texts = grid.text
    .slice(firstRow, row + 1)
    .flat()
    .map(plainForm);
  const names = texts.some((text) => /^(?:项目名称|单位名称|部门名称|预算单位)$/.test(text));
  const isNumbered = texts.some((text) => /^(?:序号|编号)$/.test(text));
  const judges = texts.some((text) => /自评得分|自评总分|等级|等次|自评分/.test(text));
  return names && (judges || isNumbered);
}

function grouped(grid: TextGrid, heads: readonly Head[]): Head[][] {
  const groups: Head[][] = [];
  for (const head of heads) {
    const group = groups.at(-1);
    if (group === undefined || beginsForm(grid, group, head)) {
      groups.push([head]);
    } else {
      group.push(head);
    }
  }
  return groups;
}

function beginsForm(grid: TextGrid, group: readonly Head[], { key, header }: Head): boolean {
  const same = group.findLast((head) => head.key === key);
  const last = group.at(-1)?.header.row ?? 0;
  const between = grid.text.slice(last + 1, header.firstRow);
  if (same === undefined) {
    // The two tables of one form, in either order.
    return key === "budget" && between.some(namesForm);
  }
  if (key === "budget") {
    return !repeats(grid, same.header, header) || between.some(namesForm);
  }
  const rows = grid.text.slice(same.header.row + 1, header.firstRow);
  return rows.some(isTotalRow) || between.some(namesForm) || rows.some(isBlankRow);
}

/** Whether a budget goes on below its header printed again: rows of money stand above, and no total follows. */
function repeats(grid: TextGrid, above: Header<string>, below: Header<string>): boolean {
  const rows = grid.text.slice(below.row + 1, below.row + 2);
  const textsOf = (header: Header<string>): string => (grid.text[header.row] ?? []).map(plainForm).join("|");
  return textsOf(above) === textsOf(below) && !rows.some((row) => row.some((text) => /总额|合计|总计/.test(text)));
}

/** 自评总分 may also stand at the head of a form, behind what names it. */
const isTotalRow = (row: readonly string[]): boolean => isTotalLabel(row.find((text) => text.trim() !== "") ?? "");

const isBlankRow = (row: readonly string[]): boolean => row.every((text) => text.trim() === "");

/** Where a form begins below another: with its title or what names it, else after the last blank row, else with its header. */
function startOf(grid: TextGrid, before: readonly Head[], group: readonly Head[]): number {
  const header = group[0]?.header.firstRow ?? 0;
  const lastTotal = (before.at(-1)?.header.row ?? 0) + 1;
  const between = grid.text.slice(lastTotal, header);
  const total = between.findIndex(isTotalRow);
  const rest = between.slice(total + 1);
  const head = rest.findIndex(isFormHead);
  const blank = rest.findLastIndex(isBlankRow);
  if (head >= 0) {
    return lastTotal + total + 1 + head;
  }
  return blank >= 0 ? lastTotal + total + 1 + blank + 1 : header;
}

function placeOf(grid: TextGrid, key: TableKey, group: readonly Head[], form: Rows): TablePlace | null {
  const own = group.filter((head) => head.key === key).map(({ header }) => header);
  const [header] = own;
  const last = own.at(-1);
  if (header === undefined || last === undefined) {
    return null;
  }
  const next = group.find((head) => head.key !== key && head.header.firstRow > last.row);
  const limit = next?.header.firstRow ?? form.end;
  const end = key === "budget" ? endOfBudget(grid, last, limit) : endOfIndicators(grid, last, limit);
  return {
    first: header.firstRow,
    end: next ? withoutCaption(grid, last.row + 1, end) : end,
    size: Object.keys(header.columns).length,
  };
}

/** Where rows end that another table follows: without that table's caption and note, and the blank rows between. */
function withoutCaption({ text }: TextGrid, first: number, end: number): number {
  const rows = text.slice(first, end);
  const isCaption = (row: readonly string[]): boolean => {
    const filled = row.filter((cell) => cell.trim() !== "");
    return filled.length === 0 || (filled.length === 1 && captions.test(plainForm(filled[0] ?? "")));
  };
  return first + rows.findLastIndex((row) => !isCaption(row)) + 1;
}

/** 二、绩效指标 · （二）指标完成情况 · 表2 · 单位：件 · 指标完成情况表 */
const captions = /^(?:附?表|附件)|^[一二三四五六七八九十]+、|^\([一二三四五六七八九十]+\)|[表:：]$|^单位/;

/**
 * A budget ends with the merged cell that its caption takes, or before the first row that has words where money
 * belongs, or whose label is one of the form's: the goals, a note, a signature.
 */
function endOfBudget(grid: TextGrid, header: Header<string>, limit: number): number {
  const end = captionEnd(grid, header);
  if (end !== null && end > header.row + 1 && end <= limit) {
    return end;
  }
  const money = moneyColumns.flatMap((key) => header.columns[key] ?? []);
  let last = header.row;
  for (let row = header.row + 1; row < limit; row += 1) {
    const texts = grid.text[row] ?? [];
    if (isBlankRow(texts)) {
      continue;
    }
    const first = texts.find((text) => !isNothing(text)) ?? "";
    const amounts = money.map((column) => texts[column] ?? "");
    if (
      endsTable(first) ||
      isGoalLabel(first) ||
      (amounts.every((text) => isWords(text) || isNothing(text)) && amounts.some(isWords))
    ) {
      break;
    }
    last = row;
  }
  return last + 1;
}

/** Words: neither nothing nor anything with a figure or an error value in it. */
const isWords = (text: string): boolean => !isNothing(text) && !/[\d０-９#]/.test(text);

const isGoalLabel = (text: string): boolean =>
  /^(?:年度|当年|项目)?(?:总体|绩效)?(?:绩效)?(?:目标|指标)(?:完成情况)?$|^预期目标|^[一二三]级指标/.test(
    plainForm(text).replace(/[:：\d]+$/, ""),
  );

/** The end of the merged cell at the left that begins in the header and goes on below it. */
function captionEnd(grid: TextGrid, header: Header<string>): number | null {
  const caption = (grid.merges ?? []).find((merge) => {
    const { first, end } = within(grid, merge);
    return merge.column === grid.column && first >= header.firstRow && first <= header.row && end > header.row + 1;
  });
  return caption === undefined ? null : within(grid, caption).end;
}

const within = (grid: TextGrid, { row, rowCount }: CellBlock): Rows => ({
  first: row - grid.row,
  end: row - grid.row + rowCount,
});

/** A table of indicators ends with its row of totals, else before what is said below it. */
function endOfIndicators(grid: TextGrid, header: Header<string>, limit: number): number {
  const upTo = (header.columns["name"] ?? 0) + 1;
  const own = ["name", "target", "actual", "points", "score"].flatMap((key) => header.columns[key] ?? []);
  let last = header.row;
  for (let row = header.row + 1; row < limit; row += 1) {
    const texts = grid.text[row] ?? [];
    const labels = texts.slice(0, upTo);
    if (labels.some(isTotalLabel)) {
      return row + 1;
    }
    if (labels.some(isSignature) || labels.some(isFooter)) {
      break;
    }
    const isNote = labels.some(endsTable);
    if (!isNote && own.some((column) => (texts[column] ?? "").trim() !== "")) {
      last = row;
    }
  }
  return last + 1;
}

/** What stands below a table: a label of the form's, a note, a signature. */
function endsTable(text: string): boolean {
  const field = fieldOf(text);
  return (field !== null && field !== "project" && field !== "department") || isFooter(text) || isSignature(text);
}
