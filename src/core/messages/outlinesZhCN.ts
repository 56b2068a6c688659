import type { OutlineId } from "../model/outline";

/** What each built-in outline is for. */
export const outlineDescriptionsZhCN: Readonly<Record<OutlineId, string>> = {
  department: "部门整体支出绩效自评报告的常用提纲：基本情况、综合评价分析、存在的主要问题、下一步改进措施。",
  yunnan: "云南等地的提纲：自评结论在前，逐项写执行率、完成的和未完成的绩效目标，后附佐证材料。",
  sichuan: "四川等地的提纲：部门概况、资金收支情况、整体绩效分析、评价结论及建议。",
  "transfer-payment": "转移支付绩效自评报告：绩效目标分解下达、完成情况分析、偏离原因和改进措施；不要求分值。",
};
