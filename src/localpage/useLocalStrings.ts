import type { Language } from "../taskpane/language/language";
import { useLanguage } from "../taskpane/language/useLanguage";
import type { LocalStrings } from "./LocalStrings";
import { localEnUS } from "./localEnUS";
import { localZhCN } from "./localZhCN";

const strings: Readonly<Record<Language, LocalStrings>> = { "zh-CN": localZhCN, "en-US": localEnUS };

/** The words of the page, in the language that the pane is shown in. */
export function useLocalStrings(): LocalStrings {
  return strings[useLanguage().language];
}
