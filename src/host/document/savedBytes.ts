import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeZip } from "#host/package/writeZip";
import { addChartParts } from "./chartParts";
import { mendedSheet } from "./mendSheet";
import { relationshipsName, resolveTarget } from "./partName";
import { parseXml } from "./parseXml";
import type { WorkbookDocument } from "./workbookDocument";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The engine's file, or the very bytes that were opened if nothing was written; with the original bytes put back wherever nothing was written, and with the
 * workbook part and the formats as the host keeps them: what the engine has no field for (very
 * hidden sheets, hidden names, theme colours of borders) would be lost otherwise.
 */
export function savedBytes(document: WorkbookDocument): Uint8Array {
  const { parts } = document;
  if (!document.isChanged) {
    return parts.original;
  }
  const written = unzipSync(document.writtenByEngine());
  const workbookPart = document.partName;
  const engineParts = sheetPartNames(written, workbookPart);
  const result: Record<string, Uint8Array> = {};
  const originals = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(written)) {
    const original = isRewrittenByEngine(name, document, engineParts) ? undefined : parts.bytes(name);
    result[name] = original ?? bytes;
    if (original) {
      originals.set(name, original);
    }
  }
  giveRelationshipIds(document, written);
  result[workbookPart] = strToU8(declaration + document.root.toString());
  const [styles] = document.ofKind("styles");
  if (styles !== undefined) {
    const original = originals.get(styles) ?? parts.bytes(styles);
    result[styles] =
      document.styles.isChanged || !original ? strToU8(declaration + document.styles.root.toString()) : original;
  }
  for (const name of document.changedParts) {
    if (name in result) {
      result[name] = strToU8(declaration + parts.xml(name).toString());
    }
  }
  for (const sheet of document.sheets) {
    const name = engineParts.get(sheet.name);
    const bytes = name === undefined ? undefined : result[name];
    if (name !== undefined && bytes && sheet.isWritten) {
      result[name] = strToU8(mendedSheet(strFromU8(bytes), sheet.mending));
      if (sheet.charts.length > 0) {
        addChartParts(result, sheet.charts, name);
      }
    }
  }
  return writeZip(parts.archive, {
    changed: new Map(Object.entries(result).filter(([name, bytes]) => originals.get(name) !== bytes)),
    removed: new Set(parts.names.filter((name) => !(name in result))),
  });
}

/** Written sheets, and the lists that grow or shrink with them. */
function isRewrittenByEngine(
  name: string,
  document: WorkbookDocument,
  engineParts: ReadonlyMap<string, string>,
): boolean {
  const sheet = document.sheets.find(
    (each) => engineParts.get(each.name) === name || engineParts.get(each.name) === ownerOf(name),
  );
  if (sheet) {
    return sheet.isWritten;
  }
  return (
    name === "[Content_Types].xml" ||
    name === relationshipsName(document.partName) ||
    /\/(?:sharedStrings|calcChain)\.xml$/.test(name)
  );
}

/** `xl/worksheets/_rels/sheet1.xml.rels` → `xl/worksheets/sheet1.xml`. */
function ownerOf(name: string): string {
  return name.replace(/_rels\/([^/]+)\.rels$/, "$1");
}

function sheetPartNames(written: Readonly<Record<string, Uint8Array>>, workbookPart: string): Map<string, string> {
  const targets = relationshipTargets(written, workbookPart);
  const workbook = parseXml(strFromU8(written[workbookPart] ?? new Uint8Array())).root;
  const sheets = workbook.child("sheets")?.childrenNamed("sheet") ?? [];
  return new Map(
    sheets.map((each) => [
      each.attribute("name") ?? "",
      resolveTarget(workbookPart, targets.get(each.attribute("r:id") ?? "") ?? ""),
    ]),
  );
}

function relationshipTargets(written: Readonly<Record<string, Uint8Array>>, part: string): Map<string, string> {
  const bytes = written[relationshipsName(part)];
  const relationships = bytes ? parseXml(strFromU8(bytes)).root.childrenNamed("Relationship") : [];
  return new Map(relationships.map((each) => [each.attribute("Id") ?? "", each.attribute("Target") ?? ""]));
}

/** Sheets that were added get the relationship that the engine made for them. */
function giveRelationshipIds(document: WorkbookDocument, written: Readonly<Record<string, Uint8Array>>): void {
  const engineSheets =
    parseXml(strFromU8(written[document.partName] ?? new Uint8Array()))
      .root.child("sheets")
      ?.childrenNamed("sheet") ?? [];
  const attribute =
    document.sheets.flatMap((sheet) => [...sheet.element.attributes.keys()]).find((name) => name.endsWith(":id")) ??
    "r:id";
  for (const sheet of document.sheets) {
    const engineSheet = engineSheets.find((each) => each.attribute("name") === sheet.name);
    sheet.element.setAttribute(attribute, engineSheet?.attribute("r:id"));
  }
}
