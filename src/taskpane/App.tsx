import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CrashBoundary } from "./components/CrashBoundary";
import { useIsDark } from "./hooks/useIsDark";
import { LanguageProvider } from "./language/LanguageProvider";
import { useLanguage } from "./language/useLanguage";
import { themes } from "./theme";

export interface AppProps {
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

/** What every page of the pane stands in: the language, the theme, and the net that catches bugs. */
export function App({ children }: AppProps) {
  return (
    <LanguageProvider>
      <Themed>{children}</Themed>
    </LanguageProvider>
  );
}

function Themed({ children }: AppProps) {
  const styles = useStyles();
  const isDark = useIsDark();
  const theme = themes[useLanguage().language];
  return (
    <FluentProvider theme={isDark ? theme.dark : theme.light} className={styles.root}>
      <CrashBoundary>{children}</CrashBoundary>
    </FluentProvider>
  );
}
