import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How every figure of the result looks: a quiet label over a large number. */
export const useTileStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.title3, margin: 0, fontVariantNumeric: "tabular-nums" },
  details: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
