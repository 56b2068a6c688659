import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ToldFault } from "#core/messages/faultText";
import { useStrings } from "../strings/useStrings";

export interface FaultMessageProps {
  readonly title: string;
  readonly fault: ToldFault;
  /** Left out where the message stays until the next attempt. */
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({
  // Excel's own words may be long names without a space.
  body: { overflowWrap: "anywhere" },
});

/** What Excel refused, and what to do now. */
export function FaultMessage({ title, fault, onDismiss }: FaultMessageProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {strings.faultText(fault)}
      </MessageBarBody>
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={strings.dismiss}
              icon={<DismissRegular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
