import { useMemo, type RefObject } from "react";
import { offeredFixes } from "#app/offeredFixes";
import type { Assessment } from "#core/assess";
import type { Fix } from "#core/model/fix";
import type { CellAddress } from "#core/model/grid";
import { IssueList } from "./components/IssueList";
import { RatesChart } from "./components/RatesChart";
import { ResultSummary } from "./components/ResultSummary";
import { useFocusAfterFix } from "./hooks/useFocusAfterFix";
import { useIssueFilter } from "./hooks/useIssueFilter";
import { completionRates } from "./result/completionRates";
import { resultFigures } from "./result/resultFigures";
import { useStrings } from "./strings/useStrings";

export interface ResultProps {
  readonly assessment: Assessment;
  /** null where the workbook was only checked. */
  readonly generatedAt: Date | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onOpenReport: () => void;
  readonly isRunning: boolean;
  readonly onFix: (fix: Fix) => void;
}

/** What came of a run: the figures, the issues, then the completion rates. */
export function Result({ assessment, generatedAt, headingRef, isRunning, onLocate, onOpenReport, onFix }: ResultProps) {
  const { issueText } = useStrings();
  const figures = useMemo(() => resultFigures(assessment), [assessment]);
  const bars = useMemo(() => completionRates(assessment), [assessment]);
  const offersOf = useMemo(() => offeredFixes(assessment), [assessment]);
  const { headingRef: listRef, fix } = useFocusAfterFix(assessment.issues, onFix);
  const fixing = useMemo(() => ({ offersOf, isRunning, onFix: fix }), [offersOf, isRunning, fix]);
  const search = useIssueFilter(assessment.issues, issueText);
  return (
    <>
      <ResultSummary figures={figures} generatedAt={generatedAt} headingRef={headingRef} onOpenReport={onOpenReport} />
      <IssueList issues={assessment.issues} headingRef={listRef} search={search} fixing={fixing} onLocate={onLocate} />
      <RatesChart bars={bars} onLocate={onLocate} />
    </>
  );
}
