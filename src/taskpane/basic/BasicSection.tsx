import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useState, type MouseEvent } from "react";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { BasicItemField } from "#core/model/basicItemField";
import { useStrings } from "../strings/useStrings";
import { BasicInput } from "./BasicInput";
import { useBasicForm } from "./useBasicForm";

export interface BasicSectionProps {
  readonly items: readonly BasicItemField[];
  readonly isRunning: boolean;
  readonly onSave: (texts: BasicTexts) => void;
}

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  heading: { ...typographyStyles.body1Strong, display: "inline", margin: 0 },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    marginTop: tokens.spacingVerticalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the report says that stands on no form: asked for here, open where its title would lack something. */
export default function BasicSection({ items, isRunning, onSave }: BasicSectionProps) {
  const styles = useStyles();
  const { basic: words } = useStrings();
  const { fields, changes, isEdited, edit, discard } = useBasicForm(items);
  const missing = items.filter(({ text }) => text === "");
  const lacksTitle = missing.some(({ isInTitle }) => isInTitle);
  const { isOpen, toggle } = useOpen(lacksTitle || isEdited);
  const canSave = changes !== null && Object.keys(changes).length > 0;
  const save = useCallback(() => {
    if (changes !== null) {
      onSave(changes);
    }
  }, [changes, onSave]);
  if (missing.length === 0 && !isEdited) {
    return null;
  }
  return (
    <details className={styles.root} open={isOpen}>
      <summary className={styles.summary} onClick={toggle}>
        <h2 className={styles.heading}>{words.heading(missing.length)}</h2>
      </summary>
      <div className={styles.form}>
        <p className={styles.text}>{words.introduction}</p>
        {fields.map((field) => (
          <BasicInput key={field.name} field={field} onEdit={edit} />
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
    </details>
  );
}

/** Whether the section is open: as the user left it, and until they touch it, as it should be. */
function useOpen(byItself: boolean) {
  const [toggled, setToggled] = useState<boolean | null>(null);
  const toggle = useCallback(
    (event: MouseEvent) => {
      event.preventDefault();
      setToggled((before) => !(before ?? byItself));
    },
    [byItself],
  );
  return { isOpen: toggled ?? byItself, toggle };
}
