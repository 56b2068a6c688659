import {
  absoluteAreaName,
  areaName,
  isEntireRows,
  parseArea,
  quotedSheetName,
  splitSheet,
} from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import type { LiveWorkbook } from "./liveWorkbook";
import { checkUnprotected } from "./protection";
import type { SheetRange } from "./sheetRange";

/** The page of a sheet. */
export interface PageSelf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  addressOf(range: SheetRange): string;
}

export function pageOf(workbook: LiveWorkbook, sheet: Sheet): PageSelf {
  return { workbook, sheet, addressOf: ({ area }) => areaName(area) };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

const pointsPerInch = 72;
const defaultMargins: Readonly<Record<Margin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

export function readPageSetup({ sheet }: PageSelf, attribute: string): string | undefined {
  return sheet.part.root.child("pageSetup")?.attribute(attribute);
}

/** Page set-up is attributes beside those that are there. */
export function setPageSetup(
  self: PageSelf,
  section: "pageSetup" | "pageMargins" | "printOptions",
  attributes: Attributes,
): void {
  checkUnprotected(self);
  const element = self.sheet.part.section(section);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  self.sheet.changed();
}

export function readMargin({ sheet }: PageSelf, name: Margin): number {
  return Number(sheet.part.root.child("pageMargins")?.attribute(name) ?? defaultMargins[name]) * pointsPerInch;
}

/** Points in, inches in the file; the schema wants all six. */
export function setMargin(self: PageSelf, name: Margin, points: number): void {
  const present = self.sheet.part.root.child("pageMargins");
  const all = Object.entries(defaultMargins).map(
    ([each, inches]) => [each, present?.attribute(each) ?? inches] as const,
  );
  setPageSetup(self, "pageMargins", { ...Object.fromEntries(all), [name]: points / pointsPerInch });
}

/** The zoom is set whole: a scale in percent, or the pages to fit on. */
export function setZoom(self: PageSelf, value: Json): void {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw invalidArgument();
  }
  checkUnprotected(self);
  const { sheet } = self;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value;
  const fits = typeof wide === "number" || typeof high === "number";
  if (!fits && (typeof scale !== "number" || scale < 10 || scale > 400)) {
    throw invalidArgument();
  }
  const properties = sheet.part.section("sheetPr").ensureChild("pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]);
  properties.setAttribute("fitToPage", fits ? 1 : undefined);
  // 0 pages mean as many as it takes.
  const pages = (count: Json | undefined) => (typeof count === "number" ? count : 0);
  setPageSetup(
    self,
    "pageSetup",
    fits
      ? { scale: undefined, fitToWidth: pages(wide), fitToHeight: pages(high) }
      : { scale: Number(scale), fitToWidth: undefined, fitToHeight: undefined },
  );
}

/** Print area and title rows are names of the sheet. */
export function setPrintName(self: PageSelf, name: "_xlnm.Print_Area" | "_xlnm.Print_Titles", address: string): void {
  checkUnprotected(self);
  const { workbook, sheet } = self;
  const area = parseArea(splitSheet(address).address);
  if (
    !area ||
    (name === "_xlnm.Print_Titles" && !isEntireRows({ ...area, left: 0, right: area.right }) && area.left !== 0)
  ) {
    throw invalidArgument();
  }
  const rows = absoluteAreaName({ ...area, left: 0, right: 16_383 });
  const reference = `${quotedSheetName(sheet.name)}!${name === "_xlnm.Print_Titles" ? rows : absoluteAreaName(area)}`;
  const { names } = workbook.document;
  const index = workbook.document.tabIndex(sheet);
  const existing = names.find(name, index);
  if (existing) {
    names.setFormula(existing, reference);
  } else {
    names.add(name, index, reference, "");
  }
}
