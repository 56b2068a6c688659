import { nationalProfile } from "#core/calculate/nationalProfile";
import { profiles } from "#core/calculate/profiles";

describe("the scoring profiles", () => {
  it("have the points of the budget that their names say", () => {
    const told = profiles.flatMap(({ names, settings }) =>
      names.map((name) => `${name}: ${settings.budgetPoints.toFixed()} of ${settings.totalPoints.toFixed()}`),
    );

    expect(told).toEqual([
      "全国: 10 of 100",
      "全国通用: 10 of 100",
      "10+50+30+10: 10 of 100",
      "10+90: 10 of 100",
      "20+80: 20 of 100",
      "预算20分: 20 of 100",
      "含成本指标: 10 of 100",
      "10+20+40+20+10: 10 of 100",
      "成本: 10 of 100",
      "不计分: 0 of 100",
    ]);
  });

  it("differ from the national one in nothing else", () => {
    for (const { settings } of profiles) {
      expect({ ...settings, budgetPoints: null }).toEqual({ ...nationalProfile, budgetPoints: null });
    }
  });

  it("begin with the national marks: 90/80/60, 80 % and 60 %, execution 90 %, over-fulfilment 120 % and 130 %", () => {
    const {
      ratingBands,
      qualitativeBands,
      executionMark,
      overFulfilledNoticeMark,
      overFulfilledMark,
      overFulfilledDeduction,
      ...rest
    } = nationalProfile;
    const marks = [
      ...Object.values(ratingBands),
      ...Object.values(qualitativeBands),
      executionMark,
      overFulfilledNoticeMark,
      overFulfilledMark,
      overFulfilledDeduction,
    ];

    expect(marks.map((mark) => mark.toFixed())).toEqual(["90", "80", "60", "0.8", "0.6", "0.9", "1.2", "1.3", "0"]);
    expect({ ...rest, budgetPoints: null, totalPoints: null }).toEqual({
      budgetPoints: null,
      totalPoints: null,
      lowerIsBetterFormula: "excess",
      totalCaps: [],
      severities: {},
      rateDecimals: 2,
      amountDecimals: 2,
      moneyUnit: null,
      outline: "department",
    });
  });
});
