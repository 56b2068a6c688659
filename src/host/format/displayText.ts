import type { DisplayContext } from "./displayContext";
import { generalText } from "./generalText";
import { formatNumber } from "./formatNumber";
import { chosenSection, parseSections } from "./formatSections";

/** The text that a cell shows; in a format that the host does not know, that of General. */
export function displayText(
  value: number | string | boolean,
  format: string,
  formatId: number,
  context: DisplayContext,
): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  const code = systemFormat(format, formatId, context);
  if (code === "General") {
    return typeof value === "string" ? value : generalText(value);
  }
  const sections = parseSections(code);
  if (!sections) {
    return typeof value === "string" ? value : generalText(value);
  }
  if (typeof value === "string") {
    const section = sections.find((each) => each.isText);
    return section
      ? section.tokens
          .map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
          .join("")
      : value;
  }
  const { section, magnitude } = chosenSection(sections, value);
  return section ? formatNumber(magnitude, section, context) : "####";
}

/** The short date of the system stands behind formats 14 and 22. */
function systemFormat(format: string, formatId: number, { locale }: DisplayContext): string {
  if (locale === "zh-CN" && (formatId === 14 || formatId === 22)) {
    return formatId === 14 ? "yyyy/m/d" : "yyyy/m/d h:mm";
  }
  return format;
}
