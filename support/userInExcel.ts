/*
 * What a user does in Excel and sees there, beside the pane.
 */

export async function typeInto(
  excel: typeof Excel,
  sheet: string,
  address: string,
  value: string | number,
): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

export async function selectCells(excel: typeof Excel, sheet: string, address: string): Promise<void> {
  await excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** `表!A1` */
export function selectedCells(excel: typeof Excel): Promise<string> {
  return excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

/** The worksheet in front. */
export function activeSheet(excel: typeof Excel): Promise<string> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** The first column of a worksheet. */
export function firstColumn(excel: typeof Excel, sheet: string): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().getColumn(0).load("text");
    await context.sync();
    return range.text.map(([text = ""]) => text);
  });
}

export function valueAt(excel: typeof Excel, sheet: string, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown; // any in Microsoft's types
  });
}
