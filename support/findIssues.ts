import { readForm } from "#core/form/readForm";
import { surroundings } from "#core/form/surroundings";
import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { Judged } from "#core/check/check";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import { oneCause } from "#core/check/oneCause";
import { runChecks } from "#core/check/runChecks";
import { withAccepted } from "#core/check/withAccepted";
import type { Issue } from "#core/model/issue";
import type { StandingParagraph } from "#core/model/report";
import type { NamedRange } from "#core/model/snapshot";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/form/parseTables";
import type { Mistake, OnForm } from "./checkCases";
import { grid, snapshot } from "./grids";
import { basicRows, budgetRows, indicatorRows, type Rows } from "./sampleTables";

/** All that is found in a correct workbook after mistakes were made in it. */
export function findIssues(mistakes: readonly Mistake[] = []): Issue[] {
  const { judged, issues } = readWorkbook(mistakes);
  return withAccepted(
    oneCause([...issues.filter(({ check: { id } }) => id !== "name-missing"), ...runChecks(judged)]),
    judged.tables,
  );
}

/** What a report says that stands beside the correct workbook, a line a paragraph, the first in row 1. */
export function findNarrativeIssues(lines: readonly string[], mistakes: readonly Mistake[] = []): Issue[] {
  return auditNarrative(pasted(lines), readWorkbook(mistakes).judged);
}

/** A report that a person wrote. */
export function pasted(lines: readonly string[]): StandingParagraph[] {
  return lines.map((text, row) => ({
    style: row === 0 ? "title" : "body",
    text,
    figures: [],
    emphases: [],
    cell: { sheet: "自评报告", row, column: 0 },
    owner: "user",
  }));
}

function readWorkbook(mistakes: readonly Mistake[]): { readonly judged: Judged; readonly issues: readonly Issue[] } {
  const { ranges: named } = snapshot({
    budget: grid(edited(budgetRows(), "预算", mistakes), { sheet: "预算" }),
    indicators: grid(edited(indicatorRows(), "指标", mistakes), { sheet: "指标" }),
    basicInformation: grid(edited(basicRows(), "信息", mistakes), { sheet: "信息" }),
  });
  const ranges = {
    ...named,
    budget: around(named.budget, "预算", mistakes),
    indicators: around(named.indicators, "指标", mistakes),
  };
  const printed = grid(
    mistakes.filter(isOnForm).map(([, label, text]) => [label, text]),
    { sheet: "表" },
  );
  const form = readForm([surroundings(printed, { first: 0, end: printed.rowCount }, [])]);
  const { tables, issues } = parseTables(ranges, nothingWritten, { form });
  return { judged: { tables, results: calculateResults(tables, nationalProfile), settings: nationalProfile }, issues };
}

/** What lies outside a table's name, and what is hidden within. */
function around(range: NamedRange, table: Mistake[0], mistakes: readonly Mistake[]): NamedRange {
  if (range.status !== "range") {
    return range;
  }
  const rows = mistakes.flatMap((mistake) =>
    !isOnForm(mistake) && mistake[0] === table && mistake[1] === "below" ? [mistake[2]] : [],
  );
  const header =
    mistakes.flatMap((mistake) =>
      !isOnForm(mistake) && mistake[0] === table && mistake[1] === "beside" ? [mistake[2]] : [],
    )[0] ?? [];
  const { grid: block, margin } = range;
  const width = block.columnCount - margin;
  const text = block.text.map((cells, row) =>
    row === 0 ? [...cells.slice(0, width), ...Array.from({ length: margin }, (_, c) => header[c] ?? "")] : cells,
  );
  const isHidden = mistakes.some((mistake) => mistake[0] === table && mistake[1] === "hidden");
  const hidden = isHidden ? { hiddenRows: [block.row + 2] } : {};
  return { ...range, grid: { ...block, text, ...hidden }, below: rows };
}

function edited(rows: Rows, table: Mistake[0], mistakes: readonly Mistake[]): Rows {
  const changed = rows.map((row) => [...row]);
  for (const [of, row, column, value] of mistakes) {
    if (of !== table || typeof row !== "number") {
      continue;
    }
    while (changed.length <= row) {
      changed.push([]);
    }
    const cells = changed[row] ?? [];
    while (cells.length < column) {
      cells.push("");
    }
    cells[column] = value;
  }
  return changed;
}

function isOnForm(mistake: Mistake): mistake is OnForm {
  return mistake[0] === "表";
}
