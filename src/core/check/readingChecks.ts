import type { NamedCheck } from "./check";

/**
 * What is found about single cells while they are read (`core/parse`), where no rule could look any
 * more: named here for help and for 评分设置, like the checks that judge what was read.
 */
export const readingChecks: readonly NamedCheck[] = [
  { id: "error-value", severity: "error", title: "单元格是错误值" },
  { id: "not-a-number", severity: "error", title: "应为数字的不是数字" },
  { id: "number-as-text", severity: "warning", title: "数字存为文本" },
  { id: "doubtful-number", severity: "warning", title: "数字存疑" },
  { id: "contradictory-units", severity: "warning", title: "单位自相矛盾" },
];
