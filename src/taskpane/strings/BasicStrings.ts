import type { SavedSetting } from "#core/model/savedSetting";

/** The words of the form for 基本信息. */
export interface BasicStrings {
  /** @param missing how many items nobody has told yet */
  readonly heading: (missing: number) => string;
  readonly introduction: string;
  /** An item of the table, whose name is Chinese. */
  readonly item: (name: string) => string;
  readonly noYear: string;
  readonly save: string;
  readonly discard: string;
  readonly saved: (saved: readonly SavedSetting[]) => string;
}
