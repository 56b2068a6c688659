import type { CheckHelp } from "#app/checkHelp";
import type { CheckOptions } from "#app/checkWorkbook";
import type { FinallyChecked } from "#app/checkFinally";
import type { GenerateOptions } from "#app/generateReport";
import type { TablePlace } from "#app/nameTable";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { SettingTexts } from "#app/settingsForm";
import type { TemplateHelp } from "#app/templateHelp";
import type { Assessment } from "#core/assess";
import type { Fix, FixDone } from "#core/model/fix";
import type { FormChoice } from "#core/model/form";
import type { FoundTableKey } from "#core/model/foundTable";
import type { CellAddress } from "#core/model/grid";
import type { OutlineId } from "#core/model/outline";
import type { SavedSetting } from "#core/model/savedSetting";
import type { UndoOutcome } from "#core/model/undoOutcome";
import type { Environment } from "./environment/environment";

/** Whether the pane opens with the workbook (随文档打开), kept in the document. */
export interface AutoOpen {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => Promise<void>;
}

/** The use cases, bound to a workbook by whoever renders the pane. */
export interface Actions {
  /** What the workbook is known by from one start of the pane to the next: its address or file name. */
  readonly workbookName: string;
  readonly generate: (options: GenerateOptions) => Promise<Assessment>;
  /** Takes back what was written last. */
  readonly undo: () => Promise<UndoOutcome>;
  /** Whether there is something written to take back. */
  readonly isUndoable: () => Promise<boolean>;
  readonly check: (options: CheckOptions) => Promise<Assessment>;
  readonly checkFinally: (now: Date, form?: FormChoice | null) => Promise<FinallyChecked>;
  readonly locate: (cell: CellAddress) => Promise<void>;
  readonly exportWord: (
    now: Date,
    form?: FormChoice | null,
  ) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  readonly copyReport: (
    now: Date,
    form?: FormChoice | null,
  ) => Promise<{ readonly html: string; readonly text: string }>;
  readonly help: () => Promise<TemplateHelp>;
  readonly insertTemplate: (outline: OutlineId) => Promise<void>;
  /** Both give the names that were made. */
  readonly nameTables: (places: readonly TablePlace[], form?: FormChoice | null) => Promise<readonly string[]>;
  /** null where nothing can be selected. */
  readonly nameSelection: ((key: FoundTableKey) => Promise<readonly string[]>) | null;
  /** Gives the worksheets that were added. */
  readonly insertStarter: () => Promise<readonly string[]>;
  /** Gives what was written, and where. */
  readonly fix: (fix: Fix, form?: FormChoice | null) => Promise<FixDone>;
  /** Gives where the settings stand that were saved. */
  readonly saveSettings: (texts: SettingTexts) => Promise<readonly SavedSetting[]>;
  /** Gives where the items of 基本信息 stand that were saved. */
  readonly saveBasicInformation: (texts: BasicTexts) => Promise<readonly SavedSetting[]>;
  /** Opens the sample as a new workbook; null where there is one workbook only. */
  readonly openSample: (() => Promise<void>) | null;
  readonly checks: () => Promise<readonly CheckHelp[]>;
  readonly environment: () => Promise<Environment>;
  /** null where the host cannot keep it. */
  readonly autoOpen: AutoOpen | null;
}
