import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHintHalfVerticalFilled } from "@fluentui/react-icons/svg/circle-hint-half-vertical";
import type { Stage } from "#app/ports";
import type { Task } from "../hooks/workbookState";
import { useStrings } from "../strings/useStrings";

export interface StageProgressProps {
  readonly task: Task;
  /** null before the task has begun to read. */
  readonly stage: Stage | null;
  /** Whether a cell is being edited, and the task goes on when that ends. */
  readonly isWaiting: boolean;
  readonly onCancel: () => void;
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
  text: { margin: 0 },
  cancel: { alignSelf: "flex-start" },
});

/** What is being done, and, while nothing has been written yet, the way to stop it. */
export function StageProgress({ task, stage, isWaiting, onCancel }: StageProgressProps) {
  const styles = useStyles();
  const strings = useStrings();
  const isStoppable = isWaiting || (task === "generate" && stage !== "writing");
  return (
    <div className={styles.root}>
      {isWaiting && <p className={styles.text}>{strings.waitingForEdit}</p>}
      {task === "generate" && stage !== null ? (
        <Stages stage={stage} />
      ) : (
        <ProgressBar aria-label={strings.task[task]} thickness="large" />
      )}
      {isStoppable && (
        <Button size="small" className={styles.cancel} onClick={onCancel}>
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}

/** 读取 → 核对 → 写入: which is done, which runs, which comes. */
function Stages({ stage }: { readonly stage: Stage }) {
  const styles = useStyles();
  const strings = useStrings();
  const current = stages.indexOf(stage);
  return (
    <>
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
    </>
  );
}

/** @param progress 1 behind us, 0 now, -1 to come */
function StepIcon({ progress }: { readonly progress: number }) {
  if (progress > 0) {
    return <CheckmarkCircleFilled />;
  }
  return progress === 0 ? <CircleHintHalfVerticalFilled /> : <CircleRegular />;
}
