import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../strings/useStrings";

export interface GenerateBarProps {
  readonly isRunning: boolean;
  /** Whether something else runs that it has to wait for. */
  readonly isBusy: boolean;
  /** Said before the first run only. */
  readonly showsIntroduction: boolean;
  readonly onGenerate: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  introduction: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The one thing to do here. While it runs the button keeps its place and the focus, and does nothing. */
export function GenerateBar({ isRunning, isBusy, showsIntroduction, onGenerate }: GenerateBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.root}>
      {showsIntroduction && <p className={styles.introduction}>{strings.introduction}</p>}
      <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onGenerate}>
        {isRunning ? strings.generating : strings.generate}
      </Button>
    </div>
  );
}
