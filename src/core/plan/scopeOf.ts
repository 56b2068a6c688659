/** Whose a name is, for the operation that changes it; nothing where it is the workbook's. */
export function scopeOf({ scope }: { readonly scope?: string }): { readonly scope?: string } {
  return scope === undefined ? {} : { scope };
}
