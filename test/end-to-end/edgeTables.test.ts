import { startEngine } from "#support/startEngine";
import { done, fileBytes } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";

type Row = readonly (string | number)[];

const budget: Row = ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
const funds: Row = ["资金总额", 200, 200, 190, 10, "", ""];
const indicators: Row = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const trees: Row = ["产出指标", "数量指标", "植树棵数", "≥300棵", "310棵", 90, ""];

/** Where a block begins, as Excel names the cell by column and row, and its rows. */
type Block = readonly [column: string, row: number, rows: readonly Row[]];

async function run(blocks: readonly Block[], names: Readonly<Record<string, string>> = {}): Promise<Run> {
  const file = (await startEngine()).NewFile();
  for (const [column, row, rows] of blocks) {
    rows.forEach((cells, index) => {
      done(file.SetSheetRow("Sheet1", `${column}${row + index}`, [...cells]));
    });
  }
  for (const [name, area] of Object.entries(names)) {
    done(file.SetDefinedName({ Name: name, RefersTo: `Sheet1!${area}` }));
  }
  return generateFile(await fileBytes(file));
}

const told = ({ json }: Run): readonly string[] => (json?.issues ?? []).map(({ id }) => id);

const both: readonly Block[] = [
  ["A", 1, [budget, funds]],
  ["A", 6, [indicators, trees]],
];

describe("a table without rows", () => {
  it.each<[string, readonly Block[], Readonly<Record<string, string>>]>([
    [
      "of indicators, without a name",
      [
        ["A", 1, [budget, funds]],
        ["A", 6, [indicators]],
      ],
      {},
    ],
    [
      "of money, with a name",
      [
        ["A", 1, [budget]],
        ["A", 6, [indicators, trees]],
      ],
      { 预算表: "$A$1:$G$1", 指标表: "$A$6:$G$7" },
    ],
    [
      "in the last row of the sheet",
      [
        ["A", 1, [budget, funds]],
        ["A", 1_048_576, [indicators]],
      ],
      { 预算表: "$A$1:$G$2", 指标表: "$A$1048576:$G$1048576" },
    ],
  ])("is told of once, and the rest is written: %s", async (_which, blocks, names) => {
    const done = await run(blocks, names);

    expect(done.errors).toEqual([]);
    expect(told(done).filter((id) => id === "no-rows")).toHaveLength(1);
    expect(done.output).not.toBeNull();
  });
});

describe("a form in a corner of its sheet", () => {
  it.each<[string, number, Block]>([
    ["the last rows", 0, ["A", 1_048_575, [indicators, trees]]],
    ["the last columns", 0, ["XEX", 1, [indicators, trees]]],
    ["the last cell", 0, ["XEX", 1_048_575, [indicators, trees]]],
    ["its header in the last row, where it lacks rows", 1, ["A", 1_048_576, [indicators]]],
  ])("is read without a name: %s", async (_which, expected, block) => {
    const { status, errors } = await run([block]);

    expect({ status, errors }).toEqual({ status: expected, errors: [] });
  });

  const corners = [
    ["top left", "A", false],
    ["top right", "XEX", false],
    ["bottom left", "A", true],
    ["bottom right", "XEX", true],
  ] as const;

  it.each(
    corners.flatMap(([corner, column, isBelow]) =>
      [0, 1, 2].map((rows) => [rows, corner, column, isBelow ? 1_048_576 - 3 - rows * 2 : 1] as const),
    ),
  )("is worked on with %i rows below each header, %s", async (rows, _corner, column, first) => {
    const filled = (row: Row): Row[] => [row, [`其中：${String(row[0])}`, ...row.slice(1)]].slice(0, rows);
    const form = [["项目支出绩效自评表（2023年度）"], [...budget], ...filled(funds), [...indicators], ...filled(trees)];
    const { status, errors, output } = await run([[column, first, form]]);

    expect({ errors, isWritten: output !== null }).toEqual({ errors: [], isWritten: true });
    expect(status).toBeLessThan(2);
  });

  it("does not hide another at the first cell", async () => {
    const { json, errors } = await run([
      ["A", 1, [budget, funds]],
      ["XEX", 1_048_575, [indicators, trees]],
    ]);

    expect(errors).toEqual([]);
    expect(json?.budget?.rows).toHaveLength(1);
  });
});

describe("a name on a part of its table", () => {
  it("on the body alone takes the header above, blank result columns included", async () => {
    const found = told(await run(both, { 预算表: "$A$2:$G$2", 指标表: "$A$7:$G$7" }));

    expect(found).not.toContain("column-not-added");
    expect(found).not.toContain("columns-outside-name");
  });

  it.each([
    ["the header alone", { 预算表: "$A$1:$G$1", 指标表: "$A$6:$G$6" }],
    ["one cell of the header", { 预算表: "$A$1", 指标表: "$A$6" }],
  ])("on %s takes the rows below, which one note a name tells", async (_which, names) => {
    const done = await run(both, names);

    expect(done.json?.totalScore).toBe("99.5");
    expect(told(done).filter((id) => id === "name-on-part")).toHaveLength(2);
  });
});
