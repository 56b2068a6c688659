import { pageBreaks, type PrintedRow } from "#core/plan/pageBreaks";

const line: PrintedRow = { height: 28, isHeading: false };
const heading: PrintedRow = { height: 28, isHeading: true };
const lines = (count: number): PrintedRow[] => Array.from({ length: count }, () => line);

describe("where pages begin", () => {
  it("is where the next row does not fit any more", () => {
    expect(pageBreaks(lines(50), 22 * 28)).toEqual([22, 44]);
  });

  it("is before a heading, and the headings above it, that would stand alone at a page's end", () => {
    expect(pageBreaks([...lines(20), heading, heading, ...lines(10)], 22 * 28)).toEqual([20]);
  });

  it("is nowhere in a report of one page", () => {
    expect(pageBreaks(lines(22), 22 * 28)).toEqual([]);
    expect(pageBreaks([], 22 * 28)).toEqual([]);
  });

  it("goes on where a row is higher than a page, and where there are only headings", () => {
    expect(pageBreaks([line, { height: 700, isHeading: false }, line], 22 * 28)).toEqual([1, 2]);
    expect(
      pageBreaks(
        Array.from({ length: 30 }, () => heading),
        22 * 28,
      ),
    ).toEqual([22]);
  });
});
