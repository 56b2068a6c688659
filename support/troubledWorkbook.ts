import { readFileSync } from "node:fs";
import { done, fileBytes, openFile, samplePath } from "./editedSample";
import { generateFile } from "./generateFile";

/** A workbook with a report, in which something is wrong, was changed since, and was edited by hand. */
export async function troubledWorkbook(): Promise<Uint8Array> {
  const { output } = await generateFile(readFileSync(samplePath));
  const file = await openFile(output ?? new Uint8Array());
  const row = file.GetRows("自评报告").result.findIndex(([text = ""]) => text.includes("年初预算数为")) + 1;
  done(file.SetCellValue("自评报告", `A${row}`, "收支情况见附表，全年执行数为15,680.5万元。"));
  done(file.SetCellValue("预算执行表", "D4", 15000));
  done(file.SetCellValue("预算执行表", "D9", 900));
  done(file.SetCellValue("绩效自评表", "E5", "10件"));
  return fileBytes(file);
}
