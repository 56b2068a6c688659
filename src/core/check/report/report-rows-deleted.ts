import type { NamedCheck } from "../../model/issue";

export const reportRowsDeleted = {
  id: "report-rows-deleted" as const,
  severity: "note",
  title: { zhCN: "报告段落被删去", enUS: "Paragraphs deleted from the report" },
  message: {
    zhCN: "「自评报告」中有 {count} 个段落已被您删除，未再写入。需要全部重写时，请删除工作表「自评报告」后重新生成。",
    enUS: "You deleted {count} paragraphs of “自评报告”; they were not written again. To have everything written anew, delete the sheet “自评报告” and generate again.",
  },
} satisfies NamedCheck;
