import type { Finding } from "../check";
import { attributionsOf, type Attribution } from "./attribution";
import type { NarrativeCheck } from "./narrative";
import type { TextFigure } from "./textFigures";

/** One quantity that the report prints at two precisions, or with and without separators. */
export const spellingCheck: NarrativeCheck = {
  id: "quantity-printed-two-ways",
  severity: "warning",
  title: "同一数据前后写法不一",
  find: (narrative) => {
    const first = new Map<string, Attribution>();
    const told = new Set<string>();
    return narrative.paragraphs.flatMap((paragraph) =>
      attributionsOf(paragraph, narrative).flatMap((now): Finding[] => {
        const before = first.get(now.quantity);
        if (!before) first.set(now.quantity, now);
        if (!before || told.has(now.quantity) || !isOtherSpelling(before.figure, now.figure)) return [];
        told.add(now.quantity);
        return [{ cell: paragraph.cell, values: { name: now.name, first: before.figure.text, second: now.figure.text } }];
      }),
    );
  },
};

/** 97.08% and 97.1%, 16152万元 and 1.62亿元, 16152.27万元 and 16,152.27万元; 16152.27万元 and 161522700元 say the same. */
function isOtherSpelling(before: TextFigure, now: TextFigure): boolean {
  if (!before.value.times(before.scale).eq(now.value.times(now.scale))) return true;
  return before.unit === now.unit && (before.decimals !== now.decimals || before.hasSeparators !== now.hasSeparators);
}
