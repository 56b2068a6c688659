import type { PackageParts } from "./packageParts";
import { relationshipAttribute, relationshipId } from "./relationshipAttribute";
import { worksheetOrder } from "./schemaOrder";
import type { XmlElement } from "./xmlElement";

/** A link of a cell: to a place in the workbook, or to an address outside. */
export interface Hyperlink {
  readonly documentReference: string | undefined;
  readonly address: string | undefined;
  readonly screenTip: string | undefined;
}

/** The links of a worksheet, by the first cell of each. Addresses outside stand among the part's relationships. */
export function readHyperlinks(worksheet: XmlElement, partName: string, parts: PackageParts): Map<string, Hyperlink> {
  const targets = new Map(parts.relationships(partName).map((each) => [each.id, each.rawTarget]));
  const links = new Map<string, Hyperlink>();
  for (const element of worksheet.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const id = relationshipId(element);
    links.set(firstCell(element), {
      documentReference: element.attribute("location"),
      address: id === undefined ? undefined : targets.get(id),
      screenTip: element.attribute("tooltip"),
    });
  }
  return links;
}

/** Gives a cell a link in place of the one it has; `null` takes it away. */
export function writeHyperlink(
  worksheet: XmlElement,
  partName: string,
  parts: PackageParts,
  cell: string,
  link: Hyperlink | null,
): void {
  const list = worksheet.ensureChild("hyperlinks", worksheetOrder);
  for (const old of list.childrenNamed("hyperlink").filter((each) => firstCell(each) === cell)) {
    const id = relationshipId(old);
    list.remove(old);
    if (id !== undefined && !list.elements.some((each) => relationshipId(each) === id)) {
      parts.unrelate(partName, id);
    }
  }
  if (link) {
    const element = list.append(list.create("hyperlink", { ref: cell }));
    element.setAttribute("location", link.documentReference);
    element.setAttribute("tooltip", link.screenTip);
    if (link.documentReference === undefined && link.address !== undefined) {
      const attribute = relationshipAttribute(worksheet, parts.relationshipBase);
      element.setAttribute(attribute, parts.relate(partName, "hyperlink", link.address, true));
    }
  }
  if (list.elements.length === 0) {
    worksheet.remove(list);
  }
}

/** A link may cover several cells; it is known by the first. */
function firstCell(element: XmlElement): string {
  return (element.attribute("ref") ?? "").split(":")[0] ?? "";
}
