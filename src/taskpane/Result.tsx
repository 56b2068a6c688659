import { useMemo, type RefObject } from "react";
import { offeredFixes } from "#app/offeredFixes";
import type { Assessment } from "#core/assess";
import type { Fix } from "#core/model/fix";
import type { CellAddress } from "#core/model/grid";
import { IssueList } from "./components/IssueList";
import { ResultSummary } from "./components/ResultSummary";
import { useFocusAfterFix } from "./hooks/useFocusAfterFix";
import { useIssueFilter } from "./hooks/useIssueFilter";
import { resultFigures } from "./result/resultFigures";

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

/** What came of a run: the figures, then the issues. */
export function Result({ assessment, generatedAt, headingRef, isRunning, onLocate, onOpenReport, onFix }: ResultProps) {
  const figures = useMemo(() => resultFigures(assessment), [assessment]);
  const offersOf = useMemo(() => offeredFixes(assessment), [assessment]);
  const { headingRef: listRef, fix } = useFocusAfterFix(assessment.issues, onFix);
  const fixing = useMemo(() => ({ offersOf, isRunning, onFix: fix }), [offersOf, isRunning, fix]);
  const search = useIssueFilter(assessment.issues);
  return (
    <>
      <ResultSummary figures={figures} generatedAt={generatedAt} headingRef={headingRef} onOpenReport={onOpenReport} />
      <IssueList issues={assessment.issues} headingRef={listRef} search={search} fixing={fixing} onLocate={onLocate} />
    </>
  );
}
