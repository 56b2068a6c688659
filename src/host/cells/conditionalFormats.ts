import { type Area, contains, cornerName, intersection, parseArea } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import type { XmlElement } from "#host/document/xmlElement";
import { notSupported } from "#host/vocabulary/apiError";
import { checkUnprotected } from "./protection";
import type { SheetRange } from "./sheetRange";

/** One rule, with the element that says which cells it is for. */
export interface ConditionalRule {
  readonly sheet: Sheet;
  readonly holder: XmlElement;
  readonly rule: XmlElement;
}

export function areasOf({ holder }: ConditionalRule): Area[] {
  return (holder.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** Rules of the sheet, strongest first. Those that newer Excels keep in an extension are not among them, and are kept as they are. */
export function rulesOf(sheet: Sheet): ConditionalRule[] {
  const rules = sheet.part.root
    .childrenNamed("conditionalFormatting")
    .flatMap((holder) => holder.childrenNamed("cfRule").map((rule) => ({ sheet, holder, rule })));
  return rules.sort((a, b) => priority(a) - priority(b));
}

export function rulesIn({ sheet, area }: SheetRange): ConditionalRule[] {
  return rulesOf(sheet).filter((each) => areasOf(each).some((own) => intersection(own, area)));
}

export function priority({ rule }: ConditionalRule): number {
  return Number(rule.attribute("priority") ?? 0);
}

/**
 * Adds a rule with a formula still to come. Excel would put it above all others and renumber them; here
 * it goes below, so that rules that are already there stay as they were, byte for byte.
 */
export function addCustomRule(range: SheetRange): ConditionalRule {
  checkUnprotected(range);
  const { sheet } = range;
  const { root } = sheet.part;
  const text = root.toString();
  const numbers = [...text.matchAll(/cfRule\s[^>]*?priority="(\d+)"/g)].map((match) => Number(match[1]));
  const holder = root.create("conditionalFormatting", { sqref: cornerName(range.area) });
  const rule = holder.append(root.create("cfRule", { type: "expression", priority: Math.max(0, ...numbers) + 1 }));
  sheet.part.place(holder);
  sheet.changed();
  return { sheet, holder, rule };
}

export function setRuleFormula({ sheet, rule }: ConditionalRule, formula: string): void {
  rule.ensureChild("formula", ["formula", "extLst"]).text = formula.replace(/^=/, "");
  sheet.changed();
}

export function removeRule({ sheet, holder, rule }: ConditionalRule): void {
  holder.remove(rule);
  if (holder.childrenNamed("cfRule").length === 0) {
    sheet.part.root.remove(holder);
  }
  sheet.changed();
}

/** Rules that lie wholly in the range go; one that reaches beyond would have to be split, which is refused. */
export function clearConditionalFormats(range: SheetRange): void {
  for (const each of rulesIn(range)) {
    if (!areasOf(each).every((own) => contains(range.area, own))) {
      throw notSupported("clearing a part of a conditional format's range");
    }
    checkUnprotected(range);
    removeRule(each);
  }
}
