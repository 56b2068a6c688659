/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CellAddress } from "#core/model/grid";
import { indicatorRows, withCell } from "#support/sampleTables";
import { assessmentOf } from "./assessments";
import { renderPane } from "./renderPane";

async function chart(located: CellAddress[] = []) {
  const indicators = withCell(indicatorRows(), 1, 4, "12000件");
  const user = renderPane({
    check: () => Promise.resolve(assessmentOf({ indicators })),
    locate: (cell) => Promise.resolve(void located.push(cell)),
  });
  const section = await screen.findByRole("region", { name: "指标完成率" });
  return { user, bars: within(section).getAllByRole("listitem") };
}

describe("the chart of completion rates", () => {
  it("shows the indicator that is furthest behind first, with its rate", async () => {
    const { bars } = await chart();

    expect(bars[0]?.textContent).toBe("专利授权量50.00%");
    const rates = bars.map(({ textContent }) => Number(/([\d.]+)%$/.exec(textContent)?.[1]));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it("leads to the indicator's cell", async () => {
    const located: CellAddress[] = [];
    const { user } = await chart(located);
    await user.click(screen.getByRole("button", { name: "专利授权量" }));

    expect(located).toMatchObject([{ row: 1, column: 2 }]);
  });
});
