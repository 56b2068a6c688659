import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import type { ParagraphChoice } from "#core/model/report";
import { useStrings } from "../strings/useStrings";
import { ConflictChoice } from "./ConflictChoice";
import { PreviewParagraph } from "./PreviewParagraph";

export interface ReportTabProps {
  readonly assessment: Assessment;
  readonly isRunning: boolean;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onChoose: (choices: readonly ParagraphChoice[]) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  hint: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  conflicts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  sheet: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
});

/** The report as it stands: paragraphs to choose of, and the whole with its figures as links to their cells. */
export default function ReportTab({
  assessment: { standing, conflicts },
  isRunning,
  onLocate,
  onChoose,
}: ReportTabProps) {
  const styles = useStyles();
  const strings = useStrings();
  if (standing.length === 0) {
    return <p className={styles.hint}>{strings.noReport}</p>;
  }
  return (
    <div className={styles.root}>
      {conflicts.length > 0 && (
        <section className={styles.conflicts}>
          <h2 className={styles.heading}>{strings.conflicts(conflicts.length)}</h2>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.cell.row}
              conflict={conflict}
              isRunning={isRunning}
              onLocate={onLocate}
              onChoose={onChoose}
            />
          ))}
        </section>
      )}
      <section>
        <h2 className={styles.heading}>{strings.preview}</h2>
        <p className={styles.hint}>{strings.previewHint}</p>
        <article className={styles.sheet}>
          {standing.map((paragraph) => (
            <PreviewParagraph key={paragraph.cell.row} paragraph={paragraph} onLocate={onLocate} />
          ))}
        </article>
      </section>
    </div>
  );
}
