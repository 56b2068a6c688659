import { ownFormats } from "#core/parse/ownFormats";

const plain = { fontName: "宋体", fontSize: 11, bold: false, fontColor: "#000000", horizontal: "General" } as const;

describe("a template row's own look", () => {
  it("is what the user gave it and other rows have not", () => {
    const formats = { plain, rows: [plain, { ...plain, fontName: "黑体", bold: true }, plain] };

    expect(ownFormats(formats, [0, 1, 2])(1)).toEqual({ fontName: "黑体", bold: true });
    expect(ownFormats(formats, [0, 1, 2])(0)).toEqual({});
  });

  it("is not the larger type in which the whole worksheet is set", () => {
    const large = { ...plain, fontSize: 14 };
    const rows = [plain, large, large, { ...large, bold: true }];

    expect(ownFormats({ plain, rows }, [1, 2, 3])(1)).toEqual({});
    expect(ownFormats({ plain, rows }, [1, 2, 3])(3)).toEqual({ bold: true });
  });

  it("is nothing where no formats were read", () => {
    expect(ownFormats(undefined, [0])(0)).toEqual({});
  });
});
