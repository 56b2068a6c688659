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

  it("counts heights, to the last point", () => {
    const high = (height: number): PrintedRow => ({ height, isHeading: false });

    expect(pageBreaks([high(60), high(40), high(1)], 100)).toEqual([2]);
    expect(pageBreaks([high(60), high(40.5), high(1)], 100)).toEqual([1]);
    // What was taken along counts on the next page.
    expect(pageBreaks([high(60), { height: 30, isHeading: true }, high(50), high(20), high(1)], 100)).toEqual([1, 4]);
  });

  it("leaves a page its first row, though it is a heading", () => {
    expect(pageBreaks([heading, heading, line], 56)).toEqual([2]);
    expect(pageBreaks([line, heading, heading, line], 84)).toEqual([1]);
    expect(pageBreaks([heading, line, heading, line], 84)).toEqual([2]);
  });
});
