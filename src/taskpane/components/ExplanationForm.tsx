import { Button, Field, makeStyles, Textarea, tokens, type TextareaOnChangeData } from "@fluentui/react-components";
import { useCallback, useState, type ChangeEvent, type KeyboardEvent } from "react";
import { useStrings } from "../strings/useStrings";

export interface ExplanationFormProps {
  readonly isRunning: boolean;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A reason stands in one cell of a row: what is longer nobody reads there. */
const longestReason = 300;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Of themselves a field and its text area are as wide as twenty letters.
  field: { minWidth: 0, overflowWrap: "anywhere" },
  text: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where a person writes down why an entry is right. It stays, with what was written, until that has been saved. */
export function ExplanationForm({ isRunning, onSave, onCancel }: ExplanationFormProps) {
  const styles = useStyles();
  const { fix: words } = useStrings();
  const [text, setText] = useState("");
  const change = useCallback(
    (_event: ChangeEvent<HTMLTextAreaElement>, { value }: TextareaOnChangeData) => setText(value),
    [],
  );
  const closeOnEscape = useCallback(
    (event: KeyboardEvent) => {
      // Escape also ends the choice of an input method.
      if (event.key === "Escape" && !event.nativeEvent.isComposing) {
        onCancel();
      }
    },
    [onCancel],
  );
  const save = useCallback(() => onSave(text), [onSave, text]);
  return (
    <div className={styles.root} onKeyDown={closeOnEscape}>
      <Field className={styles.field} label={words.explanation} hint={words.explanationHint}>
        <Textarea
          autoFocus
          className={styles.text}
          textarea={{ className: styles.text }}
          value={text}
          maxLength={longestReason}
          resize="vertical"
          onChange={change}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isRunning || text.trim() === ""} onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
