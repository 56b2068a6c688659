import { nationalProfile } from "#core/calculate/nationalProfile";
import { rating } from "#core/calculate/rating";
import Big from "big.js";

describe("the rating", () => {
  it.each([
    ["100", "excellent"],
    ["90", "excellent"],
    ["89.99", "good"],
    ["80", "good"],
    ["79.99", "fair"],
    ["60", "fair"],
    ["59.99", "poor"],
    ["0", "poor"],
  ])("of %s points is %s", (score, expected) => {
    expect(rating(new Big(score), nationalProfile.ratingBands)).toBe(expected);
  });

  it("follows the profile's bands", () => {
    const bands = { excellent: new Big(80), good: new Big(70), fair: new Big(60) };

    expect(["80", "79.9", "70", "69.9", "60", "59.9"].map((score) => rating(new Big(score), bands))).toEqual([
      "excellent",
      "good",
      "good",
      "fair",
      "fair",
      "poor",
    ]);
  });
});
