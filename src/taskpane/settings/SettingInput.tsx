import { Field, Input, Select, type InputOnChangeData, type SelectOnChangeData } from "@fluentui/react-components";
import { memo, useCallback, type ChangeEvent } from "react";
import { useStrings } from "../strings/useStrings";
import type { FormField } from "./useSettingsForm";

export interface SettingInputProps {
  readonly field: FormField;
  readonly onEdit: (name: string, text: string) => void;
}

/** Longer than anything that a setting says. */
const longestText = 200;

/** A setting: its name, what holds, and what holds by default where that is something else. */
export const SettingInput = memo(function SettingInput({ field: { name, choices, expected, shown, text, byDefault, isUnreadable }, onEdit }: SettingInputProps) {
  const { settings: words } = useStrings();
  const edit = useCallback((_event: ChangeEvent<HTMLInputElement | HTMLSelectElement>, { value }: InputOnChangeData | SelectOnChangeData) => onEdit(name, value), [name, onEdit]);
  return (
    <Field
      label={name}
      hint={shown === byDefault ? null : words.byDefault(byDefault)}
      validationState={isUnreadable ? "error" : "none"}
      validationMessage={isUnreadable ? words.unreadable(expected) : null}
    >
      {choices === null ? (
        <Input value={shown} maxLength={longestText} onChange={edit} />
      ) : (
        <Select value={shown} onChange={edit}>
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
