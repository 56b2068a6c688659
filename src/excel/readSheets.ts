/** What a worksheet shows, from its first cell on. */
export interface SheetTexts {
  readonly name: string;
  /** Rows from the sheet's first, each from its first column. */
  readonly texts: readonly (readonly string[])[];
}

/** Reads what every visible worksheet shows: two requests. */
export async function readSheets(excel: typeof Excel): Promise<SheetTexts[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    const used = visible.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,text"));
    await context.sync();
    return visible.map(({ name }, index) => {
      const range = used[index];
      if (!range || range.isNullObject) {
        return { name, texts: [] };
      }
      const { rowIndex, columnIndex, text } = range;
      const before = new Array<string>(columnIndex).fill("");
      return {
        name,
        texts: [
          ...Array.from({ length: rowIndex }, () => [] as string[]),
          ...text.map((cells) => [...before, ...cells]),
        ],
      };
    });
  });
}
