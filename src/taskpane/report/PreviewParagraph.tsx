import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useCallback, useMemo } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { StandingParagraph } from "#core/model/report";
import { useStrings } from "../strings/useStrings";
import { textParts, type TextPart } from "./textParts";

export interface PreviewParagraphProps {
  readonly paragraph: StandingParagraph;
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, lineHeight: 1.7 },
  title: { textAlign: "center", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading1: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalM },
  heading2: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  heading3: { textIndent: "2em" },
  body: { textIndent: "2em" },
  signature: { textAlign: "right" },
  users: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** A paragraph of the preview; one that the user wrote is marked at its side. */
export const PreviewParagraph = memo(function PreviewParagraph({ paragraph, onLocate }: PreviewParagraphProps) {
  const styles = useStyles();
  const strings = useStrings();
  const parts = useMemo(() => textParts(paragraph), [paragraph]);
  const { style, owner } = paragraph;
  return (
    <p
      className={mergeClasses(styles.paragraph, styles[style], owner === "user" && styles.users)}
      title={owner === "user" ? strings.editedByHand : undefined}
    >
      {parts.map((part) => (
        <Part key={part.start} part={part} onLocate={onLocate} />
      ))}
    </p>
  );
});

function Part({
  part: { text, isBold, cell },
  onLocate,
}: {
  readonly part: TextPart;
  readonly onLocate: (cell: CellAddress) => void;
}) {
  const strings = useStrings();
  const locate = useCallback(() => {
    if (cell !== null) {
      onLocate(cell);
    }
  }, [cell, onLocate]);
  const words =
    cell === null ? (
      text
    ) : (
      // A button element would be a block of its own in the line; long texts are to flow with the others.
      <Link as="span" inline title={strings.locateCell(addressText(cell))} onClick={locate}>
        {text}
      </Link>
    );
  return isBold ? <strong>{words}</strong> : words;
}
