import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Rating } from "#core/model/rating";
import { useStrings } from "../strings/useStrings";
import { Figure } from "./Figure";
import { useTileStyles } from "./useTileStyles";

export interface ScoreTileProps {
  readonly score: string | null;
  readonly rating: Rating | null;
}

const useStyles = makeStyles({
  root: {
    gridColumn: "1 / -1",
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", margin: 0 },
  score: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums", color: tokens.colorBrandForeground2 },
  rating: { ...typographyStyles.title3, color: tokens.colorBrandForeground2 },
});

/** 自评总分 and 等级: the figure that everybody looks for first. */
export function ScoreTile({ score, rating }: ScoreTileProps) {
  const tile = useTileStyles();
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={mergeClasses(tile.root, styles.root)}>
      <dt className={tile.label}>{strings.totalScore}</dt>
      <dd className={styles.line}>
        <span className={styles.score}>
          <Figure text={score} />
        </span>
        {rating !== null && <span className={styles.rating}>{strings.rating[rating]}</span>}
      </dd>
    </div>
  );
}
