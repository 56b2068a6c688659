/**
 * The names of the workbook, or of one worksheet.
 *
 * @param scope the worksheet; undefined for the workbook
 */
export function namesOf({ names, worksheets }: Excel.Workbook, scope: string | undefined): Excel.NamedItemCollection {
  return scope === undefined ? names : worksheets.getItemOrNullObject(scope).names;
}
