import type { NamedCheck } from "../../model/issue";

export const contradictoryUnits = {
  id: "contradictory-units" as const,
  severity: "warning",
  title: { zhCN: "单位自相矛盾", enUS: "Contradictory units" },
  message: {
    zhCN: "指标「{name}」的值「{text}」带有单位「{unit}」，度量单位栏却是「{beside}」。已按「{unit}」读取，请统一单位。",
    enUS: "The value “{text}” of the indicator “{name}” has the unit “{unit}”, while the unit column says “{beside}”. It was read as “{unit}”; use one unit.",
  },
} satisfies NamedCheck;
