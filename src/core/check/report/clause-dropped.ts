import type { NamedCheck } from "../../model/issue";

export const clauseDropped = {
  id: "clause-dropped" as const,
  severity: "note",
  title: { zhCN: "报告略去了分句", enUS: "Clause left out of the report" },
  message: {
    zhCN: "「{name}」没有数值，报告中略去了这一分句：「{clause}」。如需保留，请补充数据。",
    enUS: "“{name}” has no value, so the report leaves out the clause “{clause}”. To keep it, add the data.",
  },
} satisfies NamedCheck;
