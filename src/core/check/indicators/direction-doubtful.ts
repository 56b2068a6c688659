import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** Rates of which more is better whatever the department does. */
const wantedRate = /(?:满意度|合格率|覆盖率|及时率|达标率|通过率|准确率|知晓率|到位率|完成率)$/;

/** A cost that is to be reached, or a satisfaction that is a limit: the sign is probably the wrong way round. */
export const directionDoubtful = {
  id: "direction-doubtful" as const,
  severity: "note",
  title: { zhCN: "指标方向疑似有误", enUS: "Direction looks wrong" },
  message: {
    zhCN: "指标「{name}」的目标是「{target}」，这类指标通常用「{usual}」。请核对比较符号的方向。",
    enUS: "The target of the indicator “{name}” is “{target}”; such indicators mostly use “{usual}”. Check the direction of the comparison sign.",
  },
  isExplainable: true,
  find: eachIndicator("target", ({ indicator: { name, dimension, category, target } }) => {
    const isCost = dimension === "cost" || category.includes("成本") || /成本$|费用$/.test(name);
    const isSaving = /节约|节省|降低|下降|减少|降幅|率|效益/.test(name);
    if (isCost && !isSaving && (target.comparator === "≥" || target.comparator === ">")) {
      return { target: target.text, usual: "≤" };
    }
    const isLimit = target.comparator === "≤" || target.comparator === "<";
    return wantedRate.test(name) && isLimit && target.unit === "%" ? { target: target.text, usual: "≥" } : null;
  }),
} satisfies Check;
