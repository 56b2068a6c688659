import { borderOrder } from "#host/document/schemaOrder";
import type { Area } from "#host/vocabulary/cellAddress";
import { colorOf } from "#host/document/color";
import type { XmlElement } from "#host/document/xmlElement";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { colorInput } from "./colorInput";
import { changeFormat, commonFormat, edge } from "./formatCells";
import type { SheetRange } from "./sheetRange";

type Side = "top" | "left" | "bottom" | "right";

/** A line of a range: which cells it lies on, and at which of their sides. */
export interface BorderLine {
  readonly range: SheetRange;
  readonly index: string;
}

interface LineStyle {
  readonly style: string;
  readonly weight: string;
}

/** Excel's two words for a line, and the one word in the file. */
const lineStyles: Readonly<Record<string, LineStyle>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function places({ range, index }: BorderLine): { readonly area: Area; readonly side: Side }[] {
  const { area } = range;
  switch (index) {
    case "EdgeTop":
      return [{ area: edge(range, "top"), side: "top" }];
    case "EdgeBottom":
      return [{ area: edge(range, "bottom"), side: "bottom" }];
    case "EdgeLeft":
      return [{ area: edge(range, "left"), side: "left" }];
    case "EdgeRight":
      return [{ area: edge(range, "right"), side: "right" }];
    case "InsideHorizontal":
      return area.bottom === area.top
        ? []
        : [
            { area: { ...area, top: area.top + 1 }, side: "top" },
            { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
          ];
    case "InsideVertical":
      return area.right === area.left
        ? []
        : [
            { area: { ...area, left: area.left + 1 }, side: "left" },
            { area: { ...area, right: area.right - 1 }, side: "right" },
          ];
    default:
      throw invalidArgument();
  }
}

export function readBorder(line: BorderLine, what: "style" | "weight" | "color"): Json {
  const { document } = line.range.workbook;
  const [place] = places(line);
  if (!place) {
    return null;
  }
  return commonFormat({ ...line.range, area: place.area }, (style) => {
    const element = document.styles.item(style, "borders")?.child(place.side);
    const known = lineStyles[element?.attribute("style") ?? ""];
    if (what === "color") {
      return colorOf(document, element?.child("color"), "#000000");
    }
    return what === "style" ? (known?.style ?? "None") : (known?.weight ?? "Thin");
  });
}

/** A line that gets a colour or a weight before it has a style becomes a continuous one, as in Excel. */
export function writeBorder(line: BorderLine, what: "style" | "weight" | "color", value: Json): void {
  const { styles } = line.range.workbook.document;
  const color = what === "color" ? colorInput(value) : undefined;
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  for (const { area, side } of places(line)) {
    changeFormat({ ...line.range, area }, (style) =>
      styles.withItem(style, "borders", `${side} ${what} ${JSON.stringify(value)}`, (border) => {
        const element = border.ensureChild(side, borderOrder);
        const current = lineStyles[element.attribute("style") ?? ""];
        if (what === "style" && value === "None") {
          element.setAttribute("style", undefined);
          element.children.splice(0);
          return;
        }
        const wanted = { style: current?.style ?? "Continuous", weight: current?.weight ?? "Thin" };
        element.setAttribute("style", fileStyle(what === "color" ? wanted : { ...wanted, [what]: value }));
        setColor(element, color);
      }),
    );
  }
}

function fileStyle({ style, weight }: LineStyle): string {
  const entries = Object.entries(lineStyles);
  const exact = entries.find(([, each]) => each.style === style && each.weight === weight);
  const found = exact ?? entries.find(([, each]) => each.style === style) ?? undefined;
  if (!found || !["Hairline", "Thin", "Medium", "Thick"].includes(weight)) {
    throw invalidArgument();
  }
  return found[0];
}

function setColor(element: XmlElement, argb: string | undefined): void {
  if (argb !== undefined) {
    const color = element.ensureChild("color", ["color"]);
    color.attributes.clear();
    color.setAttribute("rgb", argb);
  } else if (!element.child("color")) {
    element.append(element.create("color", { auto: 1 }));
  }
}
