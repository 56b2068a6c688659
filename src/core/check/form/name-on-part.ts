import type { NamedCheck } from "../../model/issue";

export const nameOnPart = {
  id: "name-on-part" as const,
  severity: "note",
  title: { zhCN: "名称只盖住表格的一部分", enUS: "Name on a part of its table" },
  message: {
    zhCN: "名称「{name}」只引用 {part}，已连同其余部分按 {area} 读取。请核对；不对的，请把名称改到整个表格（含表头）。",
    enUS: "The name “{name}” refers to {part} alone; the table was read from {area}. Check this, and otherwise make the name refer to the whole table, header included.",
  },
} satisfies NamedCheck;
