import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
  typographyStyles,
  type SelectTabData,
  type SelectTabEvent,
} from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { sheetNames } from "#core/model/workbookNames";
import type { TemplateHelp } from "#app/templateHelp";
import type { Actions } from "./actions";
import { copyFormatted } from "./browser/copyFormatted";
import { saveFile } from "./browser/saveFile";
import { FaultMessage } from "./components/FaultMessage";
import { GenerateBar } from "./components/GenerateBar";
import { LiveRegion } from "./components/LiveRegion";
import { PaneHeader } from "./components/PaneHeader";
import { OutcomeMessage, ReportTools } from "./components/ReportTools";
import { StageProgress } from "./components/StageProgress";
import { StillTrue } from "./components/StillTrue";
import { useFocusOnNew } from "./hooks/useFocusOnNew";
import { useLocate } from "./hooks/useLocate";
import { useRecheckOnReturn } from "./hooks/useRecheckOnReturn";
import { useWorkbook } from "./hooks/useWorkbook";
import { LanguageSwitch } from "./language/LanguageSwitch";
import { Result } from "./Result";
import { resultFigures } from "./result/resultFigures";
import { diagnosticsText } from "./guide/diagnosticsText";
import type { Environment } from "./environment/environment";
import { useStrings } from "./strings/useStrings";
import { NoTables } from "./tables/NoTables";
import { FormChooser } from "./tables/FormChooser";
import { TablePlaces } from "./tables/TablePlaces";

// What the first screen does not show is loaded when it is asked for.
const BasicSection = lazy(() => import("./basic/BasicSection"));
const ReportTab = lazy(() => import("./report/ReportTab"));
const FinalTab = lazy(() => import("./final/FinalTab"));
const SettingsTab = lazy(() => import("./settings/SettingsTab"));
const HelpTab = lazy(() => import("./help/HelpTab"));
const GuideTab = lazy(() => import("./guide/GuideTab"));

export interface PaneProps {
  readonly actions: Actions;
  readonly version: string;
}

const tabs = ["issues", "report", "final", "settings", "help", "guide"] as const;
type TabName = (typeof tabs)[number];

const host = { save: saveFile, copy: copyFormatted };

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  locateFault: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 1, boxShadow: tokens.shadow8 },
  tabs: { flexWrap: "wrap", marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  footer: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The whole pane: what to do, what it is doing, what came of it. */
export function Pane({ actions, version }: PaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const workbook = useWorkbook(actions, host);
  const {
    task,
    stage,
    isWaiting,
    fault,
    outcome,
    interrupted,
    assessment,
    generatedAt,
    answers,
    generate,
    check,
    cancel,
  } = workbook;
  const located = useLocate(actions.locate);
  const [tab, setTab] = useState<TabName>("issues");
  const [help, setHelp] = useState<TemplateHelp | null>(null);
  const headingRef = useFocusOnNew(generatedAt);
  const { show } = located;
  // A check runs beside: whatever else is asked for goes before it.
  const isRunning = task !== null && task !== "check";
  const hasTable = assessment !== null && (assessment.tables.budget !== null || assessment.tables.indicators !== null);
  const changes = assessment === null ? null : generatedAt === null ? assessment.changes : [];
  const subject = useMemo(() => (assessment === null ? null : resultFigures(assessment)), [assessment]);

  useEffect(check, [check]);
  useEffect(() => {
    if (outcome?.kind === "undone") {
      check();
    }
  }, [check, outcome]);
  useRecheckOnReturn(check, assessment !== null);
  useEffect(() => {
    if (tab === "help" && help === null) {
      void actions.help().then(setHelp);
    }
  }, [actions, help, tab]);

  const selectTab = useCallback((_event: SelectTabEvent, { value }: SelectTabData) => {
    // A tab's value is one of ours; Fluent's type says only that it is not known.
    setTab(value as TabName);
  }, []);
  const openReport = useCallback(() => show({ sheet: sheetNames.report, row: 0, column: 0 }), [show]);
  const start = useCallback(() => generate(), [generate]);
  const diagnostics = useCallback(
    (environment: Environment) => diagnosticsText(version, environment, workbook.lastFault, assessment),
    [assessment, version, workbook.lastFault],
  );
  const { checkFinally: answerFinally } = workbook;
  const checkFinally = useCallback(() => {
    setTab("final");
    answerFinally();
  }, [answerFinally]);

  return (
    <>
      <PaneHeader subject={subject} changes={changes} />
      <main className={styles.main} aria-busy={isRunning}>
        {assessment !== null && assessment.forms.length > 1 && (
          <FormChooser forms={assessment.forms} isRunning={isRunning} onChoose={workbook.chooseForm} />
        )}
        <GenerateBar
          isRunning={task === "generate"}
          isBusy={isRunning}
          showsIntroduction={assessment === null && !isRunning}
          onGenerate={start}
        />
        <ReportTools
          isRunning={isRunning}
          isUndoable={workbook.isUndoable}
          onCheck={check}
          onUndo={workbook.undo}
          onCheckFinally={checkFinally}
          onExport={workbook.exportWord}
          onCopy={workbook.copyReport}
        />
        {task !== null && (isRunning || isWaiting || assessment === null) && (
          <StageProgress task={task} stage={stage} isWaiting={isWaiting} onCancel={cancel} />
        )}
        {fault !== null && <FaultMessage title={strings.faultTitle[fault.task]} fault={fault.fault} />}
        {interrupted !== null && (
          <MessageBar intent={interrupted === "partly-written" ? "warning" : "info"} layout="multiline">
            <MessageBarBody>{strings.interrupted[interrupted]}</MessageBarBody>
          </MessageBar>
        )}
        {outcome !== null && <OutcomeMessage outcome={outcome} />}
        {located.fault !== null && (
          <div className={styles.locateFault}>
            <FaultMessage title={strings.locateFaultTitle} fault={located.fault} onDismiss={located.dismissFault} />
          </div>
        )}
        {changes !== null && changes.length > 0 && <StillTrue changes={changes} onLocate={show} />}
        {assessment !== null && (
          <TablePlaces
            tables={assessment.found}
            canSelect={actions.nameSelection !== null}
            isRunning={isRunning}
            onLocate={show}
            onName={workbook.nameTables}
            onNameSelection={workbook.nameSelection}
            onInsertStarter={workbook.insertStarter}
            onOpenSample={actions.openSample === null ? null : workbook.openSample}
          />
        )}
        <TabList className={styles.tabs} selectedValue={tab} onTabSelect={selectTab} aria-label={strings.tabs}>
          {tabs.map((name) => (
            <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`panel-${name}`}>
              {strings.tab[name]}
            </Tab>
          ))}
        </TabList>
        <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
          <Suspense fallback={<Spinner size="small" label={strings.loading} />}>
            {tab === "help" && (
              <HelpTab contents={help} isRunning={isRunning} onInsertTemplate={workbook.insertTemplate} />
            )}
            {tab === "guide" && (
              <GuideTab
                checks={actions.checks}
                environment={actions.environment}
                diagnostics={diagnostics}
                onCopy={workbook.copyText}
              />
            )}
            {tab !== "help" && tab !== "guide" && assessment === null && (
              <p className={styles.hint}>{task === null ? strings.nothingRead : strings.reading}</p>
            )}
            {tab === "issues" && assessment !== null && !hasTable && (
              <NoTables issues={assessment.issues} onLocate={show} />
            )}
            {tab === "issues" && hasTable && assessment.basicItems.some(({ text }) => text === "") && (
              <Suspense fallback={null}>
                <BasicSection
                  items={assessment.basicItems}
                  isRunning={isRunning}
                  onSave={workbook.saveBasicInformation}
                />
              </Suspense>
            )}
            {tab === "issues" && assessment !== null && hasTable && (
              <Result
                assessment={assessment}
                generatedAt={generatedAt}
                headingRef={headingRef}
                isRunning={isRunning}
                onLocate={show}
                onOpenReport={openReport}
                onFix={workbook.fix}
              />
            )}
            {tab === "report" && assessment !== null && (
              <ReportTab assessment={assessment} isRunning={isRunning} onLocate={show} onChoose={generate} />
            )}
            {tab === "final" && assessment !== null && (
              <FinalTab answers={answers} autoOpen={actions.autoOpen} onLocate={show} />
            )}
            {tab === "settings" && assessment !== null && (
              <SettingsTab assessment={assessment} isRunning={isRunning} onSave={workbook.saveSettings} />
            )}
          </Suspense>
        </div>
      </main>
      <footer className={styles.footer}>
        <span>{strings.version(version)}</span>
        <LanguageSwitch />
      </footer>
      <LiveRegion
        text={
          isWaiting
            ? strings.waitingForEdit
            : stage === null || task === "check"
              ? ""
              : strings.stageAnnouncement[stage]
        }
      />
      <LiveRegion
        isUrgent
        text={[fault?.fault ?? null, located.fault]
          .map((each) => (each === null ? "" : strings.faultText(each)))
          .join("")}
      />
    </>
  );
}
