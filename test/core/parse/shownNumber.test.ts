import { parseAmount } from "#core/parse/parseNumberCell";
import { readCell } from "#core/parse/cellReading";
import { parseQuantity } from "#core/parse/parseQuantity";
import { shownNumber } from "#core/parse/shownNumber";
import { grid } from "#support/grids";

describe("a number as its format shows it", () => {
  it.each<[number, string, string, string | null]>([
    [10_000_000, "General", "10000000", null],
    [10_000_000, "#,##0.00", "10000000", null],
    [10_000_000, "0!.0000", "1000", null],
    [10_000_000, "0\\.0000", "1000", null],
    [10_000_000, '0"."0000', "1000", null],
    [10_004_567, "0!.0000", "1000.4567", null],
    [10_004_567, "0!.0,", "1000.4567", null],
    [10_004_567, '0!.0,"万"', "1000.4567", "万"],
    [10_004_567, "0!.0000万元", "1000.4567", "万元"],
    [10_000_000, "0.00,", "10000", null],
    [10_000_000, "0,.00", "10000", null],
    [10_000_000, "#,##0,,", "10", null],
    [10_000_000, "#,##0.0,,", "10", null],
    [-10_000_000, "0!.0000;-0!.0000", "-1000", null],
    [-10_000_000, "0!.0000", "-1000", null],
    [90, '0"万"', "90", "万"],
    [90, '0"件"', "90", "件"],
    [90, "0万", "90", "万"],
    [90, "0.00_ ", "90", null],
    [90, "0.00_);(0.00)", "90", null],
    [90, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "90", null],
    [90, "[$¥-804]#,##0.00", "90", null],
    [90, "0.00E+00", "90", null],
    [90, '"共"0"件"', "90", "件"],
    [1.5, "# ?/?", "1.5", null],
  ])("%s under %s is %s, with %s behind it", (stored, format, value, suffix) => {
    const shown = shownNumber(stored, format);

    expect([shown.value.toFixed(), shown.suffix]).toEqual([value, suffix]);
  });
});

describe("amounts whose format scales them", () => {
  const amount = (value: number, format: string, unit: "元" | "万元") =>
    parseAmount(readCell(grid([[{ value, format }]]), 0, 0), unit, "全年预算数").value?.toFixed();

  it.each<[number, string, "元" | "万元", string]>([
    [10_000_000, "0!.0000", "万元", "1000"],
    [10_000_000, '0!.0,"万"', "万元", "1000"],
    [10_000_000, '0!.0,"万"', "元", "10000000"],
    [90, '0"万元"', "元", "900000"],
    [90, '0"元"', "元", "90"],
    [90, '0"件"', "万元", "90"],
  ])("%s under %s in a column in %s is %s", (value, format, unit, read) => {
    expect(amount(value, format, unit)).toBe(read);
  });
});

describe("values whose format scales them", () => {
  it("are what the sheet shows", () => {
    const read = (value: number, numberFormat: string) => {
      const quantity = parseQuantity({ value, text: String(value), numberFormat }, "target");
      return [quantity.value?.toFixed(), quantity.unit];
    };

    expect(read(90, '0"万"')).toEqual(["900000", null]);
    expect(read(900_000, "0!.0000万元")).toEqual(["90", "万元"]);
    expect(read(12_000, "0.0,")).toEqual(["12", null]);
  });
});
