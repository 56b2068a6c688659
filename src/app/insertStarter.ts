import { rangeNames } from "#core/model/workbookNames";
import { locateTables } from "#core/form/locateTables";
import { planStarter, starterSheet } from "#core/plan/planStarter";
import { starterTables } from "#core/plan/starterTables";
import type { WorkbookGateway } from "./ports";
import { whereNameLeads } from "./whereNameLeads";
import { WorkbookFault } from "./workbookFault";

/**
 * 插入空白表格: for a workbook with neither 预算表 nor 指标表, puts both, blank and named, on worksheets of
 * their own, and 基本信息 where that is missing too.
 *
 * @returns the worksheets that were added
 * @throws WorkbookFault where the workbook has such a table or worksheet, or takes no new worksheet; then
 * nothing has been written
 */
export function insertStarter(gateway: WorkbookGateway): Promise<readonly string[]> {
  return gateway.update(({ ranges, sheets: used = [], worksheets, isStructureProtected }) => {
    const located = locateTables(ranges, used);
    for (const key of ["budget", "indicators"] as const) {
      const range = located[key];
      if (range.status !== "missing") {
        throw new WorkbookFault("table-exists", { name: rangeNames[key][0], where: whereNameLeads(range) });
      }
    }
    const tables = starterTables.filter(({ key }) => located[key].status === "missing");
    const sheets = tables.map(starterSheet);
    const taken = sheets.find((sheet) => worksheets.some(({ name }) => name === sheet));
    if (taken !== undefined) {
      throw new WorkbookFault("sheet-name-taken", { sheet: taken });
    }
    if (isStructureProtected) {
      throw new WorkbookFault("structure-protected", { sheet: sheets.join("」「") });
    }
    return { result: sheets, plan: { operations: tables.flatMap(planStarter) } };
  });
}
