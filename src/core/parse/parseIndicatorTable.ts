import type { ClassPoints, Indicator, IndicatorColumn, IndicatorTable, IndicatorTotalRow } from "../model/indicator";
import type { Issue } from "../model/issue";
import { isOurs, rowKeys, totalRowKey, type Ownership } from "../model/ownership";
import type { FoundRange } from "../model/snapshot";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { indicatorAliases } from "./columnAliases";
import { directionOf } from "./direction";
import { valuesOf } from "./indicatorValues";
import { isPlainNumber, rowsOutside, type TextUnder } from "./outsideTable";
import { className, dimensionOf, indicatorName, isFooter, isSignature, isTotalLabel, pointsInClass } from "./labels";
import { parseEnteredRate, parseEnteredScore, parsePoints } from "./parseNumberCell";
import { hiddenAmong } from "./hiddenRows";
import { isNothing, plainForm } from "./plainForm";
import { tableRows, type TableRow } from "./tableRows";

type Row = TableRow<IndicatorColumn>;

/** Reads 指标表: one indicator a row, class cells merged downwards, a row of totals at the end. */
export function parseIndicatorTable(
  range: FoundRange,
  ownership: Ownership,
): { table: IndicatorTable | null; issues: readonly Issue[] } {
  const read = tableRows(range, indicatorAliases, ["name", "target", "actual"]);
  if (read.rows === null) {
    return { table: null, issues: read.issues };
  }

  const issues: Issue[] = [...read.issues];
  const indicators: Indicator[] = [];
  const classPoints: ClassPoints[] = [];
  const keyOf = rowKeys();
  let totalRow: IndicatorTotalRow | null = null;
  let classes = { dimension: "", category: "" };
  for (const row of read.rows) {
    if (row.isBlank || row.upTo("name").some(isFooter) || isSubtotal(row)) {
      continue;
    }
    if (isTotalRow(row)) {
      totalRow = parseTotalRow(row, ownership, issues);
      // What stands below the total is said of the whole form: signatures, a conclusion, the rules of scoring.
      break;
    }
    const isText = isRemark(row, read.columns);
    if (isText && row.upTo("name").some((text) => text.trim().length > longestClass)) {
      continue;
    }
    classes = classesOf(row, classes);
    classPoints.push(...classPointsOf(row, classes));
    if (isTemplateRow(row) || isUnused(row) || isText) {
      continue;
    }
    const indicator = parseIndicator(row, classes, keyOf, ownership, issues);
    if (indicator) {
      indicators.push(indicator);
    }
  }
  return {
    table: {
      indicators,
      columns: read.columns,
      headerRow: range.grid.row + read.header.row,
      area: {
        ...read.area,
        rowsOutside: rowsOutside(range, read.columns, (text, cells) =>
          nameOutside(text, cells, read.columns.points !== undefined),
        ),
        hiddenRows: hiddenAmong(
          range.grid,
          [...indicators, ...(totalRow ? [totalRow] : [])].map(({ cells }) => cells.name),
        ),
      },
      totalRow,
      classPoints,
    },
    issues,
  };
}

/** The name of a row below the table that would be an indicator in it: with a target, and with points or, in forms without, figures. */
function nameOutside(text: TextUnder<IndicatorColumn>, cells: readonly string[], hasPoints: boolean): string | null {
  const name = indicatorName(text("name"));
  const [target, actual, points] = [text("target"), text("actual"), text("points")].map(plainForm) as [
    string,
    string,
    string,
  ]; // three in, three out
  if (
    isNothing(name) ||
    isNothing(target) ||
    cells.some((cell) => isTotalLabel(cell) || isFooter(cell) || isSignature(cell))
  ) {
    return null;
  }
  const isIndicator = hasPoints
    ? isPlainNumber(points) && Number.parseFloat(points) <= 100
    : /\d/.test(target) && /\d/.test(actual);
  return isIndicator ? name : null;
}

/** Class cells are merged downwards: a blank one continues the class above; a new 一级 starts its own 二级. */
function classesOf(row: Row, above: { dimension: string; category: string }): { dimension: string; category: string } {
  const dimension = className(row.cell("dimension").text);
  const category = className(row.cell("category").text);
  const isNewDimension = dimension !== "" && dimension !== above.dimension;
  return {
    dimension: dimension === "" ? above.dimension : dimension,
    category: category === "" && !isNewDimension ? above.category : category,
  };
}

/** The points that the row's own class cells carry. */
function classPointsOf(row: Row, { dimension, category }: { dimension: string; category: string }): ClassPoints[] {
  return (["dimension", "category"] as const).flatMap((column) => {
    const points = pointsInClass(row.cell(column).text);
    const cell = row.addresses[column];
    return points && cell
      ? [{ dimensionName: dimension, category: column === "category" ? category : null, points, cell }]
      : [];
  });
}

/** 总分 may stand in a merged cell that begins left of the classes. */
function isTotalRow(row: Row): boolean {
  return row.upTo("name").some(isTotalLabel) || isTotalLabel(row.cell("dimension").text);
}

/** What is longer is no class but a sentence: a goal between two blocks of the table. */
const longestClass = 20;

/** 小计: points and score of a class, or of the rows above. */
function isSubtotal(row: Row): boolean {
  return row.upTo("name").some((text) => /^(?:.{0,12})小计(?:\([^()]*\))?[:：]?$/.test(plainForm(text)));
}

/**
 * A text in a row of its own: a remark or the caption of what follows. It has nothing under the table's own columns
 * but, perhaps, in one.
 */
function isRemark(row: Row, columns: Readonly<Partial<Record<IndicatorColumn, number>>>): boolean {
  const own = (["name", "target", "points", "score"] as const).filter((column) => columns[column] !== undefined);
  return own.every((column) => isNothing(row.cell(column).text));
}

/** A row of the form that does not apply to whoever fills it in: 不适用 as target or as actual value. */
function isUnused(row: Row): boolean {
  return (["target", "actual"] as const).some((column) =>
    /^(?:本?(?:项目|单位|部门))?不(?:适用|涉及)[。.]?$/.test(plainForm(row.cell(column).text)),
  );
}

/** A row of the form that nobody filled in: "指标1：", "……", or classes alone. */
function isTemplateRow(row: Row): boolean {
  const isBare = isNothing(row.cell("target").text) && isNothing(row.cell("actual").text);
  const name = row.cell("name").text;
  return isBare && (isNothing(name) || indicatorName(name) === "");
}

function parseIndicator(
  row: Row,
  classes: { dimension: string; category: string },
  keyOf: (name: string) => string,
  ownership: Ownership,
  issues: Issue[],
): Indicator | null {
  const nameCell = row.addresses.name;
  if (!nameCell) {
    return null;
  }
  const name = indicatorName(row.cell("name").text);
  const { target, actual, sign } = valuesOf(row, name, issues);
  const points = parsePoints(row.cell("points"), indicatorTitles.points);
  issues.push(...points.issues);

  const rowKey = keyOf(name);
  const ours = (column: "completionRate" | "score"): boolean =>
    isOurs(row.cell(column), ownership, "indicators", rowKey, indicatorTitles[column]);
  const { direction, comparator } = directionOf(name, target, plainForm(row.cell("direction").text), sign);
  return {
    dimension: dimensionOf(classes.dimension, classes.category),
    dimensionName: classes.dimension,
    category: classes.category,
    name,
    rowKey,
    target: { ...target, comparator },
    actual,
    nature:
      target.kind === "number" || target.kind === "approximate" || target.kind === "date"
        ? "quantitative"
        : "qualitative",
    direction,
    points: points.value,
    ...(row.isBelowMerge("points") && { sharesPoints: true }),
    enteredRate: ours("completionRate") ? null : parseEnteredRate(row.cell("completionRate")),
    enteredScore: ours("score") ? null : parseEnteredScore(row.cell("score")),
    reason: wordsIn(row, "reason"),
    measure: wordsIn(row, "measure"),
    accepted: wordsIn(row, "accepted"),
    task: wordsIn(row, "task"),
    cells: { ...row.addresses, name: nameCell },
  };
}

function wordsIn(row: Row, column: IndicatorColumn): string {
  const text = row.cell(column).text.trim();
  return isNothing(text) ? "" : text;
}

function parseTotalRow(row: Row, ownership: Ownership, issues: Issue[]): IndicatorTotalRow | null {
  const points = parsePoints(row.cell("points"), indicatorTitles.points);
  issues.push(...points.issues);
  const name = row.addresses.name ?? row.addresses.dimension;
  if (!name) {
    return null;
  }
  const isOurScore = isOurs(row.cell("score"), ownership, "indicators", totalRowKey, indicatorTitles.score);
  return {
    points: points.value,
    enteredScore: isOurScore ? null : parseEnteredScore(row.cell("score")),
    accepted: wordsIn(row, "accepted"),
    cells: {
      name,
      ...(row.addresses.points && { points: row.addresses.points }),
      ...(row.addresses.score && { score: row.addresses.score }),
    },
  };
}
