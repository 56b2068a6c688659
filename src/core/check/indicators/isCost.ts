import type { Indicator } from "../../model/indicator";

/** Whether an indicator is about what something costs; a saving, of which more is better, is none. */
export function isCost({ dimension, category, name }: Indicator): boolean {
  return (
    (dimension === "cost" || category.includes("成本") || /成本$|费用$/.test(name)) &&
    !/节约|节省|降低|下降|减少|降幅|率|效益/.test(name)
  );
}
