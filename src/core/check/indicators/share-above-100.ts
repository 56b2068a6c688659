import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** Shares of a whole; 完成率 and growth may be above 100 %. */
const shareOfWhole = /(?:满意度|合格率|覆盖率|及时率|达标率|通过率|准确率|知晓率|优良率|公开率)$/;

export const shareAbove100 = {
  id: "share-above-100" as const,
  severity: "warning",
  title: { zhCN: "比例超过100%", enUS: "Share above 100%" },
  message: {
    zhCN: "指标「{name}」的完成值「{actual}」超过 100%，这类比例不会超过 100%。请核对完成值。",
    enUS: "The actual value “{actual}” of the indicator “{name}” is above 100%, which such a share cannot be. Check the actual value.",
  },
  isExplainable: true,
  find: eachIndicator("actual", ({ indicator: { name, actual } }) =>
    shareOfWhole.test(name) && actual.unit === "%" && actual.value?.gt(100) ? { actual: actual.text } : null,
  ),
} satisfies Check;
