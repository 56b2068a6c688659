import { comparableValues } from "#core/calculate/comparableValues";
import { notComputable } from "#core/model/computed";
import type { Quantity } from "#core/model/indicator";
import { parseQuantity } from "#core/parse/parseQuantity";
import { quantity } from "#support/modelTables";

const read = (text: string, role: "target" | "actual") => parseQuantity({ value: text, text, numberFormat: "@" }, role);

const compared = (target: string, actual: string) => {
  const values = comparableValues(read(target, "target"), read(actual, "actual"));
  return values.kind === "computed" ? [values.value.target.toFixed(), values.value.actual.toFixed()] : values.reason;
};

describe("comparableValues", () => {
  it.each<[string, string, [string, string]]>([
    ["≥1.2万件", "12500件", ["12000", "12500"]],
    ["≥14亿元", "141000万元", ["1400000000", "1410000000"]],
    ["≤90万元", "895000元", ["900000", "895000"]],
    ["≥20公里", "21500米", ["20000", "21500"]],
    ["≤2小时", "95分钟", ["120", "95"]],
    ["≤1年", "11个月", ["12", "11"]],
    ["≤5‰", "0.4%", ["0.5", "0.4"]],
    ["≥24场", "26", ["24", "26"]],
    ["≥95%", "96", ["95", "96"]],
    ["≤90万", "120万元", ["900000", "1200000"]],
    ["≤90万元", "85万", ["900000", "850000"]],
    ["≤90万", "850000元", ["900000", "850000"]],
    ["≤1亿元", "9000万", ["100000000", "90000000"]],
    ["≥3万", "2万人次", ["30000", "20000"]],
    ["≥3万", "20000人次", ["30000", "20000"]],
    ["≥3万", "2万公里", ["30000000", "20000000"]],
    ["≥3万", "2万", ["30000", "20000"]],
    ["≥3万", "25000", ["30000", "25000"]],
    ["≤90万元", "85", ["90", "85"]],
  ])("brings %s and %s to one unit", (target, actual, values) => {
    expect(compared(target, actual)).toEqual(values);
  });

  it.each([
    ["≥90%", "95件"],
    ["≥95%", "0.96"],
    ["≥100人", "120人次"],
    ["≥10吨", "12车"],
    ["≥3万", "95%"],
    ["≥95%", "3万"],
  ])("does not compare %s with %s", (target, actual) => {
    expect(compared(target, actual)).toBe("different-units");
  });
});

describe("a bare number beside one with a magnitude", () => {
  it.each([
    ["≥3万", "300", true],
    ["≥3万", "299.9", false],
    ["≥3万", "2", false],
    ["≥2", "3万", false],
    ["≥3万", "0", true],
    ["≥3亿", "30000", true],
    ["≥3亿", "29999", false],
    ["≥3万人次", "300", true],
    ["≥3万人次", "301", false],
    ["≥3万人次", "25000", false],
    ["≥25000", "3万人次", false],
    ["≥3人次", "25000", true],
    ["≥3千人", "300", true],
    ["≥3千人", "301", false],
  ])("%s and %s: compared %s", (target, actual, isCompared) => {
    const found = compared(target, actual);

    expect(found === "doubtful-scale").toBe(!isCompared);
  });
});

describe("values that are not compared", () => {
  const number = quantity({ value: 1, unit: "件" });
  const kind = (given: Quantity["kind"]) => quantity({ kind: given });

  it.each<[string, Quantity, Quantity, string]>([
    ["a blank target", kind("blank"), number, "missing-target"],
    ["words for a target", kind("qualitative"), number, "qualitative"],
    ["a date for a target", kind("date"), number, "qualitative"],
    ["a blank actual value", number, kind("blank"), "missing-actual"],
    ["an error value", number, kind("error"), "missing-actual"],
    ["words for an actual value", number, kind("qualitative"), "qualitative"],
    ["a date for an actual value", number, kind("date"), "qualitative"],
    ["the target again, with its operator", number, quantity({ kind: "suspect", value: 1 }), "missing-actual"],
  ])("are those with %s", (_, target, actual, reason) => {
    expect(comparableValues(target, actual)).toEqual(notComputable(reason as never)); // the table has reasons only
  });
});

describe("a bare number beside a percentage", () => {
  it.each([
    ["0", "95", true],
    ["0.01", "95", false],
    ["0.96", "95", false],
    ["1", "95", false],
    ["1.01", "95", true],
    ["-0.5", "95", true],
    ["0.5", "1", true],
    ["0.5", "1.01", false],
    ["0.5", "0.4", true],
  ])("%s beside %s%%: comparable %s, on either side", (bare, percentage, isComparable) => {
    const [number, percent] = [quantity({ value: bare }), quantity({ value: percentage, unit: "%" })];

    expect(comparableValues(percent, number).kind === "computed").toBe(isComparable);
    expect(comparableValues(number, percent).kind === "computed").toBe(isComparable);
  });

  it("is compared with every other unit, and with another bare number", () => {
    expect(compared("≥0.5件", "0.4")).toEqual(["0.5", "0.4"]);
    expect(comparableValues(quantity({ value: 2 }), quantity({ value: "0.4" })).kind).toBe("computed");
  });
});
