import type { NamedCheck } from "../../model/issue";

export const moneyUnitAssumed = {
  id: "money-unit-assumed" as const,
  severity: "note",
  title: { zhCN: "金额单位未注明", enUS: "Money unit assumed" },
  message: {
    zhCN: "表中没有注明金额单位，已按万元处理（{amount} 万元）。如实际单位是元，请在表头或「基本信息」的「金额单位」中注明。",
    enUS: "The table does not name its money unit; amounts were taken to be in 10,000 yuan ({amount} × 10,000 yuan). If they are in yuan, say so in the header or under “金额单位” in “基本信息”.",
  },
} satisfies NamedCheck;
