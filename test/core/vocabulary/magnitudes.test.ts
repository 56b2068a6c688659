import { magnitudeBefore, magnitudeCharacters, magnitudeOf, magnitudePattern } from "#core/vocabulary/magnitudes";

describe("words that multiply", () => {
  it.each([
    ["百", "100"],
    ["千", "1000"],
    ["万", "10000"],
    ["十万", "100000"],
    ["百万", "1000000"],
    ["千万", "10000000"],
    ["亿", "100000000"],
  ])("%s is %s", (word, value) => {
    expect(magnitudeOf(word)?.toFixed()).toBe(value);
    expect(new RegExp(`^(?:${magnitudePattern})$`).test(word)).toBe(true);
    expect(magnitudeBefore(`${word}件`)).toMatchObject({ counted: "件" });
    expect(magnitudeBefore(`${word}件`)?.magnitude.toFixed()).toBe(value);
    expect(new RegExp(`^[${magnitudeCharacters}]+$`).test(word)).toBe(true);
  });

  it.each(["", "十", "件", "万件", "toString", "__proto__"])("%s is none", (word) => {
    expect(magnitudeOf(word)).toBeNull();
  });

  it.each(["万", "件", "个百分点", "百分点", "百分比", "每万人"])("none stands before what %s counts", (unit) => {
    expect(magnitudeBefore(unit)).toBeNull();
  });
});
