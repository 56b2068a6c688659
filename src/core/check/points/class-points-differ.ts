import Big from "big.js";
import { plainText } from "../../number/display";
import type { Check, Finding } from "../check";

/** Points that a class cell prints, 产出指标(50分), beside those of its rows; nothing where a row has none, or two cells name one class. */
export const classPointsDiffer = {
  id: "class-points-differ" as const,
  severity: "error",
  title: { zhCN: "类别分值与各项之和不符", enUS: "Points of a class are not the sum" },
  message: {
    zhCN: "「{name}」标注 {printed} 分，其下各项分值之和为 {sum} 分。请核对类别或各项的分值。",
    enUS: "“{name}” is marked with {printed} points, while its rows add up to {sum}. Check the points of the class or of its rows.",
  },
  find: ({ tables, results }) => {
    const classes = tables.indicators?.classPoints ?? [];
    return classes.flatMap(({ dimensionName, category, points, cell }): Finding[] => {
      const isThis = (other: { readonly dimensionName: string; readonly category: string | null }): boolean =>
        other.dimensionName === dimensionName && (category === null || other.category === category);
      const isNamedTwice =
        classes.filter((other) => other.dimensionName === dimensionName && other.category === category).length > 1;
      const rows = results.indicators
        .filter(({ indicator }) => isThis(indicator))
        .map(({ indicator }) => indicator.points);
      if (isNamedTwice || rows.length === 0 || rows.includes(null)) {
        return [];
      }
      const sum = rows.reduce<Big>((total, each) => total.plus(each ?? 0), new Big(0));
      return sum.eq(points)
        ? []
        : [{ cell, values: { name: category ?? dimensionName, printed: plainText(points), sum: plainText(sum) } }];
    });
  },
} satisfies Check;
