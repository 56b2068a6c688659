import type { NewFile } from "excelize-wasm";
import { done, editedSample } from "./editedSample";

/** The sample as it is before anybody has heard of names. */
export function withoutNames(more: (file: NewFile) => void = () => undefined): Promise<Uint8Array> {
  return editedSample((file) => {
    for (const { Name = "" } of file.GetDefinedName().definedNames) {
      if (!Name.startsWith("_xlnm")) {
        done(file.DeleteDefinedName({ Name }));
      }
    }
    more(file);
  });
}

/** A workbook with a cover and nothing else. */
export function withoutTables(more: (file: NewFile) => void = () => undefined): Promise<Uint8Array> {
  return withoutNames((file) => {
    for (const sheet of ["基本信息", "预算执行表", "绩效自评表", "报告模板"]) {
      done(file.DeleteSheet(sheet));
    }
    more(file);
  });
}
