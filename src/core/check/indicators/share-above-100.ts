import type { Quantity } from "../../model/indicator";
import { phrase } from "../../model/phrase";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** By its kind of word a share of a whole: 满意度, 合格率, 入学率, 占比. */
const share = /(?:率|满意度|知晓度|占比|比重|比例)$/;
/** What is measured against a plan, a base or a capacity may be above 100 %. */
const mayBeMore =
  /完成|实现|达成|执行|增|升|涨|提高|下降|降低|减少|降幅|周转|回报|收益|利润|负荷|控制|利用|使用|变动|调整|偏差|产出|投入|杠杆|负债|流动|速动|保值|超额|征收|支付|贡献|拉动|带动|投资|配套|放大|转化|覆盖倍|同比|环比|工资|价格|汇率|税率|利率|费率|市盈|溢价|储备|自给|供需|供求/;

export const shareAbove100 = {
  id: "share-above-100" as const,
  severity: "warning",
  title: { zhCN: "比例超过100%", enUS: "Share above 100%" },
  message: {
    zhCN: "指标「{name}」的{what}「{text}」超过 100%，这类比例不会超过 100%。请核对。",
    enUS: "The {what} “{text}” of the indicator “{name}” is above 100%, which such a share cannot be. Check it.",
  },
  isExplainable: true,
  find: eachIndicator("actual", ({ indicator: { name, target, actual } }) => {
    if (!share.test(name) || mayBeMore.test(name)) {
      return null;
    }
    if (isAbove100(actual)) {
      return { what: phrase("actual-value"), text: actual.text };
    }
    return isAbove100(target) ? { what: phrase("target"), text: target.text } : null;
  }),
} satisfies Check;

const isAbove100 = ({ unit, value }: Quantity): boolean => unit === "%" && value?.gt(100) === true;
