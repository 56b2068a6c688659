import type { NamedCheck } from "../../model/issue";

export const moneyUnitContradictory = {
  id: "money-unit-contradictory" as const,
  severity: "warning",
  title: { zhCN: "金额单位自相矛盾", enUS: "Contradictory money units" },
  message: {
    zhCN: "预算表的表头写的金额单位是「{header}」，这里写的是「{other}」。已按「{header}」读取，请核对并改成一致。",
    enUS: "The header of the budget names the money unit “{header}”, this cell names “{other}”. Amounts were read in “{header}”; check, and use one unit.",
  },
} satisfies NamedCheck;
