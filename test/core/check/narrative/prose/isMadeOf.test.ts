import { isMadeOf } from "#core/check/narrative/prose/isMadeOf";

describe("a text made of nothing but what a pattern finds", () => {
  it.each([
    ["全年预算", true],
    ["预算 全年 ", true],
    ["", true],
    ["  ", true],
    ["全年预算数", false],
    ["本全年", false],
    ["全年本预算", false],
  ])("%j: %s", (text, isMade) => {
    expect(isMadeOf(text, /全年|预算/g)).toBe(isMade);
  });
});
