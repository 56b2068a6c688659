import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const macroEnabled = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** A workbook as a macro-enabled one (.xlsm) with a VBA project in it. */
export function withMacros(workbook: Uint8Array, project: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const edited = (name: string, edit: (xml: string) => string): Record<string, Uint8Array> => ({
    [name]: strToU8(edit(strFromU8(parts[name] ?? new Uint8Array()))),
  });
  return zipSync({
    ...parts,
    ...edited("[Content_Types].xml", (xml) =>
      xml
        .replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", macroEnabled)
        .replace(
          "</Types>",
          '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    ),
    ...edited("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    ),
    "xl/vbaProject.bin": project,
  });
}

/** The VBA project of a workbook, and what makes Excel find it. */
export function macrosOf(workbook: Uint8Array) {
  const parts = unzipSync(workbook);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    project: parts["xl/vbaProject.bin"],
    isMacroEnabled:
      text("[Content_Types].xml").includes(macroEnabled) &&
      text("[Content_Types].xml").includes("application/vnd.ms-office.vbaProject"),
    isReferredTo:
      text("xl/_rels/workbook.xml.rels").includes('Target="vbaProject.bin"') ||
      text("xl/_rels/workbook.xml.rels").includes('Target="/xl/vbaProject.bin"'),
  };
}
