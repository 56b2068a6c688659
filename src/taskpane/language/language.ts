/** The languages of the pane. What is written into the workbook is Chinese in both. */
export type Language = "zh-CN" | "en-US";

/** Each language's own name for itself. */
export const languageNames: Readonly<Record<Language, string>> = { "zh-CN": "中文", "en-US": "English" };

const key = "pane-language";

/** What was chosen last; Chinese before any choice, and where the browser keeps nothing for the pane. */
export function keptLanguage(): Language {
  return kept() === "en-US" ? "en-US" : "zh-CN";
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that blocks the storage of pages in frames throws; the pane then begins in Chinese.
    return null;
  }
}

/** Keeps a choice for the next time. Where storage is blocked it lasts as long as the pane. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Blocked or full: the choice is in force all the same, and is made again next time.
  }
}
