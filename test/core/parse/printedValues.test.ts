import fc from "fast-check";
import { nothingWritten } from "#core/model/ownership";
import type { CellReading } from "#core/parse/cellReading";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { parseAmount, parseEnteredRate } from "#core/parse/parseNumberCell";
import { parseQuantity } from "#core/parse/parseQuantity";
import { grid, namedRange } from "#support/grids";
import { propertyOf } from "#support/quantities";

/*
 * Whatever can be printed is read back: every comparator in each of its spellings, every unit, every
 * style of number.
 */

const comparators = [
  ["≥", ["≥", "≧", ">=", "＞＝", "=>", "不低于", "不少于", "不小于", "大于等于", "大于或等于", "至少"]],
  ["≤", ["≤", "≦", "<=", "＜＝", "=<", "不高于", "不超过", "不大于", "不多于", "小于等于", "控制在"]],
  ["=", ["=", "＝", "═", "﹦", "等于"]],
  [">", [">", "＞", "﹥", "大于", "高于", "超过"]],
  ["<", ["<", "＜", "﹤", "小于", "低于", "少于"]],
] as const;

const units = [
  ["%", ["%", "％", "﹪", "百分比", " %"]],
  ...[
    "件",
    "万件",
    "元",
    "万元",
    "亿元",
    "万元/人",
    "元/户",
    "人次",
    "万人次",
    "家",
    "家次",
    "天",
    "个工作日",
    "平方米",
    "公里",
    "公斤",
    "标箱",
    "年",
  ].map((unit) => [unit, [unit, ` ${unit}`]] as const),
  [null, [""]],
] as const;

const spelled = <T>(list: readonly (readonly [T, readonly string[]])[]) =>
  fc.constantFrom(...list.flatMap(([meaning, spellings]) => spellings.map((spelling) => ({ meaning, spelling }))));

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const printStyles: readonly ((digits: string, grouped: string) => string)[] = [
  (digits) => digits,
  (_, grouped) => grouped,
  (digits) => fullWidth(digits),
  (_, grouped) => fullWidth(grouped),
  (digits) => ` ${digits} `,
];

/** A decimal below a hundred million with up to three places, in one of the styles. */
const numbers = fc
  .record({
    whole: fc.integer({ min: 0, max: 99_999_999 }),
    thousandths: fc.integer({ min: 0, max: 999 }),
    style: fc.constantFrom(...printStyles),
  })
  .map(({ whole, thousandths, style }) => {
    const places = thousandths === 0 ? "" : `.${String(thousandths).padStart(3, "0")}`;
    return {
      printed: style(`${whole}${places}`, whole.toLocaleString("en-US") + places),
      value: `${whole}${places}`.replace(/(\.\d*?)0+$/, "$1"),
    };
  });

const cellOf = (text: string): CellReading => ({
  value: text,
  text,
  numberFormat: "@",
  isFormula: false,
  address: { sheet: "自评表", row: 0, column: 0 },
});

describe("a target that is printed and read back", () => {
  it("keeps comparator, number and unit", () => {
    fc.assert(
      fc.property(spelled(comparators), numbers, spelled(units), (comparator, { printed, value }, unit) => {
        const text = comparator.spelling + printed + unit.spelling;

        expect(propertyOf(parseQuantity(cellOf(text), "target"))).toEqual({
          kind: "number",
          comparator: comparator.meaning,
          value,
          unit: unit.meaning,
          date: null,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["以上", "≥"],
    ["及以上", "≥"],
    ["（含）以上", "≥"],
    ["以内", "≤"],
    ["以下", "≤"],
    ["之内", "≤"],
  ])("keeps a limit that follows it as %s", (words, comparator) => {
    fc.assert(
      fc.property(numbers, spelled(units), ({ printed, value }, unit) => {
        expect(propertyOf(parseQuantity(cellOf(printed + unit.spelling + words), "target"))).toEqual({
          kind: "number",
          comparator,
          value,
          unit: unit.meaning,
          date: null,
        });
      }),
    );
  });

  it("says the same in three cells as in one", () => {
    fc.assert(
      fc.property(spelled(comparators), numbers, spelled(units), (comparator, { printed, value }, unit) => {
        const rows = [
          ["三级指标", "指标性质", "指标值", "度量单位", "完成值"],
          ["服务企业", comparator.spelling, printed, unit.spelling, ""],
        ];
        const [indicator] =
          parseIndicatorTable(namedRange("indicators", grid(rows)), nothingWritten).table?.indicators ?? [];

        expect(indicator && propertyOf(indicator.target)).toEqual({
          kind: "number",
          comparator: comparator.meaning,
          value,
          unit: unit.meaning,
          date: null,
        });
      }),
    );
  });
});

describe("an actual value that is printed and read back", () => {
  it("keeps number and unit", () => {
    fc.assert(
      fc.property(numbers, spelled(units), ({ printed, value }, unit) => {
        expect(propertyOf(parseQuantity(cellOf(printed + unit.spelling), "actual"))).toEqual({
          kind: "number",
          comparator: null,
          value,
          unit: unit.meaning,
          date: null,
        });
      }),
    );
  });

  it("is suspect with any comparator that a target has", () => {
    fc.assert(
      fc.property(spelled(comparators.slice(0, 3)), numbers, spelled(units), (comparator, { printed }, unit) => {
        expect(parseQuantity(cellOf(comparator.spelling + printed + unit.spelling), "actual").kind).toBe("suspect");
      }),
    );
  });

  it("keeps a number that is stored as one, in any unit that its format adds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.constantFrom("件", "万元", "人次", "天"),
        (hundredths, unit) => {
          const value = hundredths / 100;
          const cell = { value, text: `${value}${unit}`, numberFormat: `0.00"${unit}"` };

          expect(propertyOf(parseQuantity(cell, "actual"))).toMatchObject({
            kind: "number",
            value: String(value),
            unit,
          });
        },
      ),
    );
  });
});

describe("an amount that is printed and read back", () => {
  it("is the same amount in the unit of its table, whatever unit it carries", () => {
    const yuan = { 元: 1n, 千元: 1000n, 万元: 10_000n, 亿元: 100_000_000n } as const;
    const unit = fc.constantFrom("元", "千元", "万元", "亿元");
    fc.assert(
      fc.property(numbers, unit, unit, ({ printed, value }, own, table) => {
        const read = parseAmount(cellOf(`${printed}${own}`), table, "全年预算数").value;
        const thousandths = BigInt(Math.round(Number(value) * 1000));

        expect(read?.times(1000).times(String(yuan[table])).toFixed()).toBe(String(thousandths * yuan[own]));
      }),
    );
  });

  it("is a rate of the same size, with or without its sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 30_000 }), fc.constantFrom("%", "％", " %", ""), (hundredths, sign) => {
        const printed = (hundredths / 100).toFixed(2);

        expect(parseEnteredRate(cellOf(printed + sign))?.value.toFixed()).toBe(
          String(Number((hundredths / 10_000).toFixed(4))),
        );
      }),
    );
  });
});
