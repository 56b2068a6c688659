import { createContext, useContext } from "react";
import type { WorkbookFault } from "#app/workbookFault";
import type { Language } from "./language";

export interface LanguageState {
  /** That the pane is shown in: what was chosen, once its words are there. */
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** Why the words of the chosen language did not come. */
  readonly fault: WorkbookFault | null;
}

export const LanguageContext = createContext<LanguageState | null>(null);

/** The language that the pane is shown in, and the way to change it. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) {
    throw new Error("useLanguage needs a LanguageProvider around it");
  }
  return state;
}
