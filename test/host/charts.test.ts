import { openWorkbook } from "#host/node/openWorkbook";
import { partsOf } from "#support/parts";
import { richWorkbook } from "#support/richWorkbook";
import { failureOf, openRich, writtenThenRead } from "./inRichWorkbook";

/** A chart of the table on the sheet Other, on a sheet that was just added. */
function added(context: Excel.RequestContext): Excel.Chart {
  const { worksheets } = context.workbook;
  const chart = worksheets
    .add("Charts")
    .charts.add("BarClustered", worksheets.getItem("Other").getRange("A1:C5"), "Columns");
  chart.name = "Plan & actual";
  chart.title.text = "Plan < actual";
  return chart;
}

async function partsAfter(
  write: (context: Excel.RequestContext) => void,
  bytes?: Uint8Array,
): Promise<Map<string, string>> {
  const workbook = openWorkbook(bytes ?? (await richWorkbook()));
  await workbook.excel.run(async (context) => {
    write(context);
    await context.sync();
  });
  return partsOf(workbook.save());
}

const formulas = (xml = ""): string[] => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula = ""]) => formula);

describe("charts", () => {
  it("are saved with their series, title and axes", async () => {
    const parts = await partsAfter((context) => {
      const { axes } = added(context);
      axes.categoryAxis.reversePlotOrder = true;
      axes.valueAxis.minimum = 0;
      axes.valueAxis.numberFormat = "0%";
    });
    const chart = parts.get("xl/charts/chart2.xml");

    expect(formulas(chart)).toEqual([
      "Other!$B$1",
      "Other!$A$2:$A$5",
      "Other!$B$2:$B$5",
      "Other!$C$1",
      "Other!$A$2:$A$5",
      "Other!$C$2:$C$5",
    ]);
    expect(chart).toContain("<a:t>Plan &lt; actual</a:t>");
    expect(chart).toMatch(
      /<c:catAx>.*orientation val="maxMin".*<c:valAx>.*<c:min val="0"\/>.*formatCode="0%" sourceLinked="0"/,
    );
  });

  it("are reached from their sheet: relationship, drawing, types of the parts", async () => {
    const parts = await partsAfter(added);
    const [name = "", sheet] = [...parts].find(([, xml]) => xml.includes('r:id="rIdDrawing"')) ?? [];

    expect(sheet).toMatch(/<drawing [^>]*r:id="rIdDrawing"\/>/);
    expect(parts.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels")).toContain(
      'Target="../drawings/drawing2.xml"',
    );
    expect(parts.get("xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="../charts/chart2.xml"');
    for (const part of ["/xl/drawings/drawing2.xml", "/xl/charts/chart2.xml"]) {
      expect(parts.get("[Content_Types].xml")).toContain(`PartName="${part}"`);
    }
  });

  it("leave every other part of the workbook as it was, byte for byte", async () => {
    const before = partsOf(await richWorkbook());
    const after = await partsAfter(added);
    const lists = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/sharedStrings.xml"];

    expect(
      [...before]
        .filter(([name, content]) => !lists.includes(name) && after.get(name) !== content)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it("are found again in the saved file, by name", async () => {
    const read = await writtenThenRead(added, async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Charts");
      const [found, missing] = [
        charts.getItemOrNullObject("Plan & actual").load("name"),
        charts.getItemOrNullObject("Other"),
      ];
      charts.load("items/name,count");
      await context.sync();
      return {
        name: found.name,
        isMissing: missing.isNullObject,
        all: charts.items.map(({ name }) => name),
        count: charts.count,
      };
    });

    expect(read).toEqual({ name: "Plan & actual", isMissing: true, all: ["Plan & actual"], count: 1 });
  });

  it("stand at a cell in a size of their own, or cover cells", async () => {
    const sized = await partsAfter((context) => {
      const chart = added(context);
      chart.setPosition("C3");
      chart.width = 100;
      chart.height = 50;
    });
    const covering = await partsAfter((context) => added(context).setPosition("C3", "D4"));

    expect(sized.get("xl/drawings/drawing2.xml")).toMatch(
      /<xdr:oneCellAnchor><xdr:from><xdr:col>2<.*<xdr:row>2<.*<xdr:ext cx="1270000" cy="635000"\/>/,
    );
    expect(covering.get("xl/drawings/drawing2.xml")).toMatch(/<xdr:twoCellAnchor>.*<xdr:to><xdr:col>4<.*<xdr:row>4</);
  });

  it("are gone once deleted", async () => {
    const parts = await partsAfter((context) => added(context).delete());

    expect(parts.has("xl/charts/chart2.xml")).toBe(false);
    expect(parts.has("xl/drawings/drawing2.xml")).toBe(false);
  });

  it("that the file came with can be given other cells, and other series", async () => {
    const workbook = await openRich();
    await workbook.excel.run(async (context) => {
      added(context);
      await context.sync();
    });
    const bytes = workbook.save();
    const redirected = (address: string) =>
      partsAfter((context) => {
        const { worksheets } = context.workbook;
        worksheets
          .getItem("Charts")
          .charts.getItemOrNullObject("Plan & actual")
          .setData(worksheets.getItem("Other").getRange(address), "Columns");
      }, bytes);

    expect(formulas((await redirected("A1:C3")).get("xl/charts/chart2.xml"))).toEqual([
      "Other!$B$1",
      "Other!$A$2:$A$3",
      "Other!$B$2:$B$3",
      "Other!$C$1",
      "Other!$A$2:$A$3",
      "Other!$C$2:$C$3",
    ]);
    expect(formulas((await redirected("A1:B4")).get("xl/charts/chart2.xml"))).toEqual([
      "Other!$B$1",
      "Other!$A$2:$A$4",
      "Other!$B$2:$B$4",
    ]);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "charts of type Pie",
      ({ workbook: { worksheets } }) =>
        worksheets.add("New").charts.add("Pie", worksheets.getItem("Other").getRange("A1:C5"), "Columns"),
    ],
    [
      "charts with series by Auto",
      ({ workbook: { worksheets } }) =>
        worksheets.add("New").charts.add("BarClustered", worksheets.getItem("Other").getRange("A1:C5")),
    ],
    [
      "charts of ranges without texts in the first row and column",
      ({ workbook: { worksheets } }) =>
        worksheets.add("New").charts.add("BarClustered", worksheets.getItem("Other").getRange("B2:C5"), "Columns"),
    ],
    [
      "adding a chart to a worksheet that came with drawings",
      ({ workbook: { worksheets } }) =>
        worksheets.getItem("Data").charts.add("BarClustered", worksheets.getItem("Other").getRange("A1:C5"), "Columns"),
    ],
  ])("refuses %s by name", async (what, batch) => {
    expect(await failureOf(await openRich(), batch)).toMatchObject({
      code: "NotImplemented",
      message: `the local host does not support ${what}`,
    });
  });

  it("that the file came with are not deleted", async () => {
    const workbook = await openRich();
    const name = await workbook.excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem("Data").charts.load("items/name");
      await context.sync();
      return charts.items[0]?.name ?? "";
    });
    const failure = await failureOf(workbook, (context) =>
      context.workbook.worksheets.getItem("Data").charts.getItem(name).delete(),
    );

    expect(failure.message).toBe("the local host does not support deleting a chart that the file came with");
  });
});
