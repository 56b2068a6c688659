import type { PackageParts } from "./packageParts";
import type { XmlElement } from "./xmlElement";

/** A link of a cell: to a place in the workbook, or to an address outside. */
export interface Hyperlink {
  readonly documentReference: string | undefined;
  readonly address: string | undefined;
  readonly screenTip: string | undefined;
}

/** The links of a worksheet, by the first cell of each. Addresses outside stand among the part's relationships. */
export function readHyperlinks(
  worksheet: XmlElement,
  partName: string | undefined,
  parts: PackageParts,
): Map<string, Hyperlink> {
  const targets = new Map(
    partName === undefined ? [] : parts.relationships(partName).map((each) => [each.id, each.rawTarget]),
  );
  const links = new Map<string, Hyperlink>();
  for (const element of worksheet.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const id = [...element.attributes].find(([name]) => name.endsWith(":id"))?.[1];
    links.set((element.attribute("ref") ?? "").split(":")[0] ?? "", {
      documentReference: element.attribute("location"),
      address: id === undefined ? undefined : targets.get(id),
      screenTip: element.attribute("tooltip"),
    });
  }
  return links;
}
