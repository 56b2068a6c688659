import type { NamedCheck } from "../../model/issue";

export const moneyUnitUnknown = {
  id: "money-unit-unknown" as const,
  severity: "error",
  title: { zhCN: "金额单位无法折算", enUS: "Money unit that cannot be converted" },
  message: {
    zhCN: "预算表的金额单位是「{unit}」，无法折算，金额没有读取。请把金额和单位改为元、千元、万元或亿元。",
    enUS: "The budget’s money unit is “{unit}”, which cannot be converted; its amounts were not read. Change amounts and unit to “元”, “千元”, “万元” or “亿元”.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
