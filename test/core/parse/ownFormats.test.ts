import type { CellFormat } from "#core/model/plan";
import { ownFormats } from "#core/parse/ownFormats";

const plain = { fontName: "宋体", fontSize: 11, bold: false, fontColor: "#000000", horizontal: "General" } as const;

describe("a template row's own look", () => {
  it("is what the user gave it and other rows have not", () => {
    const formats = { plain, rows: [plain, { ...plain, fontName: "黑体", bold: true }, plain] };

    expect(ownFormats(formats, [0, 1, 2])(1)).toEqual({ fontName: "黑体", bold: true });
    expect(ownFormats(formats, [0, 1, 2])(0)).toEqual({});
  });

  it.each<[string, CellFormat]>([
    ["font", { fontName: "黑体" }],
    ["size", { fontSize: 16 }],
    ["weight", { bold: true }],
    ["colour", { fontColor: "#C00000" }],
    ["alignment", { horizontal: "Center" }],
  ])("may be its %s alone", (_, own) => {
    expect(ownFormats({ plain, rows: [plain, { ...plain, ...own }, plain] }, [0, 1, 2])(1)).toEqual(own);
  });

  it("is none of what the report does not take over", () => {
    expect(ownFormats({ plain, rows: [plain, { ...plain, fill: "#FFFF00" }, plain] }, [0, 1, 2])(1)).toEqual({});
  });

  it("is not the larger type in which the whole worksheet is set", () => {
    const large = { ...plain, fontSize: 14 };
    const rows = [plain, large, large, { ...large, bold: true }];

    expect(ownFormats({ plain, rows }, [1, 2, 3])(1)).toEqual({});
    expect(ownFormats({ plain, rows }, [1, 2, 3])(3)).toEqual({ bold: true });
  });

  it("is measured by the rows of text alone, whatever rows stand between them", () => {
    const large = { ...plain, fontSize: 14 };
    const rows = [large, large, large, plain, large, plain];

    expect(ownFormats({ plain, rows }, [3, 4, 5])(4)).toEqual({ fontSize: 14 });
  });

  it("is its own where most rows have another, and the first of the looks where they tie", () => {
    const [small, large] = [
      { ...plain, fontSize: 9 },
      { ...plain, fontSize: 14 },
    ];

    expect(ownFormats({ plain, rows: [small, large, large] }, [0, 1, 2])(0)).toEqual({ fontSize: 9 });
    expect(ownFormats({ plain, rows: [small, large] }, [0, 1])(0)).toEqual({});
    expect(ownFormats({ plain, rows: [small, large] }, [0, 1])(1)).toEqual({ fontSize: 14 });
  });

  it("is none where nobody formatted a row, although most others are", () => {
    const large = { ...plain, fontSize: 14, bold: true };

    expect(ownFormats({ plain, rows: [large, large, plain] }, [0, 1, 2])(2)).toEqual({});
  });

  it("is nothing where no formats were read, or none of this row, or there are no rows", () => {
    expect(ownFormats(undefined, [0])(0)).toEqual({});
    expect(ownFormats({ plain, rows: [plain] }, [0, 7])(7)).toStrictEqual({});
    expect(ownFormats({ plain, rows: [] }, [])(0)).toStrictEqual({});
  });

  it("is no more of a row than was read of it", () => {
    expect(ownFormats({ plain, rows: [{ bold: true }, plain, plain] }, [0, 1, 2])(0)).toStrictEqual({ bold: true });
  });
});
