import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { valueOrNull } from "#core/model/computed";
import { noRecord, ownershipOf } from "#core/model/runRecord";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { grid, namedRange } from "#support/grids";
import { tablesOf } from "#support/modelTables";
import fc from "fast-check";

/** The rate, met and score of one indicator, its values as a form prints them. */
function judged(target: string, actual: string, unit = "") {
  const range = namedRange(
    "indicators",
    grid([
      ["三级指标", "年度指标值", "度量单位", "实际完成值", "分值", "得分"],
      ["甲项", target, unit, actual, 10, ""],
    ]),
  );
  const { table } = parseIndicatorTable(range, ownershipOf(noRecord));
  const [result] = calculateResults(tablesOf({ indicators: table }), nationalProfile).indicators;
  if (!result) {
    throw new Error("no indicator was read");
  }
  return {
    rate: valueOrNull(result.completionRate)?.toFixed(),
    met: result.met,
    score: valueOrNull(result.score)?.toFixed(),
  };
}

describe("one pair of values, in whichever unit it is written", () => {
  const spellings = (counted: string): readonly ((ones: number) => string)[] => [
    (ones) => `${ones}${counted}`,
    (ones) => `${ones / 10_000}万${counted}`,
    (ones) => `${ones / 10_000}万`,
    (ones) => `${ones / 1000}千${counted}`,
  ];
  const pairs = fc.record({
    sign: fc.constantFrom("≥", "≤", ">", "<", "="),
    counted: fc.constantFrom("元", "人次", "件", "公里", "亩"),
    // Hundreds, so that no spelling needs an exponent.
    target: fc.integer({ min: 1, max: 90_000 }).map((hundreds) => hundreds * 100),
    actual: fc.integer({ min: 1, max: 90_000 }).map((hundreds) => hundreds * 100),
    inTarget: fc.nat(3),
    inActual: fc.nat(3),
  });

  it("gives the same rate, the same answer and the same score", () => {
    fc.assert(
      fc.property(pairs, ({ sign, counted, target, actual, inTarget, inActual }) => {
        const ways = spellings(counted);
        const written = judged(`${sign}${ways[inTarget]?.(target)}`, `${ways[inActual]?.(actual)}`);

        expect(written).toEqual(judged(`${sign}${target}${counted}`, `${actual}${counted}`));
      }),
    );
  });
});

describe("a magnitude without a unit", () => {
  it("exceeds a limit in the unit of the other value", () => {
    expect(judged("≤90万", "120万元")).toEqual({ rate: "0.66666666666666666667", met: false, score: "6.67" });
    expect(judged("≤90万元", "85万")).toMatchObject({ met: true, score: "10" });
    expect(judged("≥3万", "2万人次")).toEqual({ rate: "0.66666666666666666667", met: false, score: "6.67" });
  });

  it.each([
    ["万元", "≤90万", "85", true],
    ["万元", "≤90万", "95", false],
    ["元", "≤90万", "850000", true],
    ["万元", "≤90万", "85万", true],
    ["万", "≤90", "85万元", true],
    ["万", "≤90", "95", false],
    ["万人次", "≤3", "2万", true],
  ])("under a unit %s: %s and %s", (unit, target, actual, met) => {
    expect(judged(target, actual, unit).met).toBe(met);
  });
});
