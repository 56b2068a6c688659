import { makeStyles, Switch, tokens, typographyStyles, type SwitchOnChangeData } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { useCallback, useState, type ChangeEvent } from "react";
import type { FinalAnswer } from "#core/model/finalCheck";
import type { CellAddress } from "#core/model/grid";
import type { AutoOpen } from "../actions";
import { PlacedItem } from "../components/PlacedItem";
import { useStrings } from "../strings/useStrings";

export interface FinalTabProps {
  /** null before the check was run. */
  readonly answers: readonly FinalAnswer[] | null;
  readonly autoOpen: AutoOpen | null;
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  verdict: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  question: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase500 },
  bad: { flexShrink: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase500 },
  objections: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: "anywhere" },
});

/** 定稿检查: what is asked before the workbook is handed in, each question with what speaks against it. */
export default function FinalTab({ answers, autoOpen, onLocate }: FinalTabProps) {
  const styles = useStyles();
  const strings = useStrings();
  const open = answers?.filter(({ count }) => count > 0).length ?? 0;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{strings.finalIntroduction}</p>
      {answers !== null && (
        <>
          <p className={styles.verdict} role="status">
            {strings.finalVerdict(open)}
          </p>
          <ul className={styles.list}>
            {answers.map((answer) => (
              <Answer key={answer.question} answer={answer} onLocate={onLocate} />
            ))}
          </ul>
        </>
      )}
      {autoOpen !== null && <AutoOpenSwitch autoOpen={autoOpen} />}
    </div>
  );
}

function Answer({
  answer: { question, objections, count },
  onLocate,
}: {
  readonly answer: FinalAnswer;
  readonly onLocate: (cell: CellAddress) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { title, advice } = strings.finalQuestions[question];
  return (
    <li>
      <div className={styles.question}>
        {count === 0 ? (
          <CheckmarkCircleFilled className={styles.good} aria-label={strings.passed} />
        ) : (
          <DismissCircleFilled className={styles.bad} aria-label={strings.notPassed} />
        )}
        {title}
      </div>
      {count > 0 && (
        <>
          <ul className={styles.objections}>
            {objections.map((objection, position) => (
              <PlacedItem
                key={position}
                cell={objection.cell}
                text={strings.objectionText(objection)}
                onLocate={onLocate}
              />
            ))}
            {count > objections.length && <li>{strings.andMore(count - objections.length)}</li>}
          </ul>
          <p className={styles.text}>{advice}</p>
        </>
      )}
    </li>
  );
}

/** The switch shows what the document holds: where it could not be kept there, it goes back. */
function AutoOpenSwitch({ autoOpen }: { readonly autoOpen: AutoOpen }) {
  const strings = useStrings();
  const [isOn, setIsOn] = useState(autoOpen.isOn);
  const change = useCallback(
    (_event: ChangeEvent<HTMLInputElement>, { checked }: SwitchOnChangeData) => {
      setIsOn(checked);
      autoOpen.set(checked).catch(() => setIsOn(!checked));
    },
    [autoOpen],
  );
  return <Switch checked={isOn} label={strings.autoOpen} onChange={change} />;
}
