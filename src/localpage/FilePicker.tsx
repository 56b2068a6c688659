import { Button, makeStyles, mergeClasses, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useRef, useState, type ChangeEvent } from "react";
import { LanguageSwitch } from "../taskpane/language/LanguageSwitch";
import { FileProblemMessage } from "./FileProblemMessage";
import type { FileProblem } from "./useLocalFile";
import { useLocalStrings } from "./useLocalStrings";

export interface FilePickerProps {
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly problem: FileProblem | null;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

const useStyles = makeStyles({
  root: {
    maxWidth: "640px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  title: { ...typographyStyles.title3, margin: 0, textWrap: "balance" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  input: { display: "none" },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

/** Where a workbook is dropped or chosen. */
export function FilePicker({ opening, problem, onOpen, onSample }: FilePickerProps) {
  const styles = useStyles();
  const strings = useLocalStrings();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = useCallback(() => setIsOver(true), []);
  const leave = useCallback(() => setIsOver(false), []);
  const choose = useCallback(() => input.current?.click(), []);
  const chosen = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      onOpen([...(event.target.files ?? [])]);
      // The same file can be chosen again.
      event.target.value = "";
    },
    [onOpen],
  );
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{strings.title}</h1>
      <p className={styles.text}>{strings.introduction}</p>
      {problem !== null && <FileProblemMessage problem={problem} />}
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={over}
        onDragLeave={leave}
        onDrop={leave}
      >
        {opening === null ? (
          <>
            <p className={styles.text}>{strings.drop}</p>
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={choose}>
                {strings.choose}
              </Button>
              <Button onClick={onSample}>{strings.trySample}</Button>
            </div>
          </>
        ) : (
          <Spinner label={strings.opening(opening)} />
        )}
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={strings.choose}
          tabIndex={-1}
          onChange={chosen}
        />
      </div>
      <p className={styles.text}>
        <LanguageSwitch />
      </p>
    </main>
  );
}
