import { ProgressBar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHintHalfVerticalFilled } from "@fluentui/react-icons/svg/circle-hint-half-vertical";
import type { Stage } from "#app/ports";
import { useStrings } from "../strings/useStrings";

export interface StageProgressProps {
  readonly stage: Stage;
}

const stages: readonly Stage[] = ["reading", "assessing", "writing"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  steps: { display: "flex", justifyContent: "space-between", margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  finished: { color: tokens.colorNeutralForeground2 },
});

/** 读取 → 核对 → 写入: which is done, which runs, which comes. */
export function StageProgress({ stage }: StageProgressProps) {
  const styles = useStyles();
  const strings = useStrings();
  const current = stages.indexOf(stage);
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={strings.progress} value={(current + 0.5) / stages.length} thickness="large" />
      <ol className={styles.steps}>
        {stages.map((step, position) => (
          <li
            key={step}
            aria-current={position === current ? "step" : undefined}
            className={mergeClasses(
              styles.step,
              position === current && styles.current,
              position < current && styles.finished,
            )}
          >
            <StepIcon progress={Math.sign(current - position)} />
            {strings.stage[step]}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** @param progress 1 behind us, 0 now, -1 to come */
function StepIcon({ progress }: { readonly progress: number }) {
  if (progress > 0) {
    return <CheckmarkCircleFilled />;
  }
  return progress === 0 ? <CircleHintHalfVerticalFilled /> : <CircleRegular />;
}
