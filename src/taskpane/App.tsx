import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CrashBoundary } from "./components/CrashBoundary";
import { useIsDark } from "./hooks/useIsDark";
import { LanguageProvider } from "./language/LanguageProvider";
import { themes } from "./theme";

export interface AppProps {
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

/** What every page of the pane stands in: the theme, the language, and the net that catches bugs. */
export function App({ children }: AppProps) {
  const styles = useStyles();
  const isDark = useIsDark();
  return (
    <FluentProvider theme={isDark ? themes.dark : themes.light} className={styles.root}>
      <LanguageProvider>
        <CrashBoundary>{children}</CrashBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}
