import type { WorkbookDocument } from "./workbookDocument";
import type { XmlElement } from "./xmlElement";

/** The palette of `indexed` colours (ECMA-376 part 1, 18.8.27), 0 to 63. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Theme colours by number; the first two pairs stand crossed in the file (light before dark). */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** `#RRGGBB` of a `<color>`, `<fgColor>` …; theme and tint resolved. `fallback` for an automatic colour. */
export function colorOf(document: WorkbookDocument, element: XmlElement | undefined, fallback: string): string {
  const rgb = element?.attribute("rgb");
  if (rgb !== undefined) {
    return tinted(rgb.slice(-6), element);
  }
  const theme = element?.attribute("theme");
  if (theme !== undefined) {
    return tinted(themeColor(document, Number(theme)) ?? fallback.slice(1), element);
  }
  const indexed = element?.attribute("indexed");
  const named =
    indexed === undefined
      ? undefined
      : (document.styles.indexedColors?.[Number(indexed)]?.slice(-6) ?? palette[Number(indexed)]);
  return named === undefined ? fallback : tinted(named, element);
}

function themeColor(document: WorkbookDocument, index: number): string | undefined {
  const [name] = document.ofKind("theme");
  const scheme = name === undefined ? undefined : document.parts.xml(name).child("themeElements")?.child("clrScheme");
  const color = scheme?.child(themeNames[index] ?? "")?.elements[0];
  return color?.attribute("lastClr") ?? color?.attribute("val");
}

/** A tint below 0 darkens, above 0 lightens, by the luminance of the HSL model. */
function tinted(rgb: string, element: XmlElement | undefined): string {
  const tint = Number(element?.attribute("tint") ?? 0);
  if (tint === 0) {
    return `#${rgb.toUpperCase()}`;
  }
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(...channels), Math.min(...channels)];
  const luminance = (max + min) / 2;
  const next = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const saturation = max === min ? 0 : (max - min) / (luminance > 0.5 ? 2 - max - min : max + min);
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const moved = channels.map((channel) => (max === min ? next : next + chroma * ((channel - min) / (max - min) - 0.5)));
  return `#${moved
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
}
