import { fontsInOrder } from "./fontsInOrder";
import { init } from "excelize-wasm";
import { paintBasicInformation, paintBudget, paintGuide, paintIndicators, paintTemplate } from "./sampleSheets";
import { department } from "./sampleData";
import { ok, SheetPainter } from "./sheetPainter";

const sheets = [
  ["说明", paintGuide],
  ["基本信息", paintBasicInformation],
  ["预算执行表", paintBudget],
  ["绩效自评表", paintIndicators],
  ["报告模板", paintTemplate],
] as const;

/** The file of the sample workbook. The same data give the same bytes. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = excelize.NewFile();
  ok(file.SetDefaultFont("宋体"));
  sheets.forEach(([name, paint], index) => {
    ok(index === 0 ? file.SetSheetName("Sheet1", name) : file.NewSheet(name));
    paint(new SheetPainter(file, name));
  });
  file.SetActiveSheet(0);
  ok(
    file.SetDocProps({
      Title: "部门整体支出绩效自评示例工作簿",
      Creator: department,
      LastModifiedBy: department,
      Created: "2023-03-15T00:00:00Z",
      Modified: "2023-03-15T00:00:00Z",
      Language: "zh-CN",
    }),
  );
  const { buffer } = ok(file.WriteToBuffer());
  return fontsInOrder(new Uint8Array(await new Blob([buffer]).arrayBuffer()));
}
