import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { SettingField, SettingTexts } from "#app/settingsForm";
import type { Assessment } from "#core/assess";
import { useStrings } from "../strings/useStrings";
import { SettingInput } from "./SettingInput";
import { useSettingsForm } from "./useSettingsForm";

export interface SettingsTabProps {
  readonly assessment: Assessment;
  readonly isRunning: boolean;
  readonly onSave: (texts: SettingTexts) => void;
}

const groups: readonly SettingField["group"][] = ["scoring", "figures", "marks", "report"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  heading: { ...typographyStyles.subtitle2, padding: 0, marginBottom: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 设置: what holds, and what is to hold from now on. */
export default function SettingsTab({ assessment, isRunning, onSave }: SettingsTabProps) {
  const styles = useStyles();
  const { settings: words } = useStrings();
  const { fields, changes, isEdited, edit, discard } = useSettingsForm(assessment);
  const canSave = changes !== null && Object.keys(changes).length > 0;
  const save = useCallback(() => {
    if (changes !== null) {
      onSave(changes);
    }
  }, [changes, onSave]);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.introduction}</p>
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.heading}>{words.group[group]}</legend>
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <SettingInput key={field.name} field={field} onEdit={edit} />
            ))}
        </fieldset>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isRunning || !canSave} onClick={save}>
          {words.save}
        </Button>
        <Button disabledFocusable={!isEdited} onClick={discard}>
          {words.discard}
        </Button>
      </div>
    </div>
  );
}
