import { useCallback, useMemo, useState } from "react";
import {
  defaultTexts,
  keptText,
  profileSetting,
  settingFields,
  type SettingField,
  type SettingTexts,
} from "#app/settingsForm";
import type { Assessment } from "#core/assess";

/** A field as it is shown. */
export interface FormField extends SettingField {
  /** What the user wrote, or what holds, or would hold under the profile that is chosen. */
  readonly shown: string;
  readonly byDefault: string;
  readonly isUnreadable: boolean;
}

export interface SettingsForm {
  readonly fields: readonly FormField[];
  /** What would be saved, as it is kept; null where something cannot be read. */
  readonly changes: SettingTexts | null;
  readonly isEdited: boolean;
  readonly edit: (name: string, text: string) => void;
  readonly discard: () => void;
}

/** What the user wants to hold, over what holds. What was written stays until it holds. */
export function useSettingsForm({ settings, profile }: Pick<Assessment, "settings" | "profile">): SettingsForm {
  const fields = useMemo(() => settingFields({ settings, profile }), [settings, profile]);
  const [edits, setEdits] = useState<SettingTexts>({});
  const [before, setBefore] = useState(fields);
  if (before !== fields) {
    setBefore(fields);
    setEdits(withoutWhatHolds(edits, fields, profile));
  }
  const wantedProfile = edits[profileSetting] ?? profile;
  const formFields = useMemo(
    () => shownFields(fields, edits, profile, wantedProfile),
    [fields, edits, profile, wantedProfile],
  );
  const edit = useCallback((name: string, text: string) => setEdits((before) => ({ ...before, [name]: text })), []);
  const discard = useCallback(() => setEdits({}), []);
  const changes = useMemo(() => changesOf(formFields, wantedProfile), [formFields, wantedProfile]);
  return { fields: formFields, changes, isEdited: Object.keys(edits).length > 0, edit, discard };
}

function shownFields(
  fields: readonly SettingField[],
  edits: SettingTexts,
  profile: string,
  wantedProfile: string,
): readonly FormField[] {
  const [before, after] = [defaultTexts(profile), defaultTexts(wantedProfile)];
  return fields.map((field): FormField => {
    const { name, text } = field;
    const byDefault = after[name] ?? "";
    const shown = edits[name] ?? (name !== profileSetting && text === before[name] ? byDefault : text);
    return { ...field, shown, byDefault, isUnreadable: keptText(name, shown, wantedProfile) === null };
  });
}

function changesOf(fields: readonly FormField[], profile: string): SettingTexts | null {
  if (fields.some(({ isUnreadable }) => isUnreadable)) {
    return null;
  }
  const kept = fields.map(({ name, shown, text }) => ({ name, text, kept: keptText(name, shown, profile) ?? "" }));
  return Object.fromEntries(kept.filter((field) => field.kept !== field.text).map((field) => [field.name, field.kept]));
}

function withoutWhatHolds(edits: SettingTexts, fields: readonly SettingField[], profile: string): SettingTexts {
  const texts = new Map(fields.map(({ name, text }) => [name, text]));
  return Object.fromEntries(
    Object.entries(edits).filter(([name, text]) => keptText(name, text, profile) !== texts.get(name)),
  );
}
