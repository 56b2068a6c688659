import type { CheckOptions } from "#app/checkWorkbook";
import type { FinallyChecked } from "#app/checkFinally";
import type { GenerateOptions } from "#app/generateReport";
import type { TemplateHelp } from "#app/templateHelp";
import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import type { OutlineId } from "#core/model/outline";

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
  readonly help: () => Promise<TemplateHelp>;
  readonly insertTemplate: (outline: OutlineId) => Promise<void>;
  /** null where the host cannot keep it. */
  readonly autoOpen: AutoOpen | null;
}
