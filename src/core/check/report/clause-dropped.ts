import type { NamedCheck } from "../../model/issue";

export const clauseDropped = {
  id: "clause-dropped" as const,
  severity: "note",
  title: { zhCN: "报告略去了分句", enUS: "Clause left out of the report" },
  message: {
    zhCN: "没有「{names}」的内容，报告中用到它的句子已略去。需要写入时，请在表格或「基本信息」中补充。",
    enUS: "There is nothing for “{names}”, so the report leaves out the sentences that use it. To have them written, add it to the tables or to “基本信息”.",
  },
} satisfies NamedCheck;
