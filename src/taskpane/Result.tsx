import { useMemo, type RefObject } from "react";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import { IssueList } from "./components/IssueList";
import { ResultSummary } from "./components/ResultSummary";
import { useIssueFilter } from "./hooks/useIssueFilter";
import { resultFigures } from "./result/resultFigures";

export interface ResultProps {
  readonly assessment: Assessment;
  /** null where the workbook was only checked. */
  readonly generatedAt: Date | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onOpenReport: () => void;
}

/** What came of a run: the figures, then the issues. */
export function Result({ assessment, generatedAt, headingRef, onLocate, onOpenReport }: ResultProps) {
  const figures = useMemo(() => resultFigures(assessment), [assessment]);
  const search = useIssueFilter(assessment.issues);
  return (
    <>
      <ResultSummary figures={figures} generatedAt={generatedAt} headingRef={headingRef} onOpenReport={onOpenReport} />
      <IssueList issues={assessment.issues} search={search} onLocate={onLocate} />
    </>
  );
}
