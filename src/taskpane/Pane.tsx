import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { faultText } from "#core/messages/faultText";
import { sheetNames } from "#core/model/workbookNames";
import { FaultMessage } from "./components/FaultMessage";
import { GenerateBar } from "./components/GenerateBar";
import { LiveRegion } from "./components/LiveRegion";
import { PaneHeader } from "./components/PaneHeader";
import { StageProgress } from "./components/StageProgress";
import { useFocusOnNew } from "./hooks/useFocusOnNew";
import { useGenerate, type Generate } from "./hooks/useGenerate";
import { useLocate, type Locate } from "./hooks/useLocate";
import { Result } from "./Result";
import { useStrings } from "./strings/useStrings";

export interface PaneProps {
  readonly generate: Generate;
  readonly locate: Locate;
  readonly version: string;
}

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
  },
  locateFault: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 1, boxShadow: tokens.shadow8 },
  footer: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The whole pane: one button, what it is doing, what came of it. */
export function Pane({ generate, locate, version }: PaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { stage, fault, result, start } = useGenerate(generate);
  const located = useLocate(locate);
  const headingRef = useFocusOnNew(result);
  const { show } = located;
  const openReport = useCallback(() => show({ sheet: sheetNames.report, row: 0, column: 0 }), [show]);
  const isRunning = stage !== null;

  return (
    <>
      <PaneHeader />
      <main className={styles.main} aria-busy={isRunning}>
        <GenerateBar isRunning={isRunning} showsIntroduction={result === null && !isRunning} onGenerate={start} />
        {stage !== null && <StageProgress stage={stage} />}
        {fault !== null && <FaultMessage title={strings.faultTitle} fault={fault} />}
        {located.fault !== null && (
          <div className={styles.locateFault}>
            <FaultMessage title={strings.locateFaultTitle} fault={located.fault} onDismiss={located.dismissFault} />
          </div>
        )}
        {result !== null && !isRunning && (
          <Result result={result} headingRef={headingRef} onLocate={show} onOpenReport={openReport} />
        )}
      </main>
      <footer className={styles.footer}>{strings.version(version)}</footer>
      <LiveRegion text={stage === null ? "" : strings.stageAnnouncement[stage]} />
      <LiveRegion isUrgent text={[fault, located.fault].map((each) => (each === null ? "" : faultText(each))).join("")} />
    </>
  );
}
