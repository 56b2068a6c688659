import { type Area, parseArea, splitSheet } from "#host/vocabulary/cellAddress";
import type { DefinedName } from "#host/document/definedNames";
import type { Sheet } from "#host/document/sheet";
import { allTables } from "#host/document/tables";
import { formulaTokens } from "#host/formula/formulaTokens";
import type { LiveWorkbook } from "./liveWorkbook";

/** What a name stands for. */
export type NameTarget =
  | { readonly kind: "range"; readonly sheet: Sheet; readonly area: Area }
  /** Several rectangles, `A!$A$1:$B$2,A!$D$1:$E$2`. */
  | { readonly kind: "areas" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  /** A formula that is no range and cannot be computed here. */
  | { readonly kind: "formula" };

export function nameTarget(workbook: LiveWorkbook, defined: DefinedName, depth = 0): NameTarget {
  const { document } = workbook;
  const text = defined.formula.trim();
  const home = defined.sheetIndex === undefined ? undefined : document.sheetAtTab(defined.sheetIndex);
  const range = rangeOf(workbook, text, home);
  if (range) {
    return range;
  }
  const constant = constantOf(text);
  if (constant) {
    return constant;
  }
  if (/#REF!/.test(text)) {
    return { kind: "error", error: "#REF!" };
  }
  const tokens = formulaTokens(text).filter((token) => token.kind !== "space");
  if (tokens.length > 1 && tokens.every((token) => token.kind === "reference" || token.text === ",")) {
    return { kind: "areas" };
  }
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === "name" && depth < 10) {
    const { sheet, address } = splitSheet(only.text);
    const scope = sheet === undefined ? home : document.sheet(sheet);
    const other =
      (scope && document.names.find(address, document.tabIndex(scope))) ?? document.names.find(address, undefined);
    return other ? nameTarget(workbook, other, depth + 1) : { kind: "error", error: "#NAME?" };
  }
  const sheet = home ?? document.activeSheet;
  const computed = sheet && workbook.rangeOf(text, sheet);
  return computed ? { kind: "range", ...computed } : { kind: "formula" };
}

function rangeOf({ document }: LiveWorkbook, text: string, home: Sheet | undefined): NameTarget | undefined {
  const table = /^([^\s[\]!]+)(?:\[(#All|#Data|#Headers|#Totals|)\])?$/i.exec(text);
  const owner = table && allTables(document).find((each) => each.name.toLowerCase() === (table[1] ?? "").toLowerCase());
  if (owner) {
    const area = tablePart(owner.area, owner.headerRow, owner.totalsRow, (table[2] ?? "").toLowerCase());
    return area ? { kind: "range", sheet: owner.sheet, area } : { kind: "error", error: "#REF!" };
  }
  const { sheet: sheetName, address } = splitSheet(text);
  const area = parseArea(address);
  const sheet = sheetName === undefined ? (home ?? document.activeSheet) : document.sheet(sheetName);
  return area && sheet && { kind: "range", sheet, area };
}

/** `Table1` and `Table1[#Data]` leave the header and the totals out. */
function tablePart(
  area: Area,
  headerRow: number | undefined,
  totalsRow: number | undefined,
  part: string,
): Area | undefined {
  switch (part) {
    case "#all":
      return area;
    case "#headers":
      return headerRow === undefined ? undefined : { ...area, bottom: headerRow };
    case "#totals":
      return totalsRow === undefined ? undefined : { ...area, top: totalsRow };
    default:
      return {
        ...area,
        top: area.top + (headerRow === undefined ? 0 : 1),
        bottom: area.bottom - (totalsRow === undefined ? 0 : 1),
      };
  }
}

function constantOf(text: string): NameTarget | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return { kind: "constant", value: text.slice(1, -1).replace(/""/g, '"') };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text)) {
    return { kind: "constant", value: Number(text) };
  }
  if (/^(TRUE|FALSE)$/i.test(text)) {
    return { kind: "constant", value: text.toUpperCase() === "TRUE" };
  }
  if (/^\{.*\}$/s.test(text)) {
    return { kind: "array", text };
  }
  return /^#[A-Z0-9/]+[!?]?$/i.test(text) ? { kind: "error", error: text.toUpperCase() } : undefined;
}
