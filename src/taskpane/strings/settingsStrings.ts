import type { SettingField } from "#app/settingsForm";
import type { SavedSetting } from "#core/model/savedSetting";

/** The words of the settings. */
export interface SettingsStrings {
  readonly introduction: string;
  readonly group: Readonly<Record<SettingField["group"], string>>;
  /** Where nothing is chosen. */
  readonly notSet: string;
  readonly byDefault: (text: string) => string;
  readonly unreadable: (expected: string) => string;
  readonly save: string;
  readonly discard: string;
  readonly saved: (saved: readonly SavedSetting[]) => string;
}
