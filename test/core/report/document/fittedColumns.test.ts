import { fittedColumns } from "#core/report/document/fittedColumns";
import { points, tableText } from "#core/report/layout/pageLayout";

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan });
const columns = [
  { title: "名称", width: 40, least: 30, align: "left" },
  { title: "金额", width: 20, align: "right" },
  { title: "得分", width: 15, align: "right" },
] as const;

const widths = (...rows: Parameters<typeof fittedColumns>[1][number][]) =>
  fittedColumns(columns, rows).map(({ width }) => width);

describe("the columns of the appendix", () => {
  it("are as usual where every figure has room, however long a sentence is", () => {
    expect(widths([cell("一般公共预算财政拨款".repeat(20)), cell("15680.45"), cell("10")])).toEqual([40, 20, 15]);
  });

  it("widen for the longest figure, at the cost of the names", () => {
    const [name = 0, amount = 0, score] = widths(
      [cell("基本支出"), cell("161522700.00"), cell("10")],
      [cell("其他"), cell("1.00"), cell("—")],
    );

    // 12 half-width characters of 宋体, and the cell's margins.
    expect(points(amount - 2 * tableText.margins.left)).toBeGreaterThan(12 * (tableText.fontSize / 2));
    expect(amount).toBeLessThan(30);
    expect(name + amount).toBeCloseTo(60);
    expect(score).toBe(15);
  });

  it("leave the names their least width and share what there is where figures are longer than the page", () => {
    const [name, amount = 0, score = 0] = widths([cell("甲"), cell("9".repeat(40)), cell("9".repeat(40))]);

    expect(name).toBe(30);
    expect(amount + score).toBeCloseTo(45);
    expect(Math.min(amount - 20, score - 15)).toBeGreaterThan(0);
  });

  it("do not make room for a cell that spans several of them", () => {
    expect(widths([cell("总分 1234567890123456789", 1, 2), cell("9")])).toEqual([40, 20, 15]);
  });

  it("know a figure's column beside a cell that goes on from above", () => {
    const [, amount = 0] = widths([cell("产出", 2), cell("1"), cell("2")], [cell("161522700.00"), cell("3")]);

    expect(amount).toBeGreaterThan(20);
  });
});
