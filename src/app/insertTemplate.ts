import type { OutlineId } from "#core/model/outline";
import { templateSheetName } from "#core/model/workbookNames";
import { planTemplate } from "#core/plan/planTemplate";
import { outlineRows } from "#core/report/outlines/outlines";
import type { WorkbookGateway } from "./ports";
import { whereNameLeads } from "./whereNameLeads";
import { WorkbookFault } from "./workbookFault";

/**
 * 插入报告模板: puts a built-in outline on a worksheet of its own, 报告模板, and gives it the name by which
 * 生成自评报告 finds it. From then on it is the user's.
 *
 * @throws WorkbookFault where the workbook has such a name or worksheet, or takes no new worksheet; then
 * nothing has been written
 */
export function insertTemplate(gateway: WorkbookGateway, outline: OutlineId): Promise<void> {
  return gateway.update(({ ranges: { template }, worksheets, isStructureProtected }) => {
    const sheet = templateSheetName;
    if (template.status !== "missing") {
      throw new WorkbookFault("template-exists", { name: template.name, where: whereNameLeads(template) });
    }
    if (worksheets.some(({ name }) => name === sheet)) {
      throw new WorkbookFault("sheet-name-taken", { sheet });
    }
    if (isStructureProtected) {
      throw new WorkbookFault("structure-protected", { sheet });
    }
    return { result: undefined, plan: { operations: planTemplate(outlineRows(outline)) } };
  });
}
