/** Every ratio of a department's expenditure that a workbook may hold the inputs of. */
export const ratioNames = [
  "预算调整率",
  "结转结余率",
  "结转结余变动率",
  "公用经费控制率",
  "三公经费控制率",
  "政府采购执行率",
  "在职人员控制率",
  "支付进度率",
] as const;

export type RatioName = (typeof ratioNames)[number];
