import { strFromU8, strToU8 } from "fflate";
import type { AddedChart, SeriesReferences } from "./addedChart";
import type { PackageParts } from "./packageParts";
import { relationshipsName } from "./partName";
import { parseXml } from "./parseXml";
import type { XmlElement } from "./xmlElement";
import { encodeAttribute, encodeText } from "./xmlText";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const emuPerPoint = 12_700;

/** The id by which a sheet refers to the drawing that is made for its charts. */
const drawingId = "rIdDrawing";
export const drawingReference = { "xmlns:r": officeDocument, "r:id": drawingId } as const;

/** New and changed parts, over those of the file. */
type ChangedParts = Map<string, Uint8Array>;

/**
 * Adds the parts of a sheet's new charts to the package: drawing, charts, what refers to them.
 */
export function addChartParts(
  parts: PackageParts,
  changed: ChangedParts,
  charts: readonly AddedChart[],
  sheetPart: string,
): void {
  const freeName = (stem: string): string => {
    let number = 1;
    while (parts.has(`${stem}${number}.xml`) || changed.has(`${stem}${number}.xml`)) {
      number += 1;
    }
    return `${stem}${number}.xml`;
  };
  const drawing = freeName("xl/drawings/drawing");
  const overrides = [[drawing, "application/vnd.openxmlformats-officedocument.drawing+xml"]];
  const links = charts.map((chart, index) => {
    const name = freeName("xl/charts/chart");
    changed.set(name, strToU8(declaration + chartXml(chart)));
    overrides.push([name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"]);
    return `<Relationship Id="rId${index + 1}" Type="${officeDocument}/chart" Target="../${name.slice("xl/".length)}"/>`;
  });
  changed.set(drawing, strToU8(declaration + drawingXml(charts)));
  changed.set(
    relationshipsName(drawing),
    strToU8(`${declaration}<Relationships xmlns="${relationships}">${links.join("")}</Relationships>`),
  );
  const target = sheetPart.startsWith("xl/worksheets/") ? drawing.replace(/^xl/, "..") : `/${drawing}`;
  append(parts, changed, relationshipsName(sheetPart), `<Relationships xmlns="${relationships}"/>`, "Relationship", [
    { Id: drawingId, Type: `${officeDocument}/drawing`, Target: target },
  ]);
  append(
    parts,
    changed,
    "[Content_Types].xml",
    "<Types/>",
    "Override",
    overrides.map(([name = "", type = ""]) => ({ PartName: `/${name}`, ContentType: type })),
  );
}

function append(
  parts: PackageParts,
  changed: ChangedParts,
  name: string,
  empty: string,
  element: string,
  added: readonly Readonly<Record<string, string>>[],
): void {
  const bytes = changed.get(name);
  const standing = parts.has(name) ? parts.text(name) : empty;
  const { root } = parseXml(bytes ? strFromU8(bytes) : standing);
  for (const attributes of added) {
    root.append(root.create(element, attributes));
  }
  changed.set(name, strToU8(declaration + root.toString()));
}

function drawingXml(charts: readonly AddedChart[]): string {
  const anchors = charts.map((chart, index) => {
    const { from, to, width, height } = chart;
    const frame =
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encodeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
    return to
      ? `<xdr:twoCellAnchor>${corner("from", from)}${corner("to", { row: to.row + 1, column: to.column + 1 })}${frame}</xdr:twoCellAnchor>`
      : `<xdr:oneCellAnchor>${corner("from", from)}<xdr:ext cx="${emus(width)}" cy="${emus(height)}"/>${frame}</xdr:oneCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${officeDocument}">${anchors.join("")}</xdr:wsDr>`;
}

function corner(tag: "from" | "to", { row, column }: { readonly row: number; readonly column: number }): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function emus(points: number): number {
  return Math.round(points * emuPerPoint);
}

function chartXml({
  direction,
  title,
  series,
  categoriesReversed,
  minimum,
  valueFormat,
  plotVisibleOnly,
}: AddedChart): string {
  const heading =
    title === undefined
      ? ""
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1400" b="0"/><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const [categories, values] = direction === "bar" ? ["l", "b"] : ["b", "l"];
  return (
    `<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main" xmlns:r="${officeDocument}"><c:roundedCorners val="0"/><c:chart>` +
    `${heading}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.map(seriesXml).join("")}<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${categoriesReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${minimum === undefined ? "" : `<c:min val="${minimum}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${values}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt formatCode="${encodeAttribute(valueFormat ?? "General")}" sourceLinked="${valueFormat === undefined ? 1 : 0}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="${plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Series of bars, as elements of a part that writes charts with the prefix `c`. */
export function seriesElements(series: readonly SeriesReferences[]): readonly XmlElement[] {
  return parseXml(`<c:barChart xmlns:c="${drawingMl}/chart">${series.map(seriesXml).join("")}</c:barChart>`).root
    .elements;
}

function seriesXml({ name, categories, values }: SeriesReferences, index: number): string {
  const reference = (formula: string, kind: "strRef" | "numRef"): string =>
    `<c:${kind}><c:f>${encodeText(formula)}</c:f></c:${kind}>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name === undefined ? "" : `<c:tx>${reference(name, "strRef")}</c:tx>`}<c:invertIfNegative val="0"/>` +
    `${categories === undefined ? "" : `<c:cat>${reference(categories, "strRef")}</c:cat>`}<c:val>${reference(values, "numRef")}</c:val></c:ser>`
  );
}
