import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { InputChange } from "#core/model/inputs";
import { useStrings } from "../strings/useStrings";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  subject: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  state: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
});

export interface PaneHeaderProps {
  /** Whose report and of which year; null before the workbook was read. */
  readonly subject: { readonly department: string | null; readonly year: number | null } | null;
  /** What changed since the report was generated; null where there is no report. */
  readonly changes: readonly InputChange[] | null;
}

/** Whose report, which year, and whether it is still true. */
export function PaneHeader({ subject, changes }: PaneHeaderProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <header className={styles.root}>
      <ProductMark />
      <div>
        <h1 className={styles.title}>{strings.product}</h1>
        {subject !== null && (
          <p className={styles.subject}>{strings.resultHeading(subject.department, subject.year)}</p>
        )}
        {changes !== null &&
          (changes.length === 0 ? (
            <p className={mergeClasses(styles.state, styles.good)}>
              <CheckmarkCircleFilled />
              {strings.stillTrue}
            </p>
          ) : (
            <p className={mergeClasses(styles.state, styles.stale)}>
              <WarningFilled />
              {strings.noLongerTrue}
            </p>
          ))}
      </div>
    </header>
  );
}
