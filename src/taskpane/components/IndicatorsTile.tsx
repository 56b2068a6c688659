import type { ResultFigures } from "../result/resultFigures";
import { useStrings } from "../strings/useStrings";
import { FigureTile } from "./FigureTile";
import { useTileStyles } from "./useTileStyles";

/** How many indicators reached their target: `14 / 15`, and what became of the others. */
export function IndicatorsTile({ met, missed, undecided }: ResultFigures["indicators"]) {
  const styles = useTileStyles();
  const strings = useStrings();
  const details = [`${strings.indicatorsMissed} ${missed}`];
  if (undecided > 0) {
    details.push(`${strings.indicatorsUndecided} ${undecided}`);
  }
  return (
    <FigureTile label={strings.indicatorsMet} figure={`${met} / ${met + missed + undecided}`}>
      <dd className={styles.details}>{details.join(" · ")}</dd>
    </FigureTile>
  );
}
