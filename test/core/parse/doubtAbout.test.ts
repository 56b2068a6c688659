import type { CellValue } from "#core/model/grid";
import { phrase } from "#core/model/phrase";
import { doubtAbout } from "#core/parse/doubtAbout";
import Big from "big.js";
import { told } from "#support/told";

const asked = (value: CellValue, text = String(value)) =>
  told(
    doubtAbout(
      { value, text, numberFormat: "General", isFormula: false, address: { sheet: "预算", row: 4, column: 2 } },
      new Big(String(value).replace("−", "-")),
      new Big(1000),
      "全年预算数",
    ),
  );
const issue = (text: string, doubt: "too-large" | "minus-zero") => ({
  id: "doubtful-number",
  cell: "预算!C5",
  values: { column: "全年预算数", text, doubt: phrase(doubt) },
});

describe("a number as large as none is", () => {
  it.each([
    [999.99, false],
    [1000, true],
    [1000.01, true],
    [-999.99, false],
    [-1000, true],
  ])("is asked about: %d of 1000, %s", (value, isAsked) => {
    expect(asked(value, ` ${value}元 `)).toEqual(isAsked ? [issue(`${value}元`, "too-large")] : []);
  });
});

describe("a zero with a minus sign", () => {
  it.each<[CellValue, string]>([
    [-0, "-0.00"],
    ["-0", "-0"],
    ["−0.00", "−0.00"],
    [" －0", "－0"],
  ])("is asked about: %j", (value, text) => {
    expect(
      told(
        doubtAbout(
          { value, text, numberFormat: "General", isFormula: false, address: { sheet: "预算", row: 4, column: 2 } },
          new Big(0),
          new Big(1000),
          "全年预算数",
        ),
      ),
    ).toEqual([issue(text, "minus-zero")]);
  });

  it.each<[CellValue]>([[0], ["0"], ["0.00"], [-0.01], ["-0.01"], ["-1"]])("is not meant by %j", (value) => {
    expect(asked(value)).toEqual([]);
  });
});
