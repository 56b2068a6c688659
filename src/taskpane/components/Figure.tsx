import { useStrings } from "../strings/useStrings";

export interface FigureProps {
  /** null where it cannot be computed. */
  readonly text: string | null;
}

/** A figure, or a dash that is read out as what it means. */
export function Figure({ text }: FigureProps) {
  const strings = useStrings();
  return text === null ? (
    <span role="img" aria-label={strings.notComputable} title={strings.notComputable}>
      —
    </span>
  ) : (
    <>{text}</>
  );
}
