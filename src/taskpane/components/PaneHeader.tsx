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
});

export function PaneHeader() {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <header className={styles.root}>
      <ProductMark />
      <h1 className={styles.title}>{strings.product}</h1>
    </header>
  );
}
