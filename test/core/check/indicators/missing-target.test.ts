import type { Check } from "#core/check/check";
import { actualRepeatsTarget } from "#core/check/indicators/actual-repeats-target";
import { differentUnits } from "#core/check/indicators/different-units";
import { missingActual } from "#core/check/indicators/missing-actual";
import { missingName } from "#core/check/indicators/missing-name";
import { missingTarget } from "#core/check/indicators/missing-target";
import { nonNumericActual } from "#core/check/indicators/non-numeric-actual";
import { repeatedName } from "#core/check/indicators/repeated-name";
import { targetOnlyInName } from "#core/check/indicators/target-only-in-name";
import type { Indicator, Quantity } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (check: Check, ...rows: Partial<Indicator>[]): ToldIssue[] =>
  findWith(check, {
    indicators: indicatorTable(rows.map((row, at) => indicator({ cells: indicatorCells(at + 1), ...row }))),
  });

/** Every way to read a cell, with what it showed. */
const kinds: Readonly<Record<Quantity["kind"], Quantity>> = {
  number: quantity({ value: 5, unit: "件", text: "5件" }),
  approximate: quantity({ kind: "approximate", value: 5, unit: "件", text: "近5件" }),
  date: quantity({ kind: "date", date: "2022-11-20", text: "2022年11月20日" }),
  qualitative: quantity({ kind: "qualitative", text: "已完成" }),
  suspect: quantity({ kind: "suspect", value: 5, unit: "件", comparator: "≥", text: "≥5件" }),
  error: quantity({ kind: "error", text: "#REF!" }),
  blank: quantity(),
};
const every = Object.values(kinds);

/** The kinds of which the check finds something. */
const foundOf = (check: Check, rowOf: (read: Quantity) => Partial<Indicator>): Quantity["kind"][] =>
  every.filter((read) => find(check, rowOf(read)).length > 0).map(({ kind }) => kind);

describe("an indicator without an actual value", () => {
  it("is told at the cell that is blank", () => {
    expect(find(missingActual, { target: kinds.number })).toEqual([
      { id: "missing-actual", cell: "指标!E2", values: { name: "专利授权量" } },
    ]);
    expect(foundOf(missingActual, (actual) => ({ target: kinds.number, actual }))).toEqual(["blank"]);
  });

  it("is told in one line with the target where that is missing too", () => {
    expect(find(missingActual, {})).toEqual([]);
    expect(find(missingTarget, {})).toEqual([
      {
        id: "missing-target",
        cell: "指标!D2",
        values: { name: "专利授权量", alsoMissing: { phrase: "nor-actual", values: {} } },
      },
    ]);
  });

  it("is told for itself where the target stands in the name", () => {
    expect(find(missingActual, { name: "培训≥200人" })).toHaveLength(1);
    expect(find(targetOnlyInName, { name: "培训≥200人" })).toHaveLength(1);
  });

  it("is told at its name where the table has no such cell", () => {
    const withTarget = indicator({ target: kinds.number });

    expect(findWith(missingActual, { indicators: indicatorTable([withTarget]) })).toMatchObject([{ cell: "指标!C2" }]);
    expect(findWith(missingActual, {})).toEqual([]);
  });
});

describe("an indicator without a target", () => {
  it("is told at the cell that is blank", () => {
    expect(find(missingTarget, { actual: kinds.number })).toEqual([
      { id: "missing-target", cell: "指标!D2", values: { name: "专利授权量", alsoMissing: "" } },
    ]);
    expect(foundOf(missingTarget, (target) => ({ target }))).toEqual(["blank"]);
    expect(foundOf(targetOnlyInName, (target) => ({ target, name: "培训≥200人" }))).toEqual(["blank"]);
  });

  it.each([
    "培训≥200人",
    "周期≤ 5天",
    "人数>3",
    "人数<3",
    "满意度不低于90%",
    "不少于200人次",
    "不超过5天",
    "不高于 8%",
    "达到10个",
    "至少3次",
  ])("is told another way where its name has one: %s", (name) => {
    expect(find(targetOnlyInName, { name })).toEqual([
      { id: "target-only-in-name", cell: "指标!D2", values: { name } },
    ]);
    expect(find(missingTarget, { name })).toEqual([]);
  });

  it.each(["12345热线办结时间", "达到国家标准", "不低于上年", "≥", "3家企业", "覆盖10个镇"])(
    "is told as such where its name has a number that is no target: %s",
    (name) => {
      expect(find(targetOnlyInName, { name })).toEqual([]);
      expect(find(missingTarget, { name })).toHaveLength(1);
    },
  );
});

describe("a dash in place of a target", () => {
  const dash = quantity({ text: "—" });
  const byDesign = { target: dash, actual: kinds.qualitative };

  it.each(["—", "－", "-", "——", "/"])("is meant beside a result in words: %s", (text) => {
    expect(find(missingTarget, { target: quantity({ text }), actual: kinds.qualitative })).toEqual([]);
  });

  it.each(["", "……", "XX", "无", "*"])("is none that was left open: %s", (text) => {
    expect(find(missingTarget, { target: quantity({ text }), actual: kinds.qualitative })).toHaveLength(1);
  });

  it("is missing beside a figure, which a target would be compared with", () => {
    expect(find(missingTarget, { target: dash, actual: kinds.number })).toHaveLength(1);
    expect(find(missingTarget, byDesign, { target: dash, actual: kinds.number })).toMatchObject([{ cell: "指标!D3" }]);
  });

  it("leaves the actual value to be asked for where the form's other rows have it by design", () => {
    expect(find(missingTarget, byDesign, { target: dash })).toEqual([]);
    expect(find(missingActual, byDesign, { target: dash })).toMatchObject([{ cell: "指标!E3" }]);
    expect(find(missingTarget, { target: dash })).toHaveLength(1);
  });
});

describe("an indicator's name", () => {
  it("is asked for where it is blank", () => {
    expect(find(missingName, { name: "" })).toEqual([{ id: "missing-name", cell: "指标!C2", values: { name: "" } }]);
    expect(find(missingName, {})).toEqual([]);
  });

  it("occurs once in a category: each time after the first is told", () => {
    const twice = (cell: string): ToldIssue => ({ id: "repeated-name", cell, values: { name: "专利授权量" } });

    expect(find(repeatedName, {}, {}, {})).toEqual([twice("指标!C3"), twice("指标!C4")]);
  });

  it("may occur again in another class or category, and blank ones are told already", () => {
    expect(
      find(repeatedName, {}, { dimensionName: "效益指标" }, { category: "质量指标" }, { name: "商标申请量" }),
    ).toEqual([]);
    expect(find(repeatedName, { name: "" }, { name: "" })).toEqual([]);
  });
});

describe("an actual value that is no number", () => {
  it("is told where the target is one", () => {
    const target = kinds.number;

    expect(find(nonNumericActual, { target, actual: kinds.qualitative })).toEqual([
      {
        id: "non-numeric-actual",
        cell: "指标!E2",
        values: { name: "专利授权量", target: "5件", actual: "已完成", hint: "" },
      },
    ]);
    expect(foundOf(nonNumericActual, (actual) => ({ target, actual }))).toEqual(["date", "qualitative"]);
  });

  it("is told with the letter that stands for a digit in it", () => {
    const actual = quantity({ kind: "qualitative", text: "7O0盏" });

    expect(find(nonNumericActual, { target: kinds.number, actual })).toMatchObject([
      { values: { hint: { phrase: "has-lookalike", values: { found: "7O" } } } },
    ]);
  });

  it("is none where the target is in words, a date or blank", () => {
    for (const target of [kinds.qualitative, kinds.date, kinds.blank]) {
      expect(foundOf(nonNumericActual, (actual) => ({ target, actual }))).toEqual([]);
    }
  });
});

describe("an actual value with a comparison sign", () => {
  it("is taken for a copy of the target", () => {
    expect(find(actualRepeatsTarget, { actual: kinds.suspect })).toEqual([
      { id: "actual-repeats-target", cell: "指标!E2", values: { name: "专利授权量", actual: "≥5件" } },
    ]);
    expect(foundOf(actualRepeatsTarget, (actual) => ({ actual }))).toEqual(["suspect"]);
  });
});

describe("units that cannot be compared", () => {
  const differ = (target: string, actual: string): ToldIssue[] => [
    { id: "different-units", cell: "指标!E2", values: { name: "专利授权量", target, actual, hint: "" } },
  ];
  const household = quantity({ value: 5, unit: "户", text: "5户" });

  it("are told with both values", () => {
    expect(find(differentUnits, { target: kinds.number, actual: household })).toEqual(differ("5件", "5户"));
  });

  it("are told with the target's unit where that stands in a column of its own", () => {
    expect(find(differentUnits, { target: quantity({ value: 5, unit: "件", text: "5" }), actual: household })).toEqual(
      differ("5件", "5户"),
    );
    expect(
      find(differentUnits, {
        target: quantity({ value: "0.9", text: "0.9" }),
        actual: quantity({ value: 96, unit: "%", text: "96%" }),
      }),
    ).toEqual(differ("0.9", "96%"));
  });

  it("are none where the units are one, or nothing can be compared for another reason", () => {
    expect(find(differentUnits, { target: kinds.number, actual: kinds.number })).toEqual([]);
    expect(find(differentUnits, { target: kinds.number, actual: kinds.blank })).toEqual([]);
    expect(find(differentUnits, { target: kinds.blank, actual: kinds.number })).toEqual([]);
  });
});
