import type { XmlNode } from "../parseXml";
import type { PackageReader } from "./packageReader";
import { plainText, richText } from "./cellText";
import { childOf, childrenOf, spelling } from "./spelling";
import type { StyleLooks } from "./styleLooks";

/** A worksheet as a user sees it. */
export interface SheetState {
  /** Formulas and constants by their cells. */
  readonly contents: Readonly<Record<string, string>>;
  /** Of cells that look otherwise than their row and column. */
  readonly looks: Readonly<Record<string, string>>;
  /** Widths, heights, what is hidden, and the look of a whole column or row, by its number. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  /** Everything else: links, page breaks, conditional formats, merged cells, page set-up, protection, charts. */
  readonly others: readonly string[];
}

/** What stands around the cells and is nobody's doing: how the program last showed the sheet, and what it counted. */
const leftOut = ["dimension", "sheetData", "cols", "sheetViews"];

export function sheetState(
  file: PackageReader,
  part: string,
  texts: readonly string[],
  { ofCell, ofRule }: StyleLooks,
): SheetState {
  const sheet = file.root(part);
  const targets = file.targets(part);
  const columns = columnsOf(sheet);
  const usualHeight = Number(childOf(sheet, "sheetFormatPr")?.attributes["defaultRowHeight"] ?? ordinaryHeight);
  const contents: Record<string, string> = {};
  const looks: Record<string, string> = {};
  const rows: Record<string, string> = {};
  for (const row of childrenOf(childOf(sheet, "sheetData"), "row")) {
    const { r: number = "", s: style, customFormat } = row.attributes;
    const ofRow = isTrue(customFormat) ? style : undefined;
    const shown = sizeOf(row, "ht", { ofCell, style: ofRow, usual: usualHeight });
    if (shown !== "") {
      rows[number] = shown;
    }
    for (const cell of childrenOf(row, "c")) {
      const { r: address = "", s: own } = cell.attributes;
      const content = contentOf(cell, texts);
      if (content !== "") {
        contents[address] = content;
      }
      const look = ofCell(own);
      const around = ofRow ?? columns.find(({ from, to }) => isWithin(address, from, to))?.style;
      if (look !== ofCell(around)) {
        looks[address] = look;
      }
    }
  }
  return {
    contents,
    looks,
    columns: Object.fromEntries(
      columns.flatMap(({ from, to, node, style }) => {
        const shown = sizeOf(node, "width", { ofCell, style, usual: usualWidth });
        // A column that goes to the edge of the sheet is one entry.
        const numbers = to - from > 100 ? [`${from}–${to}`] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
        return shown === "" ? [] : numbers.map((number) => [number, shown]);
      }),
    ),
    rows,
    others: [
      ...(sheet?.children ?? []).filter(({ name }) => !leftOut.includes(name)),
      ...childrenOf(childOf(sheet, "sheetViews"), "sheetView").map(lastingView),
    ]
      .flatMap((node) => otherOf(node))
      .toSorted(),
  };

  /** With what it names by a number or an id written out. */
  function otherOf(node: XmlNode): string[] {
    const parts = node.children.filter(({ name }) => name !== "#text");
    switch (node.name) {
      case "hyperlinks":
      case "mergeCells":
      case "rowBreaks":
      case "colBreaks":
      case "dataValidations":
        return parts.map((each) => `${node.name} ${targetOf(each)} ${spelling(each, ["r:id"])}`);
      case "conditionalFormatting":
        return parts.map(
          (rule) =>
            `rule ${node.attributes["sqref"]} ${ofRule(rule.attributes["dxfId"])} ${spelling(rule, ["dxfId", "priority"])}`,
        );
      case "drawing":
        return drawingOf(file, targetOf(node));
      case "pageSetup":
      case "legacyDrawing":
      case "picture":
        return [spelling(node, ["r:id"])];
      case "tableParts":
        return parts.map((each) => `table ${spelling(file.root(targetOf(each)) ?? each)}`);
      default:
        return parts.length === 0 && Object.keys(node.attributes).length === 0 ? [] : [spelling(node)];
    }
  }

  function targetOf({ attributes }: XmlNode): string {
    return targets.get(attributes["r:id"] ?? "") ?? "";
  }
}

/** The anchors of a drawing, and the charts in it. */
function drawingOf(file: PackageReader, part: string): string[] {
  const drawing = file.root(part);
  const charts = [...file.targets(part).values()].map((chart) => file.root(chart));
  return [drawing, ...charts].flatMap((node) => (node ? [spelling(node)] : []));
}

/** What of a view is the sheet's: gridlines, frozen panes; not what is selected in it. */
function lastingView({ name, attributes, children }: XmlNode): XmlNode {
  const { showGridLines, rightToLeft, zoomScale } = attributes;
  const kept = Object.entries({ showGridLines, rightToLeft, zoomScale }).flatMap(([each, value]) =>
    value === undefined ? [] : [[each, value] as const],
  );
  const panes = children
    .filter((child) => child.name === "pane")
    .map((pane) => ({ ...pane, attributes: { ...pane.attributes, activePane: "" } }));
  return { name, attributes: Object.fromEntries(kept), children: panes, text: "" };
}

/** A formula, or the value with its kind; the value of a formula comes from others. */
function contentOf(cell: XmlNode, texts: readonly string[]): string {
  const formula = childOf(cell, "f");
  if (formula) {
    return `=${spelling(formula)}`;
  }
  const { t: kind = "n" } = cell.attributes;
  const value = plainText(childOf(cell, "v"));
  if (kind === "s") {
    return `text ${texts[Number(value)] ?? `no ${value}`}`;
  }
  if (kind === "inlineStr") {
    return `text ${richText(childOf(cell, "is"))}`;
  }
  return value === "" ? "" : `${kind} ${value}`;
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly style: string | undefined;
  readonly node: XmlNode;
}

function columnsOf(sheet: XmlNode | null): readonly Columns[] {
  return childrenOf(childOf(sheet, "cols"), "col").map((node) => ({
    from: Number(node.attributes["min"]),
    to: Number(node.attributes["max"]),
    style: node.attributes["style"],
    node,
  }));
}

/** A column's without a width of its own, in characters: 64 pixels, which programs write with more or fewer decimals. */
const usualWidth = 9.14;
/** A row's without a height of its own, in points, where the worksheet names no other. */
const ordinaryHeight = 15;

/** Of a row or a column: its size, whether it is hidden, its group and its look; empty where all is as usual. */
function sizeOf(
  { attributes }: XmlNode,
  size: "ht" | "width",
  { ofCell, style, usual }: Pick<StyleLooks, "ofCell"> & { readonly style: string | undefined; readonly usual: number },
): string {
  const given = attributes[size];
  const shown = [
    ...(given === undefined || Math.abs(Number(given) - usual) < 0.03 ? [] : [given]),
    ...["hidden", "collapsed"].filter((name) => isTrue(attributes[name])),
    ...(attributes["outlineLevel"] === undefined ? [] : [`level ${attributes["outlineLevel"]}`]),
    ...(ofCell(style) === ofCell(undefined) ? [] : [ofCell(style)]),
  ];
  return shown.join(", ");
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isWithin(address: string, from: number, to: number): boolean {
  const number = [...address.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number >= from && number <= to;
}
