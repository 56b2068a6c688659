import { absoluteReference, addressText, quotedSheetName } from "#core/model/address";
import { quotedSheetName as quotedByTheHost } from "#host/vocabulary/cellAddress";

const plain = [
  "预算执行表",
  "Sheet1",
  "Budget_2023",
  "_隐藏",
  "表1.2",
  "Année",
  // No cells: beyond the last column, beyond the last row, before the first row.
  "XFE1",
  "ZZZ9",
  "A1048577",
  "A0",
  "ABCD1",
  // No rows and no columns.
  "R0",
  "C0",
  "R1048577",
  "RCC",
  "Rates",
  "Costs",
  "RC0",
  "R表",
];

const quoted = [
  "绩效 自评",
  "自评（终稿）",
  "2023年",
  "1",
  ".x",
  "A-B",
  "A+B",
  "a,b",
  // Cells.
  "A1",
  "b5",
  "Q4",
  "FY2023",
  "XFD1048576",
  "AB12",
  "C16385",
  // Rows and columns, and what begins like them.
  "R",
  "C",
  "r",
  "c",
  "RC",
  "rc",
  "R1",
  "C1",
  "R1C",
  "RC1",
  "R1C1",
  "r5c2",
  "R1C1_表",
  "C2表",
  "R1048576",
  "C16384",
];

describe.each([
  ["the product", quotedSheetName],
  ["the local host", quotedByTheHost],
])("a sheet's name in a formula of %s", (_of, quote) => {
  it.each(plain)("goes without quotes: %s", (name) => {
    expect(quote(name)).toBe(name);
  });

  it.each(quoted)("is quoted, since it could be read otherwise: %s", (name) => {
    expect(quote(name)).toBe(`'${name}'`);
  });

  it("has its own quotes doubled", () => {
    expect(quote("it's")).toBe("'it''s'");
  });
});

describe("a reference", () => {
  it("to a sheet that is called like a cell is quoted", () => {
    const cell = { sheet: "R1C1", row: 4, column: 1 };

    expect(addressText(cell)).toBe("'R1C1'!B5");
    expect(absoluteReference({ ...cell, rowCount: 2, columnCount: 2 })).toBe("='R1C1'!$B$5:$C$6");
  });
});
