import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { ResultFigures } from "../result/resultFigures";
import { useStrings } from "../strings/useStrings";
import { FigureTile } from "./FigureTile";
import { IndicatorsTile } from "./IndicatorsTile";
import { ScoreTile } from "./ScoreTile";

export interface ResultSummaryProps {
  readonly figures: ResultFigures;
  /** null where nothing was written. */
  readonly generatedAt: Date | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onOpenReport: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle1, margin: 0, wordBreak: "keep-all", overflowWrap: "anywhere" },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  report: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  written: { flex: "1 1 0", minWidth: "8em", margin: 0 },
  open: { flexShrink: 0 },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The result in figures, and where the report is. */
export function ResultSummary({ figures, generatedAt, headingRef, onOpenReport }: ResultSummaryProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <section className={styles.root}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {strings.resultHeading(figures.department, figures.year)}
      </h2>
      <dl className={styles.tiles}>
        <ScoreTile score={figures.totalScore} rating={figures.rating} />
        <FigureTile label={strings.executionRate} figure={figures.executionRate} />
        <IndicatorsTile {...figures.indicators} />
      </dl>
      {generatedAt !== null && (
        <div className={styles.report}>
          <p className={styles.written}>
            {strings.reportWritten}
            <br />
            <time className={styles.time} dateTime={generatedAt.toISOString()}>
              {strings.generatedAt(generatedAt)}
            </time>
          </p>
          <Button size="small" className={styles.open} onClick={onOpenReport}>
            {strings.openReport}
          </Button>
        </div>
      )}
    </section>
  );
}
