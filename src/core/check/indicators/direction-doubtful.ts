import type { Indicator } from "../../model/indicator";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { isCost } from "./isCost";

/** Rates of which more is better whatever the department does. */
const wantedRate = /(?:满意度|合格率|覆盖率|及时率|达标率|通过率|准确率|知晓率|到位率|完成率)$/;

/** How long something took, of which less is better: 办结时限, 工期, 响应时间; 使用年限 and 供餐天数 are to last. */
function isTimeTaken({ name, target: { unit } }: Indicator): boolean {
  return (
    /^(?:个?工作日|天|日|个?小时|分钟|个?月|周|时|秒|h)$/.test(unit ?? "") &&
    (/(?:时限|工期|耗时|用时|周期)$/.test(name) ||
      /(?:办结|办理|审批|审核|审查|受理|处理|处置|响应|等候|等待|到达|到位|答复|回复|反馈|修复|抢修|施工|建设|平均|完工).{0,4}(?:时间|时长|天数|期限|日数)$/.test(
        name,
      )) &&
    !/使用|质保|保质|保修|服务期|有效|租赁|运行|运营|维持|存续|培训|供/.test(name)
  );
}

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
  find: eachIndicator("target", ({ indicator }) => {
    const { name, target } = indicator;
    const isFloor = target.comparator === "≥" || target.comparator === ">";
    if (isFloor && (isCost(indicator) || isTimeTaken(indicator))) {
      return { target: target.text, usual: "≤" };
    }
    const isLimit = target.comparator === "≤" || target.comparator === "<";
    return wantedRate.test(name) && isLimit && target.unit === "%" ? { target: target.text, usual: "≥" } : null;
  }),
} satisfies Check;
