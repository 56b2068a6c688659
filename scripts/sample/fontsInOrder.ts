import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseXml, withDeclaration } from "#host/document/parseXml";
import { fontOrder } from "#host/document/schemaOrder";

const styles = "xl/styles.xml";

/** A workbook with the children of its fonts in the order of the schema, in which excelize does not write them. */
export function fontsInOrder(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const { prolog, root } = parseXml(strFromU8(parts[styles] ?? new Uint8Array()));
  for (const font of root.child("fonts")?.childrenNamed("font") ?? []) {
    font.sortChildren(fontOrder);
  }
  return zipSync(
    { ...parts, [styles]: strToU8(withDeclaration(prolog) + root.toString()) },
    { level: 6, mtime: "1980-01-01" },
  );
}
