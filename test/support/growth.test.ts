import { growth } from "#support/counting/growth";
import { regexpSteps } from "#support/counting/regexpSteps";

describe("growth of work", () => {
  it.each<[string, RegExp, string, number]>([
    ["one look at each place", /b/, "a", 2],
    ["going back from each place to the end of what it has read", /\s+$/, " ", 4],
    ["the same, looking behind", /(?<=^a*)b/, "a", 4],
    ["two repetitions side by side", /^a*a*$/, "a", 4],
  ])("is that of the steps of a regular expression: %s", (_, expression, character, expected) => {
    const times = growth((size) => expression.test(`${character.repeat(size)}.`), 100);

    expect(times).toBeGreaterThan(expected - 0.2);
    expect(times).toBeLessThan(expected + 0.2);
  });

  it("has no measure where each character doubles the ways to go back", () => {
    expect(() => growth((size) => /^(a|a)+$/.test(`${"a".repeat(size)}.`), 10)).toThrow(/goes back over and over/);
  });

  it.each<[RegExp, string, number]>([
    [/a/, "a", 2],
    [/(甲|乙)+?丙/u, "甲乙丙", 9],
  ])("counts the steps of %p in %p", (expression, text, steps) => {
    expect(regexpSteps(expression, text, 0)).toBe(steps);
  });
});
