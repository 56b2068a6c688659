import type { CheckOptions } from "#app/checkWorkbook";
import type { FinallyChecked } from "#app/checkFinally";
import type { GenerateOptions } from "#app/generateReport";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";

/** A name and its meaning in the template's language, with an example. */
export interface ReferenceRow {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}

export interface ReferenceSection {
  readonly title: string;
  readonly rows: readonly ReferenceRow[];
}

/** An outline of a report that can be inserted as a template. */
export interface OutlineChoice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What the pane's help is made of: from the code's own catalogues, so that it cannot be out of date. */
export interface HelpContents {
  readonly reference: readonly ReferenceSection[];
  readonly outlines: readonly OutlineChoice[];
}

/** Whether the pane opens with the workbook (随文档打开), kept in the document. */
export interface AutoOpen {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => Promise<void>;
}

/** The use cases, bound to a workbook by whoever renders the pane. */
export interface Actions {
  readonly generate: (options: GenerateOptions) => Promise<Assessment>;
  readonly check: (options: CheckOptions) => Promise<Assessment>;
  readonly checkFinally: (now: Date) => Promise<FinallyChecked>;
  readonly locate: (cell: CellAddress) => Promise<void>;
  readonly exportWord: (now: Date) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  readonly copyReport: (now: Date) => Promise<{ readonly html: string; readonly text: string }>;
  readonly help: () => Promise<HelpContents>;
  readonly insertTemplate: (outlineId: string) => Promise<void>;
  /** null where the host cannot keep it. */
  readonly autoOpen: AutoOpen | null;
}
