import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { memo, useCallback, type ChangeEvent } from "react";
import { useStrings } from "../strings/useStrings";
import type { BasicFormField } from "./useBasicForm";

export interface BasicInputProps {
  readonly field: BasicFormField;
  readonly onEdit: (name: string, text: string) => void;
}

/** What a cell of Excel takes. */
const longestText = 32_767;

const useStyles = makeStyles({
  root: { minWidth: 0, overflowWrap: "anywhere" },
  // Of themselves they are as wide as twenty letters.
  control: { minWidth: 0, width: "100%" },
});

/** An item of 基本信息: a line, or a box for whole sentences. */
export const BasicInput = memo(function BasicInput({
  field: { name, shown, isLong, isUnreadable },
  onEdit,
}: BasicInputProps) {
  const styles = useStyles();
  const { basic: words } = useStrings();
  const edit = useCallback(
    (_event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>, { value }: { readonly value: string }) =>
      onEdit(name, value),
    [name, onEdit],
  );
  return (
    <Field
      className={styles.root}
      label={words.item(name)}
      validationState={isUnreadable ? "error" : "none"}
      validationMessage={isUnreadable ? words.noYear : null}
    >
      {isLong ? (
        <Textarea
          className={styles.control}
          textarea={{ className: styles.control }}
          resize="vertical"
          rows={3}
          value={shown}
          maxLength={longestText}
          onChange={edit}
        />
      ) : (
        <Input
          className={styles.control}
          input={{ className: styles.control }}
          value={shown}
          maxLength={longestText}
          onChange={edit}
        />
      )}
    </Field>
  );
});
