import type { BasicItem } from "../model/basicInformation";
import type { WorkbookSnapshot } from "../model/snapshot";
import { formItemNames, formLabels } from "../vocabulary/formLabels";
import { planPairs, type PlannedPairs, type Typed } from "./planPairs";

/**
 * Plans what is written into 基本信息: contents beside their items, items that it lacks in rows right below, or the
 * worksheet and its name where the workbook has none.
 *
 * @param items those that stand in 基本信息 itself
 * @param texts what each item (项目) is to say; blank: nothing
 */
export function planBasicInformation(
  snapshot: WorkbookSnapshot,
  items: readonly BasicItem[],
  texts: Readonly<Record<string, string>>,
): PlannedPairs {
  const changes = Object.entries(texts).map(([name, content]) => {
    const same = items.filter((item) => namesOf(name).includes(item.name));
    // The row that is read: 单位名称 may stand blank above a 部门名称 that is filled in.
    const cell = (same.find(({ text }) => text !== "") ?? same[0])?.cell ?? null;
    return { name, cell, content };
  });
  return planPairs(
    snapshot,
    { key: "basicInformation", widths: [100, 480], typed },
    changes.filter(({ cell, content }) => cell !== null || content !== ""),
  );
}

/** How tables call an item. */
function namesOf(name: string): readonly string[] {
  switch (name) {
    case formItemNames.department:
      return [name, ...formLabels.department];
    case formItemNames.year:
      return [name, ...formLabels.year];
    default:
      return [name];
  }
}

/** A year is a number; telephone numbers and codes are none. */
function typed(content: string): Typed {
  return { value: /^(?:19|20)\d{2}$/.test(content) ? Number(content) : content, format: "General" };
}
