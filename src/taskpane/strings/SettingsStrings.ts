import type { SettingField } from "#app/settingsForm";
import type { Wording } from "#core/model/phrase";
import type { SavedSetting } from "#core/model/savedSetting";

/** The words of the settings. */
export interface SettingsStrings {
  readonly introduction: string;
  readonly group: Readonly<Record<SettingField["group"], string>>;
  /** Where nothing is chosen. */
  readonly notSet: string;
  readonly byDefault: (text: string) => string;
  readonly unreadable: (expected: Wording) => string;
  readonly save: string;
  readonly discard: string;
  readonly saved: (saved: readonly SavedSetting[]) => string;
}
