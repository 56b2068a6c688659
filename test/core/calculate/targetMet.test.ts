import { deadlineMet, targetMet } from "#core/calculate/targetMet";
import type { Comparator, Direction } from "#core/model/indicator";
import { quantity } from "#support/modelTables";
import Big from "big.js";

const [higher, lower, equal] = ["higher-is-better", "lower-is-better", "equal"] as const;

describe("whether a target was met", () => {
  it.each<[Direction, Comparator | null, string, readonly [below: boolean, at: boolean, above: boolean]]>([
    [higher, "≥", "100", [false, true, true]],
    [higher, ">", "100", [false, false, true]],
    [higher, null, "100", [false, true, true]],
    [higher, "≥", "0", [false, true, true]],
    [lower, "≤", "100", [true, true, false]],
    [lower, "<", "100", [true, false, false]],
    [lower, null, "100", [true, true, false]],
    [lower, "≤", "0", [true, true, false]],
    // From there upwards, as the form's formula has it; only "= 0" is a limit.
    [equal, "=", "100", [false, true, true]],
    [equal, "=", "0", [true, true, false]],
  ])("%s, %s%s: below, at and above it", (direction, comparator, value, expected) => {
    const target = quantity({ comparator, value });
    const met = ["-0.01", "0", "0.01"].map((step) =>
      targetMet({ direction, target }, { target: new Big(value), actual: new Big(value).plus(step) }),
    );

    expect(met).toEqual(expected);
  });
});

describe("whether a deadline was kept", () => {
  it.each([
    ["2022-12-31", "2022-12-30", 2022, true],
    ["2022-12-31", "2022-12-31", 2022, true],
    ["2022-12-31", "2023-01-01", 2022, false],
    ["--12-31", "2022-12-31", 2022, true],
    ["--12-31", "2023-01-01", 2022, false],
    ["--06-30", "--07-01", 2022, false],
    ["--06-30", "--06-30", 2022, true],
    ["2023-06-30", "--12-31", 2022, true],
    ["--12-31", "2022-12-31", null, null],
    ["2022-12-31", "--12-31", null, null],
    [null, "2022-12-31", 2022, null],
    ["2022-12-31", null, 2022, null],
  ])("due %s, done %s, in the year %s: %s", (due, done, year, kept) => {
    expect(deadlineMet(quantity({ date: due }), quantity({ date: done }), year)).toBe(kept);
  });
});
