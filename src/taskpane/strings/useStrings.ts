import { createContext, useContext } from "react";
import type { Strings } from "./Strings";
import { zhCN } from "./zhCN";

/** The language of the pane. Components take every word from here. */
export const StringsContext = createContext<Strings>(zhCN);

export function useStrings(): Strings {
  return useContext(StringsContext);
}
