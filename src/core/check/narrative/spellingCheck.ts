import type { Finding } from "../check";
import { attributionsOf, type Attribution } from "./attribution";
import type { NarrativeCheck, NarrativeParagraph } from "./narrative";

/** One quantity that the report prints at two precisions, or with and without separators. */
export const spellingCheck: NarrativeCheck = {
  id: "quantity-printed-two-ways",
  severity: "warning",
  title: "同一数据前后写法不一",
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
};

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
