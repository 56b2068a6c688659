import { makeStyles } from "@fluentui/react-components";

export interface LiveRegionProps {
  /** Read out when it changes. */
  readonly text: string;
  /** Whether it interrupts what is being read. */
  readonly isUrgent?: boolean;
}

const useStyles = makeStyles({
  root: {
    // An absolute one would lengthen the page below what is seen of it.
    position: "fixed",
    top: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader what others see. It stays on the page while empty: one that comes with its text is not read. */
export function LiveRegion({ text, isUrgent = false }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role={isUrgent ? "alert" : "status"}>
      {text}
    </div>
  );
}
