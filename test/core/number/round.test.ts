import { round } from "#core/number/round";
import Big from "big.js";

describe("rounding", () => {
  it.each([
    ["0.124", 2, "0.12"],
    ["0.125", 2, "0.13"],
    ["0.135", 2, "0.14"],
    ["-0.125", 2, "-0.13"],
    ["2.5", 0, "3"],
    ["99.994999", 2, "99.99"],
    ["99.995", 2, "100"],
  ])("%s at %d decimals is %s", (value, decimals, rounded) => {
    expect(round(new Big(value), decimals).toFixed()).toBe(rounded);
  });
});
