import Big from "big.js";
import { classSegments } from "../../model/classSegments";
import { plainText } from "../../number/display";
import type { Check, Finding } from "../check";

/** Points that a class cell prints, 产出指标(50分), beside those of its rows; nothing where a row has none. */
export const classPointsDiffer = {
  id: "class-points-differ" as const,
  severity: "error",
  title: { zhCN: "类别分值与各项之和不符", enUS: "Points of a class are not the sum" },
  message: {
    zhCN: "「{name}」标注 {printed} 分，其下各项分值之和为 {sum} 分。请核对类别或各项的分值。",
    enUS: "“{name}” is marked with {printed} points, while its rows add up to {sum}. Check the points of the class or of its rows.",
  },
  find: ({ tables, results }) =>
    classSegments(tables.indicators?.classPoints ?? [], results.indicators).flatMap(
      ({ name, points, cell, rows }): Finding[] => {
        const ofRows = rows.map(({ indicator }) => indicator.points);
        if (ofRows.length === 0 || ofRows.includes(null)) {
          return [];
        }
        const sum = ofRows.reduce<Big>((total, each) => total.plus(each ?? 0), new Big(0));
        return sum.eq(points) ? [] : [{ cell, values: { name, printed: plainText(points), sum: plainText(sum) } }];
      },
    ),
} satisfies Check;
