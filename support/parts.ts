import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx, as text where they are XML and as base64 otherwise, so that a test can compare and show them. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(content) : Buffer.from(content).toString("base64"),
    ]),
  );
}

/** XML in one spelling: attributes in order, empty elements closed at once, `true` and `1` the same. */
export function normalised(xml: string): string {
  return xml
    .replace(/<\?xml[^>]*\?>\s*/, "")
    .replace(/&#34;/g, "&quot;")
    .replace(/&#39;/g, "'")
    .replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g, (_, name: string, attributes: string, closed: string) => {
      const sorted = [...attributes.matchAll(/[\w:]+="[^"]*"/g)]
        .map(([each]) => each.replace(/="true"$/, '="1"').replace(/="false"$/, '="0"'))
        .sort();
      return `<${[name, ...sorted].join(" ")}${closed}>`;
    })
    .replace(/<([\w:]+)((?:\s[^>]*)?)><\/\1>/g, "<$1$2/>");
}

/** A sheet's cells by name, each as its normalised markup without the name. */
export function cellsOf(sheetXml: string): Map<string, string> {
  return new Map(
    [...normalised(sheetXml).matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([markup, name = ""]) => [
      name,
      markup.replace(` r="${name}"`, ""),
    ]),
  );
}

/** Everything of a sheet but its cells and the size of what they cover, normalised. */
export function aroundCells(sheetXml: string): string {
  return normalised(sheetXml)
    .replace(/<sheetData\/>|<sheetData>.*<\/sheetData>/s, "<sheetData/>")
    .replace(/<dimension [^>]*>/, "");
}
