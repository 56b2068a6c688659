import type { Comparator, Direction, Quantity } from "../model/indicator";
import { leadingComparator } from "./parseQuantity";
import { plainForm, withoutNotes } from "./plainForm";

/**
 * Whether more or less is better, and by which comparator: as the target says (≤10次), else as the
 * columns 指标性质 (正向, ≤) and 符号 (≤) say, else by what the indicator is about. Without an operator a cost, a
 * count of faults, a rate that is to stay low (三公经费控制率, 差错率) or a target of zero is a limit; anything else wants
 * to be reached.
 */
export function directionOf(
  name: string,
  target: Quantity,
  column: string,
  sign: string,
): { direction: Direction; comparator: Comparator | null } {
  // A target of 近20万人 is to be reached: 近 and 左右 blur the number and set no limit.
  const ownComparator = target.kind === "approximate" && target.comparator !== ">" ? null : target.comparator;
  const comparator = ownComparator ?? operatorIn(sign) ?? operatorIn(column);
  const words = column + sign;
  if (/反向|逆向/.test(words)) {
    return { direction: "lower-is-better", comparator };
  }
  if (/正向/.test(words)) {
    return { direction: "higher-is-better", comparator };
  }
  if (comparator === "≤" || comparator === "<") {
    return { direction: "lower-is-better", comparator };
  }
  if (comparator === "=") {
    return { direction: "equal", comparator };
  }
  if (comparator !== null) {
    return { direction: "higher-is-better", comparator };
  }
  if (isRateToKeepLow(name)) {
    return { direction: "lower-is-better", comparator: target.value === null ? null : "≤" };
  }
  const isLimit = target.value?.eq(0) === true || /成本|费用|标准$|单价|投诉|事故|差错|违规|死亡|时限/.test(name);
  return { direction: isLimit && !/率$/.test(name) ? "lower-is-better" : "higher-is-better", comparator };
}

/** Rates that a department promises to keep at or below a mark, whatever it does. */
const rateToKeepLow =
  /(?:控制|调整|调剂|结转|结余|变动|差错|出错|错误|失误|投诉|信访|偏差|偏离|超支|超标|违规|违纪|违约|违法|不合格|事故|事故发生|伤亡|死亡|致死|故障|损耗|损失|流失|逾期|拖欠|返工|返修|退货|空置|闲置|辍学|复发|失业|坏账|不良|发案|漏检|漏报|漏登|误差|误报|积压)(?:发生)?率$/;

/** Where to control is the work itself, more of it is better: 高血压控制率, 虫害有效控制率. */
const controlAsWork =
  /(?:血压|血糖|血脂|病|症|疫情?|虫|害|污染|扬尘|噪声|火灾|火情|风险|隐患|质量|有效|规范|管理)(?:患者|人群)?(?:达标|有效|规范|管理)*控制率$/;

/** 结构调整率, 矛盾调整率: what was adjusted was to be. */
const adjustmentAsWork = /(?:结构|布局|矛盾|产业|种植)调整率$/;

function isRateToKeepLow(name: string): boolean {
  const bare = withoutNotes(plainForm(name));
  return (
    rateToKeepLow.test(bare) && !controlAsWork.test(bare) && !adjustmentAsWork.test(bare) && !withoutFaults.test(bare)
  );
}

/** 零投诉率 counts what went well. */
const withoutFaults = /[无零](?:有责|重大|安全|责任)*(?:投诉|信访|差错|失误|事故|违规|违纪|伤亡|死亡)(?:发生)?率$/;

/** The operator of a cell that may also say 正向, 反向, 定量 or 定性. */
function operatorIn(text: string): Comparator | null {
  return leadingComparator(text.replace(/[正反逆]向|定[量性](?:指标)?/g, ""))?.comparator ?? null;
}
