import fc from "fast-check";
import { attributesOf, found, readDocx, textOf } from "#support/readDocx";
import { reportDocx } from "#word/reportDocx";
import { createdAt, paragraph, report, written } from "./wordReports";

describe("the report as a Word document", () => {
  it("says what the report says, paragraph by paragraph, in Word's own styles", async () => {
    const { paragraphs } = await written();

    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ["Title", "某市财政局2022年自评报告"],
      ["Heading1", "一、基本情况"],
      ["Heading2", "（一）部门职能"],
      ["Heading3", "1.收支"],
      ["BodyText", "全年预算数1200.00万元，执行率97.10%。"],
      ["Signature", "某市财政局"],
    ]);
  });

  it.each([
    ["Title", "方正小标宋简体", "44", "center"],
    ["Heading1", "黑体", "32", "left"],
    ["Heading2", "楷体_GB2312", "32", "left"],
    ["Heading3", "仿宋_GB2312", "32", "left"],
    ["BodyText", "仿宋_GB2312", "32", "both"],
    ["Signature", "仿宋_GB2312", "32", "right"],
  ])("sets the style %s in %s, black and not bold", async (id, font, size, alignment) => {
    const style = (await written()).style(id);

    expect(attributesOf(style, "w:rFonts")).toMatchObject({ "w:eastAsia": font, "w:ascii": font, "w:hAnsi": font });
    expect(attributesOf(style, "w:sz")["w:val"]).toBe(size);
    expect(attributesOf(style, "w:color")["w:val"]).toBe("000000");
    expect(attributesOf(style, "w:b")["w:val"]).toBe("false");
    expect(attributesOf(style, "w:jc")["w:val"]).toBe(alignment);
  });

  it.each([
    ["Heading1", "0"],
    ["Heading2", "1"],
    ["Heading3", "2"],
  ])("keeps %s with what follows, in the outline's level %s", async (id, level) => {
    const style = (await written()).style(id);

    expect(attributesOf(style, "w:outlineLvl")["w:val"]).toBe(level);
    expect(found(style, "w:keepNext")).toHaveLength(1);
  });

  it("indents the first line by two characters, and sets lines exactly 28 pt apart", async () => {
    const body = (await written()).style("BodyText");

    expect(attributesOf(body, "w:ind")).toEqual({ "w:firstLine": "640", "w:firstLineChars": "200" });
    expect(attributesOf(body, "w:spacing")).toMatchObject({ "w:line": "560", "w:lineRule": "exact" });
  });

  it("puts 28 characters on a line of 156 mm", async () => {
    const closer = found((await written()).style("BodyText"), "w:rPr").flatMap((run) => found(run, "w:spacing"))[0]
      ?.attributes["w:val"];
    const line = 28 * (16 + Number(closer) / 20);

    expect(line).toBeLessThanOrEqual((156 * 72) / 25.4);
    expect(line + 16).toBeGreaterThan((156 * 72) / 25.4);
  });

  it("ends the signature four characters from the margin", async () => {
    expect(attributesOf((await written()).style("Signature"), "w:ind")).toEqual({ "w:right": "1280" });
  });

  it("is A4 with the margins of GB/T 9704", async () => {
    const [section] = (await written()).sections;
    const margins = section && attributesOf(section, "w:pgMar");
    const millimetres = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);

    expect(section && attributesOf(section, "w:pgSz")).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(["w:top", "w:bottom", "w:left", "w:right"].map((side) => millimetres(margins?.[side]))).toEqual([
      37, 35, 28, 26,
    ]);
  });

  it("numbers odd pages at the right and even pages at the left, in 14 pt between dashes", async () => {
    const docx = await written();
    const [section] = docx.sections;
    const targets = new Map(
      found(docx.part("word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    );
    const footers = found(section ?? docx.part("word/document.xml"), "w:footerReference").map(({ attributes }) => {
      const footer = docx.part(`word/${targets.get(attributes["r:id"] ?? "") ?? ""}`);
      return [
        attributes["w:type"],
        attributesOf(footer, "w:jc")["w:val"],
        textOf(footer).replace("PAGE", ""),
        attributesOf(footer, "w:sz")["w:val"],
        found(footer, "w:instrText").map(({ children }) => children[0]?.text),
      ];
    });

    expect(footers).toEqual([
      ["default", "right", "—  —", "28", ["PAGE"]],
      ["even", "left", "—  —", "28", ["PAGE"]],
    ]);
    expect(found(docx.part("word/settings.xml"), "w:evenAndOddHeaders")).toHaveLength(1);
  });

  it("leaves no line of a paragraph alone on a page, and is Chinese", async () => {
    const docx = await written();

    expect(docx.paragraphs.every(({ node }) => found(node, "w:widowControl").length === 1)).toBe(true);
    expect(attributesOf(docx.part("word/styles.xml"), "w:lang")["w:eastAsia"]).toBe("zh-CN");
  });

  it("names a font to take where one is not installed", async () => {
    const fonts = found((await written()).part("word/fontTable.xml"), "w:font").map((font) => [
      font.attributes["w:name"],
      attributesOf(font, "w:altName")["w:val"],
    ]);

    expect(fonts).toContainEqual(["仿宋_GB2312", "仿宋,FangSong"]);
  });

  it("knows its title, the department and the time", async () => {
    const core = (await written()).part("docProps/core.xml");
    const property = (name: string): string | undefined => found(core, name)[0]?.children[0]?.text;

    expect(
      ["dc:title", "dc:creator", "cp:lastModifiedBy", "dcterms:created", "dcterms:modified"].map(property),
    ).toEqual([
      "某市财政局2022年自评报告",
      "某市财政局",
      "某市财政局",
      createdAt.toISOString(),
      createdAt.toISOString(),
    ]);
  });

  it("sets the emphases bold and nothing else", async () => {
    const { paragraphs } = await written({
      paragraphs: [
        paragraph("body", "一是预算执行率97.10%，二是完成率高。", "97.10%", "完成率"),
        paragraph("body", "没有"),
      ],
    });

    expect(paragraphs.map(({ text, bold }) => [text, bold])).toEqual([
      ["一是预算执行率97.10%，二是完成率高。", ["97.10%", "完成率"]],
      ["没有", []],
    ]);
  });

  it.each([
    ["a formula's beginning", "=1+1"],
    ["other beginnings of formulas", "+1 -1 @a"],
    ["markup", "<w:p>&amp;\"'"],
    ["emoji and rare characters", "好👍🏽，𠮷林"],
    ["marks that turn the direction", "\u200Fשלום\u202E"],
    ["tabs, line breaks and spaces", "甲\t乙\n丙  丁 "],
  ])("keeps %s as text", async (_, text) => {
    expect((await written({ paragraphs: [paragraph("body", text)] })).paragraphs.map((each) => each.text)).toEqual([
      text,
    ]);
  });

  it("leaves out what XML cannot hold, in the title and the department too", async () => {
    const odd = "甲\u0000\u0008\u001F乙\uD800丙\uFFFE";
    const docx = await written({ title: odd, creator: odd, paragraphs: [paragraph("body", odd)] });

    expect(docx.paragraphs.map(({ text }) => text)).toEqual(["甲乙丙"]);
    expect(found(docx.part("docProps/core.xml"), "dc:creator")[0]?.children[0]?.text).toBe("甲乙丙");
  });

  it("holds any text that XML can hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const { paragraphs } = await written({ paragraphs: texts.map((text) => paragraph("body", text)) });

          expect(paragraphs.map(({ text }) => text)).toEqual(texts);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is the same file twice, and another one only for another time", async () => {
    const [first, second, later] = [
      await reportDocx(report),
      await reportDocx(report),
      await reportDocx({ ...report, createdAt: new Date("2024-01-01T00:00:00Z") }),
    ];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(later))).toBe(false);
    expect(readDocx(first).partNames[0]).toBe("[Content_Types].xml");
  });
});
