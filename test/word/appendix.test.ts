import { attributesOf, found } from "#support/readDocx";
import type { AppendixTable } from "#core/model/reportDocument";
import { report, written } from "./wordReports";

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan });

const table: AppendixTable = {
  caption: "指标",
  columns: [
    { title: "一级\n指标", width: 40, align: "center" },
    { title: "三级指标", width: 60, align: "left" },
    { title: "得分", width: 56, align: "right" },
  ],
  rows: [
    [cell("产出指标", 2), cell("专利授权量"), cell("9.5")],
    [cell("商标申请量\n说明"), cell("=3")],
    [cell("总分", 1, 2), cell("12.5")],
  ],
};

describe("the appendix of the Word document", () => {
  it("is left out where there are no tables", async () => {
    const docx = await written();

    expect(docx.paragraphs).toHaveLength(report.paragraphs.length);
    expect(docx.tables).toEqual([]);
  });

  it("begins a page under a heading of the outline", async () => {
    const docx = await written({ appendix: [table] });
    const heading = docx.paragraphs.find(({ text }) => text === "附件：部门整体支出绩效自评表");

    expect(docx.paragraphs.filter(({ node }) => found(node, "w:pageBreakBefore").length > 0)).toEqual([heading]);
    expect(heading?.style).toBe("AppendixHeading");
    expect(attributesOf(docx.style("AppendixHeading"), "w:basedOn")["w:val"]).toBe("Heading1");
  });

  it("shows each cell, cells of a class as one", async () => {
    const docx = await written({ appendix: [table] });

    expect(docx.tables).toEqual([
      [
        ["一级\n指标", "三级指标", "得分"],
        ["产出指标", "专利授权量", "9.5"],
        ["", "商标申请量\n说明", "=3"],
        ["总分", "12.5"],
      ],
    ]);
    const document = docx.part("word/document.xml");
    expect(found(document, "w:vMerge").map(({ attributes }) => attributes["w:val"])).toEqual(["restart", "continue"]);
    expect(found(document, "w:gridSpan").at(-2)?.attributes["w:val"]).toBe("2");
  });

  it("repeats its header on every page, with thin lines, in 10.5 pt, as wide as the text", async () => {
    const docx = await written({ appendix: [table] });
    const [node] = found(docx.part("word/document.xml"), "w:tbl");
    if (!node) {
      throw new Error("no table");
    }

    expect(found(node, "w:tr").map((row) => found(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
    expect(attributesOf(node, "w:insideH")).toMatchObject({ "w:val": "single", "w:sz": "4" });
    expect(found(node, "w:gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0)).toBeCloseTo(
      (156 / 25.4) * 1440,
      -1,
    );
    expect(attributesOf(docx.style("TableCell"), "w:rFonts")["w:eastAsia"]).toBe("宋体");
    expect(attributesOf(docx.style("TableCell"), "w:sz")["w:val"]).toBe("21");
  });

  it("puts each column's text where the column has it, also beside a cell that goes on", async () => {
    const [node] = found((await written({ appendix: [table] })).part("word/document.xml"), "w:tbl");
    const rows = node
      ? found(node, "w:tr").map((row) => found(row, "w:tc").map((each) => attributesOf(each, "w:jc")["w:val"]))
      : [];

    expect(rows[1]).toEqual(["center", "left", "right"]);
    expect(rows[2]?.slice(-2)).toEqual(["left", "right"]);
    expect(rows[3]).toEqual(["center", "right"]);
  });

  it("sets cells that go on like the others, so that they make no row higher", async () => {
    const [node] = found((await written({ appendix: [table] })).part("word/document.xml"), "w:tbl");
    const styles = node
      ? found(node, "w:tr").map((row) => found(row, "w:p").map((each) => attributesOf(each, "w:pStyle")["w:val"]))
      : [];

    expect(new Set(styles[0])).toEqual(new Set(["TableHeader"]));
    expect(new Set(styles.slice(1).flat())).toEqual(new Set(["TableCell"]));
  });
});
