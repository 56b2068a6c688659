import { lookalikeGlyph } from "#core/check/cells/lookalike-glyph";
import { findWith } from "#support/findWith";
import {
  budgetCells,
  budgetLine,
  budgetTable,
  indicator,
  indicatorCells,
  indicatorTable,
  quantity,
} from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const glyph = (cell: string, found: string): ToldIssue => ({ id: "lookalike-glyph", cell, values: { found } });
const withActual = (text: string): ToldIssue[] =>
  findWith(lookalikeGlyph, {
    indicators: indicatorTable([indicator({ actual: quantity({ text }), cells: indicatorCells(1) })]),
  });
const withName = (name: string): ToldIssue[] =>
  findWith(lookalikeGlyph, { indicators: indicatorTable([indicator({ name })]) });

describe("a letter in place of a digit", () => {
  it.each([
    ["2O件", "2O"],
    ["2o件", "2o"],
    ["2l件", "2l"],
    ["2I件", "2I"],
    ["24O", "4O"],
    ["24OO件", "4OO"],
    ["1O5", "1O"],
    ["9O%", "9O"],
    ["9O％", "9O"],
    ["O5件", "O5"],
    ["l2件", "l2"],
    ["I2%", "I2"],
    ["I2％", "I2"],
    ["O12", "O12"],
    ["l0一件", "l0"],
    ["1O一件", "1O"],
    ["约l2鿿", "l2"],
    ["1O鿿", "1O"],
  ])("is found in a value: %s", (text, found) => {
    expect(withActual(text)).toEqual([glyph("指标!E2", found)]);
  });

  it.each(["20件", "5G基站", "2OA", "3D打印", "CO2", "CO2减排", "5Ohm", "PM2.5", "H2O-", "IO5x", "l2x"])(
    "is none where letters are meant: %s",
    (text) => {
      expect(withActual(text)).toEqual([]);
    },
  );

  it("is not looked for in names, where letters and digits stand beside each other", () => {
    expect(withName("O2O平台2O件")).toEqual([]);
  });
});

describe("a character of another script or a radical", () => {
  it.each([
    ["the first Cyrillic letter", "Ѐ"],
    ["Cyrillic А in place of A", "А"],
    ["the last Cyrillic letter", "ӿ"],
    ["the first radical", "⺀"],
    ["the radical ⻓ in place of 长", "⻓"],
    ["the radical ⻛ in place of 风", "⻛"],
    ["the radical ⼈ in place of 人", "⼈"],
    ["the radical ⾦ in place of 金", "⾦"],
    ["the last radical", "⿕"],
  ])("is found in words and in values: %s", (_, found) => {
    expect(withName(`增${found}率`)).toEqual([glyph("指标!C2", found)]);
    expect(withActual(`12${found}`)).toEqual([glyph("指标!E2", found)]);
  });

  it.each(["长风人金", "αβ", "〇", "、", "①", "ⅱ", "Ͽ", "԰", "⹿", "⿰", "ａｂ"])(
    "is not what is written on purpose: %s",
    (text) => {
      expect(withName(text)).toEqual([]);
    },
  );

  it("is found wherever people write, once in each cell", () => {
    const indicators = indicatorTable([
      indicator({
        name: "⼈名",
        target: quantity({ text: "⼈1" }),
        actual: quantity({ text: "⼈2⼈" }),
        reason: "⼈因",
        measure: "⼈施",
        cells: indicatorCells(1),
      }),
    ]);
    const budget = budgetTable([budgetLine({ reason: "⾦少", cells: budgetCells(1) })]);
    const basicInformation = {
      items: [{ name: "部门职能", text: "服务⼈民", cell: { sheet: "信息", row: 3, column: 1 } }],
      department: null,
      year: null,
    };

    expect(findWith(lookalikeGlyph, { indicators, budget, basicInformation })).toEqual([
      glyph("信息!B4", "⼈"),
      glyph("预算!H2", "⾦"),
      glyph("指标!C2", "⼈"),
      glyph("指标!H2", "⼈"),
      glyph("指标!I2", "⼈"),
      glyph("指标!D2", "⼈"),
      glyph("指标!E2", "⼈"),
    ]);
  });

  it("is told at the row's name where a text has no cell of its own", () => {
    const indicators = indicatorTable([
      indicator({ target: quantity({ text: "⼈" }), actual: quantity({ text: "⼈" }), reason: "⼈", measure: "⼈" }),
    ]);

    expect(findWith(lookalikeGlyph, { indicators }).map(({ cell }) => cell)).toEqual(["指标!C2", "指标!C2", "指标!C2"]);
    expect(findWith(lookalikeGlyph, { budget: budgetTable([budgetLine({ reason: "⼈" })]) })).toEqual([
      glyph("预算!A2", "⼈"),
    ]);
  });

  it("is told once of one cell that holds both reason and measure", () => {
    const cells = { ...indicatorCells(1), measure: { sheet: "指标", row: 1, column: 7 } };

    expect(
      findWith(lookalikeGlyph, { indicators: indicatorTable([indicator({ reason: "⼈", measure: "⼈", cells })]) }),
    ).toEqual([glyph("指标!H2", "⼈")]);
  });
});
