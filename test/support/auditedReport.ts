import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { Judged } from "#core/check/check";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import type { Issue } from "#core/model/issue";
import { nothingWritten } from "#core/model/ownership";
import type { StandingParagraph } from "#core/model/report";
import { parseTables } from "#core/parse/parseTables";
import { grid, snapshot } from "./grids";
import { basicRows, budgetRows, indicatorRows, withCell, type Rows } from "./sampleTables";

/** A report as somebody wrote it: the title, then paragraphs. */
export function written(texts: readonly string[]): StandingParagraph[] {
  return texts.map((text, row) => ({ style: row === 0 ? "title" : "body", text, figures: [], emphases: [], cell: { sheet: "自评报告", row, column: 0 }, owner: "user" }));
}

export function judged(tables: { readonly budget?: Rows; readonly indicators?: Rows; readonly basic?: Rows } = {}): Judged {
  const { ranges } = snapshot({
    budget: grid(tables.budget ?? budgetRows(), { sheet: "预算" }),
    indicators: grid(tables.indicators ?? indicatorRows(), { sheet: "指标" }),
    basicInformation: grid(tables.basic ?? basicRows(), { sheet: "信息" }),
  });
  const { tables: read } = parseTables(ranges, nothingWritten);
  return { tables: read, results: calculateResults(read, nationalProfile), settings: nationalProfile };
}

/** Tables in which 专利授权量 was missed. */
export function missedTables(): Judged {
  return judged({ indicators: withCell(indicatorRows(), 1, 4, "20000件") });
}

/** What is found in a report beside tables: `id row`, rows from 1. */
export function audited(texts: readonly string[], tables: Judged = judged()): string[] {
  return issues(texts, tables).map(({ id, cell }) => `${id} ${(cell?.row ?? -1) + 1}`);
}

export function issues(texts: readonly string[], tables: Judged = judged()): Issue[] {
  return auditNarrative(written(texts), tables);
}
