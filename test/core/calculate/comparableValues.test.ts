import { comparableValues } from "#core/calculate/comparableValues";
import { parseQuantity } from "#core/parse/parseQuantity";

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
  ])("brings %s and %s to one unit", (target, actual, values) => {
    expect(compared(target, actual)).toEqual(values);
  });

  it.each([
    ["≥90%", "95件"],
    ["≥95%", "0.96"],
    ["≥100人", "120人次"],
    ["≥10吨", "12车"],
  ])("does not compare %s with %s", (target, actual) => {
    expect(compared(target, actual)).toBe("different-units");
  });
});
