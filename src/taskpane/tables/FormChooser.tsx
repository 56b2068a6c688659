import { Field, makeStyles, Select, type SelectOnChangeData } from "@fluentui/react-components";
import { useCallback, type ChangeEvent } from "react";
import type { FormChoice, FormInWorkbook } from "#core/model/form";
import { useStrings } from "../strings/useStrings";

export interface FormChooserProps {
  readonly forms: readonly FormInWorkbook[];
  readonly isRunning: boolean;
  readonly onChoose: (form: FormChoice) => void;
}

const useStyles = makeStyles({
  root: { minWidth: 0 },
  // Of itself it is as wide as the longest title.
  control: { minWidth: 0, width: "100%" },
});

/** Which of the workbook's forms (自评表) everything is about. */
export function FormChooser({ forms, isRunning, onChoose }: FormChooserProps) {
  const styles = useStyles();
  const strings = useStrings();
  const choose = useCallback(
    (_event: ChangeEvent<HTMLSelectElement>, { value }: SelectOnChangeData) => onChoose(value),
    [onChoose],
  );
  return (
    <Field className={styles.root} label={strings.form(forms.length)}>
      <Select
        className={styles.control}
        select={{ className: styles.control }}
        value={String(forms.findIndex(({ isChosen }) => isChosen) + 1)}
        disabled={isRunning}
        onChange={choose}
      >
        {forms.map(({ title }, index) => (
          // A form is known by its number: several may have one title.
          <option key={`${index + 1} ${title}`} value={String(index + 1)}>
            {`${index + 1} ${title}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
