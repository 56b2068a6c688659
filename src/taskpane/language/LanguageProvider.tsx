import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { WorkbookFault } from "#app/workbookFault";
import type { Strings } from "../strings/Strings";
import { StringsContext } from "../strings/useStrings";
import { zhCN } from "../strings/zhCN";
import { loaded } from "../whenLoaded";
import { keepLanguage, keptLanguage, type Language } from "./language";
import { LanguageContext } from "./useLanguage";

export interface LanguageProviderProps {
  readonly children: ReactNode;
}

/** A new object for each choice: the same one made again is a new try. */
interface Choice {
  readonly language: Language;
  /** Whether it was made earlier and nothing has been shown yet. */
  readonly isKept: boolean;
}

/** Gives all that is inside the words of the chosen language. English is loaded when it is first chosen. */
export function LanguageProvider({ children }: LanguageProviderProps) {
  const [choice, setChoice] = useState<Choice>(() => ({ language: keptLanguage(), isKept: true }));
  const [english, setEnglish] = useState<Strings | null>(null);
  const [fault, setFault] = useState<WorkbookFault | null>(null);

  useEffect(() => {
    if (choice.language !== "en-US") {
      return undefined;
    }
    let isCurrent = true;
    loaded(import("../strings/enUS")).then(
      ({ enUS }) => isCurrent && setEnglish(enUS),
      (error: unknown) => isCurrent && error instanceof WorkbookFault && setFault(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [choice]);

  const strings = choice.language === "en-US" && english !== null ? english : zhCN;
  const language: Language = strings === zhCN ? "zh-CN" : "en-US";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = useCallback((chosen: Language) => {
    keepLanguage(chosen);
    setFault(null);
    setChoice({ language: chosen, isKept: false });
  }, []);
  const state = useMemo(() => ({ language, choose, fault }), [language, choose, fault]);

  if (choice.isKept && choice.language !== language && fault === null) {
    // A moment without words is better than the wrong ones.
    return null;
  }
  return (
    <LanguageContext value={state}>
      <StringsContext value={strings}>{children}</StringsContext>
    </LanguageContext>
  );
}
