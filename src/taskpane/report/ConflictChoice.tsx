import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { ParagraphChoice, ReportConflict } from "#core/model/report";
import { useStrings } from "../strings/useStrings";

export interface ConflictChoiceProps {
  readonly conflict: ReportConflict;
  readonly isRunning: boolean;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onChoose: (choices: readonly ParagraphChoice[]) => void;
}

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { ...typographyStyles.caption1, textAlign: "start" },
  label: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  text: { margin: 0, overflowWrap: "anywhere" },
  mine: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorNeutralForeground1 },
  // High contrast takes the colours away.
  generated: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** Both texts of a paragraph that the user edited and whose data changed, what differs, and the choice between them. */
export function ConflictChoice({ conflict, isRunning, onLocate, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { cell, mine, generated, difference } = conflict;
  const locate = useCallback(() => onLocate(cell), [cell, onLocate]);
  const choose = (take: ParagraphChoice["take"]) => () => onChoose([{ mine, generated, take }]);
  return (
    <section className={styles.root} aria-label={strings.conflictAt(addressText(cell))}>
      <Link as="button" className={styles.place} onClick={locate}>
        {addressText(cell)}
      </Link>
      <p className={styles.label}>{strings.mine}</p>
      <p className={styles.text}>{mine.trim()}</p>
      <p className={styles.label}>{strings.generated}</p>
      <p className={styles.text}>{generated.trim()}</p>
      <p className={styles.label}>{strings.difference}</p>
      <p className={styles.text}>
        {difference.map(({ kind, text }, position) => {
          if (kind === "same") {
            return text;
          }
          return kind === "mine" ? (
            <del key={position} className={styles.mine}>
              {text}
            </del>
          ) : (
            <ins key={position} className={styles.generated}>
              {text}
            </ins>
          );
        })}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isRunning} onClick={choose("mine")}>
          {strings.keepMine}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={isRunning} onClick={choose("generated")}>
          {strings.takeGenerated}
        </Button>
      </div>
    </section>
  );
}
