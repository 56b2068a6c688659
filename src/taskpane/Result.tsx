import { useMemo, type RefObject } from "react";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import { IssueList } from "./components/IssueList";
import { RatesChart } from "./components/RatesChart";
import { ResultSummary } from "./components/ResultSummary";
import { completionRates } from "./result/completionRates";
import { issuesBySeverity } from "./result/issuesBySeverity";
import { resultFigures } from "./result/resultFigures";

export interface ResultProps {
  readonly assessment: Assessment;
  /** null where the workbook was only checked. */
  readonly generatedAt: Date | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onOpenReport: () => void;
}

/** What came of a run: the figures, the issues, then the completion rates. */
export function Result({ assessment, generatedAt, headingRef, onLocate, onOpenReport }: ResultProps) {
  const figures = useMemo(() => resultFigures(assessment), [assessment]);
  const bars = useMemo(() => completionRates(assessment), [assessment]);
  const groups = useMemo(() => issuesBySeverity(assessment.issues), [assessment]);
  return (
    <>
      <ResultSummary figures={figures} generatedAt={generatedAt} headingRef={headingRef} onOpenReport={onOpenReport} />
      <IssueList groups={groups} onLocate={onLocate} />
      <RatesChart bars={bars} onLocate={onLocate} />
    </>
  );
}
