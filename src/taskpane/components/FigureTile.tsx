import type { ReactNode } from "react";
import { Figure } from "./Figure";
import { useTileStyles } from "./useTileStyles";

export interface FigureTileProps {
  readonly label: string;
  /** null where it cannot be computed. */
  readonly figure: string | null;
  /** What stands below the figure. */
  readonly children?: ReactNode;
}

export function FigureTile({ label, figure, children }: FigureTileProps) {
  const styles = useTileStyles();
  return (
    <div className={styles.root}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>
        <Figure text={figure} />
      </dd>
      {children}
    </div>
  );
}
