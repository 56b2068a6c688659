import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEvent } from "react";
import { useStrings } from "../strings/useStrings";
import { PlainPage } from "./PlainPage";

export interface CrashPageProps {
  readonly error: unknown;
  readonly onRestart: () => void;
}

const useStyles = makeStyles({
  details: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "10em",
    resize: "vertical",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 程序出错: a bug, with what a developer needs to know. */
export function CrashPage({ error, onRestart }: CrashPageProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <PlainPage text={strings.crashed}>
      <textarea
        className={styles.details}
        aria-label={strings.crashDetails}
        readOnly
        value={details(error)}
        onFocus={selectAll}
      />
      <Button appearance="primary" onClick={onRestart}>
        {strings.restart}
      </Button>
    </PlainPage>
  );
}

/** The clipboard is closed to add-ins in Excel on the web: a click selects the text, Ctrl+C copies it. */
function selectAll(event: FocusEvent<HTMLTextAreaElement>): void {
  event.currentTarget.select();
}

function details(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
