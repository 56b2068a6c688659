import type { Dimension } from "../model/indicator";
import { halfWidth, plainForm, withoutNotes } from "./plainForm";

/** An indicator's name without its mark and numbering: `★指标1：专利授权量` → `专利授权量`. */
export function indicatorName(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/^[★☆▲●*]+\s*/, "")
    .replace(/^指标\s*\d*\s*[:：]?\s*/, "")
    .replace(/^(?:\d+[.、](?!\d)|\(\d+\))\s*/, "")
    .replace(/^[.…]+$/, "")
    .trim();
}

/** The unit that a name carries in brackets at its end: `专利授权量（件）` → 件. */
export function unitInName(text: string): string | null {
  const unit = /\(([^()\d]{1,4})\)$/.exec(plainForm(text))?.[1];
  return unit === undefined ? null : unit.replace(/^单位[:：]?/, "").replace(/^百分比$/, "%");
}

export function isTotalLabel(text: string): boolean {
  return /^(?:总分|总计|合计|总得分|得分合计|自评总分|总分值)$/.test(withoutNotes(plainForm(text)).replace(/[:：]$/, ""));
}

/** 一级指标, read from its own name or, in forms without one, from 二级指标. */
export function dimensionOf(dimension: string, category: string): Dimension {
  return dimensionInName(dimension) ?? dimensionInName(category) ?? "other";
}

function dimensionInName(name: string): Dimension | null {
  if (name.includes("满意")) return "satisfaction";
  if (name.includes("成本")) return "cost";
  if (/产出|数量|质量|时效/.test(name)) return "output";
  if (/效益|效果|影响|效率|持续/.test(name)) return "outcome";
  return null;
}
