import type { Finding } from "../../check";
import { type Attribution, attributionsOf } from "../attribution/attribution";
import type { NarrativeCheck, NarrativeParagraph } from "../narrative";

/** One quantity that the report prints at two precisions, or with and without separators. */
export const quantityPrintedTwoWays = {
  id: "quantity-printed-two-ways" as const,
  severity: "warning",
  title: { zhCN: "同一数据前后写法不一", enUS: "One quantity written in two ways" },
  message: {
    zhCN: "{name}在报告中有两种写法：{first} 与 {second}。请统一为一种。",
    enUS: "The report writes {name} in two ways: “{first}” and “{second}”. Use one.",
  },
  find: (narrative) => {
    const first = new Map<string, Printed>();
    const told = new Set<string>();
    return narrative.paragraphs.flatMap((paragraph) =>
      attributionsOf(paragraph, narrative).flatMap((attribution): Finding[] => {
        const now = { ...attribution, owner: paragraph.owner };
        const before = first.get(now.quantity);
        if (!before) {
          first.set(now.quantity, now);
        }
        if (!before || told.has(now.quantity) || !isOtherSpelling(before, now)) {
          return [];
        }
        told.add(now.quantity);
        return [
          { cell: paragraph.cell, values: { name: now.name, first: before.figure.text, second: now.figure.text } },
        ];
      }),
    );
  },
} satisfies NarrativeCheck;

type Printed = Attribution & Pick<NarrativeParagraph, "owner">;

/** 97.08% and 97.1%, 16152万元 and 1.62亿元, 16152.27万元 and 16,152.27万元; 16152.27万元 and 161522700元 say the same. */
function isOtherSpelling(before: Printed, now: Printed): boolean {
  const [a, b] = [before.figure, now.figure];
  if (!a.value.times(a.scale).eq(b.value.times(b.scale))) {
    return true;
  }
  // How many zeros we print is not the user's to mend.
  const isOurs = before.owner === "ours" && now.owner === "ours";
  return !isOurs && a.unit === b.unit && (a.decimals !== b.decimals || a.hasSeparators !== b.hasSeparators);
}
