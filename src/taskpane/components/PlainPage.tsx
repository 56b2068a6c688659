import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlainText } from "../strings/Strings";

export interface PlainPageProps {
  readonly text: PlainText;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  said: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0 },
});

/** A page that says one thing, where the pane cannot be shown. */
export function PlainPage({ text, children }: PlainPageProps) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <div className={styles.said} role="alert">
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.text}>{text.text}</p>
      </div>
      {children}
    </main>
  );
}
