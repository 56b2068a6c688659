import { exact } from "#core/number/exact";
import Big from "big.js";

describe("the decimal that a cell means", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1.005 * 100, "100.5"],
    [16152.27, "16152.27"],
    [123456789012345, "123456789012345"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-2.5, "-2.5"],
    [0, "0"],
  ])("of %d is %s", (value, text) => {
    expect(exact(value).toFixed()).toBe(text);
  });

  it("keeps 15 digits and drops what lies beyond", () => {
    expect(exact(0.123456789012345).toFixed()).toBe("0.123456789012345");
    expect(exact(0.1234567890123456).toFixed()).toBe("0.123456789012346");
  });

  it("has no sign for zero", () => {
    expect(exact(-0)).toEqual(new Big(0));
  });
});
