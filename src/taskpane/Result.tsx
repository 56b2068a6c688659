import { useMemo, type RefObject } from "react";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import { IssueList } from "./components/IssueList";
import { ResultSummary } from "./components/ResultSummary";
import { resultFigures } from "./result/resultFigures";

export interface ResultProps {
  readonly assessment: Assessment;
  /** null where the workbook was only checked. */
  readonly generatedAt: Date | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onLocate: (cell: CellAddress) => void;
  readonly isUndoable: boolean;
  readonly isRunning: boolean;
  readonly onOpenReport: () => void;
  readonly onUndo: () => void;
}

/** What came of a run: the figures, then the issues. */
export function Result({ assessment, generatedAt, headingRef, isUndoable, isRunning, onLocate, onOpenReport, onUndo }: ResultProps) {
  const figures = useMemo(() => resultFigures(assessment), [assessment]);
  return (
    <>
      <ResultSummary
        figures={figures}
        generatedAt={generatedAt}
        headingRef={headingRef}
        isUndoable={isUndoable}
        isRunning={isRunning}
        onOpenReport={onOpenReport}
        onUndo={onUndo}
      />
      <IssueList issues={assessment.issues} onLocate={onLocate} />
    </>
  );
}
