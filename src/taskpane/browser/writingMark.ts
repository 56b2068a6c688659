const prefix = "self-evaluation.writing ";

/**
 * Remembers, beyond the life of the pane, that it has sent something to be written. Where the browser
 * keeps nothing for pages, nothing is remembered.
 */
export const writingMark = {
  /** @param workbook what the workbook is known by */
  begin: (workbook: string, at: Date): void => attempt(() => localStorage.setItem(prefix + workbook, at.toISOString())),
  end: (workbook: string): void => attempt(() => localStorage.removeItem(prefix + workbook)),
  /** ISO time of a run of whose end the pane did not hear; null where there is none. */
  left: (workbook: string): string | null => attempt(() => localStorage.getItem(prefix + workbook)) ?? null,
};

/** Storage is closed to pages of other sites' frames in some browsers, which then throw at every use. */
function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
