import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
});

export interface PaneHeaderProps {
  /** Whose report and of which year; null before the workbook was read. */
  readonly subject: { readonly department: string | null; readonly year: number | null } | null;
}

export function PaneHeader({ subject }: PaneHeaderProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <header className={styles.root}>
      <ProductMark />
      <div>
        <h1 className={styles.title}>{strings.product}</h1>
        {subject !== null && <p className={styles.subject}>{strings.resultHeading(subject.department, subject.year)}</p>}
      </div>
    </header>
  );
}
