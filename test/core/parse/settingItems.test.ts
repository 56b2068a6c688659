import Big from "big.js";
import fc from "fast-check";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { outlineIds } from "#core/model/outline";
import type { Settings } from "#core/model/settings";
import { plainForm } from "#core/parse/plainForm";
import { settingItems } from "#core/parse/settingItems";

/** Decimals of up to four places, as people set them. */
const decimal = (most: number): fc.Arbitrary<Big> =>
  fc.integer({ min: 0, max: most * 10_000 }).map((tenThousandths) => new Big(tenThousandths).div(10_000));

const bands = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 }).map((hundredths) => {
  const [fair, good, excellent] = hundredths.sort((a, b) => a - b).map((value) => new Big(value).div(100)) as [
    Big,
    Big,
    Big,
  ]; // three in, three out
  return { excellent, good, fair };
});

const settings: fc.Arbitrary<Settings> = fc.record({
  budgetPoints: decimal(100),
  totalPoints: decimal(200),
  ratingBands: bands,
  qualitativeBands: fc.record({ full: decimal(1), partial: decimal(1) }),
  executionMark: decimal(3),
  overFulfilledNoticeMark: decimal(3),
  overFulfilledMark: decimal(3),
  overFulfilledDeduction: decimal(10),
  lowerIsBetterFormula: fc.constantFrom("excess" as const, "ratio" as const),
  totalCaps: fc.array(fc.record({ below: decimal(1), atMost: decimal(100) }), { maxLength: 5 }),
  severities: fc.constant({}),
  rateDecimals: fc.integer({ min: 0, max: 6 }),
  amountDecimals: fc.integer({ min: 0, max: 6 }),
  moneyUnit: fc.constantFrom<MoneyUnit | null>(null, "元", "千元", "万元", "亿元"),
  outline: fc.constantFrom(...outlineIds),
});

const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the rows of 评分设置", () => {
  it("written out, are read as the same settings", () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        const read = settingItems.reduce<Settings>((before, { print, read: parse }) => {
          const text = print(wanted);
          return text === "" ? before : { ...before, ...parse(plainForm(text), before) };
        }, nationalProfile);
        const blank = {
          ...(wanted.totalCaps.length === 0 && { totalCaps: nationalProfile.totalCaps }),
          ...(wanted.moneyUnit === null && { moneyUnit: nationalProfile.moneyUnit }),
        };

        expect(shown(read)).toEqual(shown({ ...wanted, ...blank }));
      }),
    );
  });

  it.each(settingItems.map((item) => [item.names[0], item]))(
    "offer for %s what can be read, and the default among it",
    (_, { choices, print, read }) => {
      for (const choice of choices ?? []) {
        expect(print({ ...nationalProfile, ...read(plainForm(choice), nationalProfile) })).toBe(choice);
      }
      expect(["", ...(choices ?? [print(nationalProfile)])]).toContain(print(nationalProfile));
    },
  );

  it("hold parts of rows that are there", () => {
    const names = settingItems.map((item) => item.names[0]);

    expect(settingItems.flatMap(({ partOf }) => partOf ?? []).filter((whole) => !names.includes(whole))).toEqual([]);
  });
});
