import { startEngine } from "./startEngine";
import { fileBytes } from "./editedSample";
import { budgetRows, indicatorRows, withCell } from "./sampleTables";
import { withTables } from "./withTables";

/** Columns up to 得分: there is none for a reason. */
const lastPoints = 7;

/** Tables with more issues than are seen at a glance, some of which the product can put right. */
export async function faultyTables(): Promise<Uint8Array> {
  const spent = [["950"], ["860"], ["90"]].reduce(
    (rows, [text = ""], index) => withCell(rows, index + 1, 3, text),
    budgetRows(),
  );
  const missed = [
    [1, "12000件"],
    [2, "9天"],
    [4, "80%"],
  ] as const;
  const indicators = missed.reduce((rows, [row, text]) => withCell(rows, row, 4, text), indicatorRows());
  return withTables(await fileBytes((await startEngine()).NewFile()), {
    budget: spent,
    indicators: indicators.map((cells) => cells.slice(0, lastPoints)),
  });
}
