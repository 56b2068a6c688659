import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Outcome } from "../hooks/workbookState";
import { useStrings } from "../strings/useStrings";

export interface ReportToolsProps {
  readonly isRunning: boolean;
  readonly isUndoable: boolean;
  readonly onCheck: () => void;
  /** Takes back what was written last. */
  readonly onUndo: () => void;
  readonly onCheckFinally: () => void;
  readonly onExport: () => void;
  readonly onCopy: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
});

/** What else can be done with the workbook; while something runs the buttons keep their place and do nothing. */
export function ReportTools({
  isRunning,
  isUndoable,
  onCheck,
  onUndo,
  onCheckFinally,
  onExport,
  onCopy,
}: ReportToolsProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.root} role="group" aria-label={strings.tools}>
      <Button className={styles.button} disabledFocusable={isRunning} onClick={onCheck}>
        {strings.check}
      </Button>
      <Button className={styles.button} disabledFocusable={isRunning || !isUndoable} onClick={onUndo}>
        {strings.undo}
      </Button>
      <Button className={styles.button} disabledFocusable={isRunning} onClick={onCheckFinally}>
        {strings.finalCheck}
      </Button>
      <Button className={styles.button} disabledFocusable={isRunning} onClick={onExport}>
        {strings.exportWord}
      </Button>
      <Button className={styles.button} disabledFocusable={isRunning} onClick={onCopy}>
        {strings.copyReport}
      </Button>
    </div>
  );
}

/** What came of a task that shows nothing else. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome }) {
  const strings = useStrings();
  return (
    <MessageBar intent={outcome.kind === "cancelled" ? "info" : "success"} layout="multiline">
      <MessageBarBody>{strings.outcome(outcome)}</MessageBarBody>
    </MessageBar>
  );
}
