import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { fallbackFonts } from "#core/report/layout/pageLayout";

/** A zip file has no older time than this; it is the local time, so that every machine writes the same one. */
const noTime = new Date(1980, 0, 1);

/**
 * The package with one time in all places, since the library takes the clock's, and with the fonts to
 * take where one of ours is not installed, for which the library has no option.
 */
export function settledPackage(bytes: Uint8Array, createdAt: Date): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  // A reader that guesses a package's kind looks for its content types first.
  const first = parts.filter(([name]) => name === "[Content_Types].xml");
  const settled = [...first, ...parts.filter((part) => !first.includes(part))].map(
    ([name, content]) => [name, settle(name, content, createdAt)] as const,
  );
  return zipSync(Object.fromEntries(settled) satisfies Zippable, { mtime: noTime, level: 6 });
}

function settle(name: string, content: Uint8Array, createdAt: Date): Uint8Array {
  if (name === "docProps/core.xml") {
    return strToU8(
      strFromU8(content).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${createdAt.toISOString()}`),
    );
  }
  if (name === "word/fontTable.xml") {
    return strToU8(fontTable());
  }
  return content;
}

function fontTable(): string {
  const fonts = Object.entries(fallbackFonts).map(
    ([name, fallbacks]) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallbacks.join(",")}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
