import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import type { CellAddress } from "#core/model/grid";
import type { RateBar } from "../result/completionRates";
import { useStrings } from "../strings/useStrings";

export interface RatesChartProps {
  readonly bars: readonly RateBar[];
  readonly onLocate: (cell: CellAddress) => void;
}

/** How many bars are shown at first, and with each click. */
const pageSize = 6;

/** Where a bar ends that is longer, as a ratio: the target is at two thirds of the width. */
const longest = 1.5;

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", textAlign: "start" },
  rate: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: {
    position: "relative",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground4,
    [contrast]: { border: "1px solid CanvasText" },
  },
  bar: { height: "100%", [contrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  met: { backgroundColor: tokens.colorBrandBackground },
  missed: { backgroundColor: tokens.colorStatusWarningBorderActive },
  target: {
    position: "absolute",
    insetBlock: "-2px",
    left: `${100 / longest}%`,
    borderLeft: `2px solid ${tokens.colorNeutralForeground2}`,
    [contrast]: { forcedColorAdjust: "none", borderLeftColor: "CanvasText" },
  },
  more: { marginTop: tokens.spacingVerticalS, width: "100%" },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Completion rates as lying bars against their target. Everything in it is also text. */
export function RatesChart({ bars, onLocate }: RatesChartProps) {
  const styles = useStyles();
  const strings = useStrings();
  const headingId = useId();
  const [shown, setShown] = useState(pageSize);
  const showMore = useCallback(() => setShown((count) => count + pageSize * 4), []);
  if (bars.length === 0) {
    return null;
  }
  const hidden = bars.length - shown;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {strings.rates}
      </h2>
      <p className={styles.hint}>{strings.ratesHint}</p>
      <ul className={styles.list}>
        {bars.slice(0, shown).map((bar, position) => (
          <Bar key={position} bar={bar} onLocate={onLocate} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={showMore}>
          {strings.showMore(Math.min(pageSize * 4, hidden))}
        </Button>
      )}
    </section>
  );
}

function Bar({
  bar: { name, cell, text, rate, isMissed },
  onLocate,
}: {
  readonly bar: RateBar;
  readonly onLocate: (cell: CellAddress) => void;
}) {
  const styles = useStyles();
  const locate = useCallback(() => onLocate(cell), [cell, onLocate]);
  const width = `${(Math.min(Math.max(rate, 0), longest) / longest) * 100}%`;
  return (
    <li>
      <div className={styles.line}>
        <Link as="button" className={styles.name} onClick={locate}>
          {name}
        </Link>
        <span className={styles.rate}>{text}</span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={mergeClasses(styles.bar, isMissed ? styles.missed : styles.met)} style={{ width }} />
        <div className={styles.target} />
      </div>
    </li>
  );
}
