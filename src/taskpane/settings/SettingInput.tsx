import {
  Field,
  Input,
  makeStyles,
  Select,
  type InputOnChangeData,
  type SelectOnChangeData,
} from "@fluentui/react-components";
import { memo, useCallback, type ChangeEvent } from "react";
import { useStrings } from "../strings/useStrings";
import type { FormField } from "./useSettingsForm";

export interface SettingInputProps {
  readonly field: FormField;
  readonly onEdit: (name: string, text: string) => void;
}

/** Longer than anything that a setting says. */
const longestText = 200;

const useStyles = makeStyles({
  root: { minWidth: 0, overflowWrap: "anywhere" },
  // Of themselves they are as wide as twenty letters, or as the longest choice.
  control: { minWidth: 0, width: "100%" },
});

/** A setting: its name, what holds, and what holds by default where that is something else. */
export const SettingInput = memo(function SettingInput({
  field: { name, choices, expected, shown, text, byDefault, isUnreadable },
  onEdit,
}: SettingInputProps) {
  const styles = useStyles();
  const { settings: words } = useStrings();
  const edit = useCallback(
    (_event: ChangeEvent<HTMLInputElement | HTMLSelectElement>, { value }: InputOnChangeData | SelectOnChangeData) =>
      onEdit(name, value),
    [name, onEdit],
  );
  return (
    <Field
      className={styles.root}
      label={name}
      hint={shown === byDefault ? null : words.byDefault(byDefault)}
      validationState={isUnreadable ? "error" : "none"}
      validationMessage={isUnreadable ? words.unreadable(expected) : null}
    >
      {choices === null ? (
        <Input
          className={styles.control}
          input={{ className: styles.control }}
          value={shown}
          maxLength={longestText}
          onChange={edit}
        />
      ) : (
        <Select className={styles.control} select={{ className: styles.control }} value={shown} onChange={edit}>
          {(text === "" || byDefault === "") && <option value="">{words.notSet}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
});
