import { fixedText, percentText, plainText } from "#core/number/display";
import { round } from "#core/number/round";
import Big from "big.js";
import fc from "fast-check";

describe("numbers for people", () => {
  it.each([
    ["0.125", 2, "0.13"],
    ["2.675", 2, "2.68"],
    ["-0.125", 2, "-0.13"],
    ["-0.001", 2, "0.00"],
    ["16152.27", 2, "16152.27"],
  ])("rounds %s half up at %d decimals", (value, decimals, text) => {
    expect(fixedText(new Big(value), decimals)).toBe(text);
  });

  it("shows a ratio as a percentage", () => {
    expect(percentText(new Big("15680.45").div("16152.27"), 2)).toBe("97.08%");
  });

  it.each([
    ["24242", "24242"],
    ["72.50", "72.5"],
    ["1e21", "1000000000000000000000"],
    ["-0", "0"],
    ["-0.5", "-0.5"],
    ["-10", "-10"],
  ])("shows %s with no more decimals than it has: %s", (value, text) => {
    expect(plainText(new Big(value))).toBe(text);
  });

  it.each([
    ["-0.4", 0, "0"],
    ["-0.5", 0, "-1"],
    ["-0.004", 2, "0.00"],
    ["-0.006", 2, "-0.01"],
    ["-10.001", 2, "-10.00"],
    ["0.05", 3, "0.050"],
  ])("has no sign for what rounds to zero: %s at %d decimals is %s", (value, decimals, text) => {
    expect(fixedText(new Big(value), decimals)).toBe(text);
  });

  it("never rounds by more than half a step, and rounds what is rounded to itself", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = new Big(digits.toString()).div("1e7");
          const rounded = round(value, decimals);

          expect(rounded.minus(value).abs().lte(new Big(10).pow(-decimals).div(2))).toBe(true);
          expect(round(rounded, decimals).eq(rounded)).toBe(true);
        },
      ),
    );
  });
});
