import type { Tables } from "../model/assessment";
import type { Issue } from "../model/issue";

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
    const { check, cell } = issue;
    const accepted = cell && check.isExplainable ? explained.get(key(cell.sheet, cell.row)) : undefined;
    return accepted === undefined ? issue : { ...issue, severity: "note", accepted };
  });
}
