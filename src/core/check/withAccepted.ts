import type { Tables } from "../model/assessment";
import type { Issue, IssueId } from "../model/issue";

/**
 * What a person may know better than a check: judgements of one row. Data that are missing or cannot be
 * read stay what they are, whatever is said about them, and so does what concerns the table as a whole.
 */
export const acceptable: ReadonlySet<IssueId> = new Set<IssueId>([
  "total-differs-from-parts",
  "sources-differ-from-natures",
  "rounding-difference",
  "part-above-whole",
  "rate-differs",
  "negative-amount",
  "overspent-budget",
  "low-execution",
  "adjusted-without-reason",
  "money-unit-doubtful",
  "actual-as-completion-rate",
  "score-above-points",
  "score-differs",
  "total-score-differs",
  "total-points-differ",
  "one-row-dominates",
  "repeated-name",
  "below-target-without-reason",
  "over-fulfilled-without-reason",
  "direction-doubtful",
  "share-above-100",
  "date-outside-year",
  "score-outside-band",
  "placeholder-left",
  "lookalike-glyph",
]);

/** Issues as the column 校验说明 leaves them: a judgement of a row that says why is a note. */
export function withAccepted(issues: readonly Issue[], { budget, indicators }: Tables): Issue[] {
  const totalRow = indicators?.totalRow;
  const rows = [...(budget?.lines ?? []), ...(indicators?.indicators ?? []), ...(totalRow ? [totalRow] : [])];
  const key = (sheet: string, row: number): string => JSON.stringify([sheet, row]);
  const explained = new Map(
    rows
      .filter(({ accepted }) => accepted !== "")
      .map(({ accepted, cells }) => [key(cells.name.sheet, cells.name.row), accepted]),
  );
  return issues.map((issue) => {
    const accepted =
      issue.cell && acceptable.has(issue.id) ? explained.get(key(issue.cell.sheet, issue.cell.row)) : undefined;
    return accepted === undefined ? issue : { ...issue, severity: "note", accepted };
  });
}
