import { profiles } from "#core/calculate/profiles";
import type { Assessment } from "#core/assess";
import type { Wording } from "#core/model/phrase";
import type { Settings } from "#core/model/settings";
import { profileItems } from "#core/parse/parseSettings";
import { isNothing, plainForm } from "#core/parse/plainForm";
import { settingItems, type SettingGroup, type SettingItem } from "#core/parse/settingItems";

/** The contents of settings, by the first name of each. */
export type SettingTexts = Readonly<Record<string, string>>;

/** A setting that a person can change. */
export interface SettingField {
  readonly name: string;
  readonly group: SettingGroup;
  /** What belongs there; blank where it can only be chosen. */
  readonly expected: Wording;
  /** What there is to choose from; null where anything may be written. */
  readonly choices: readonly string[] | null;
  /** What holds now. */
  readonly text: string;
}

/** 评分口径: the first name of the setting that all others build on. */
export const profileSetting: string = profileItems[0];

const items = settingItems.filter(({ partOf }) => partOf === undefined);
const nameOf = ({ names: [name = ""] }: SettingItem): string => name;

/** Every setting, with what holds now. */
export function settingFields({
  settings,
  profile,
}: Pick<Assessment, "settings" | "profile">): readonly SettingField[] {
  return [
    {
      name: profileSetting,
      group: "scoring",
      expected: "",
      choices: profiles.map(({ names }) => names[0] ?? ""),
      text: profile,
    },
    ...items.map((item): SettingField => ({
      name: nameOf(item),
      group: item.group,
      expected: item.expected,
      choices: item.choices ?? null,
      text: item.print(settings),
    })),
  ];
}

/** What holds under a profile where nothing else is said. */
export function defaultTexts(profile: string): SettingTexts {
  const { settings } = profileNamed(profile) ?? profiles[0];
  return Object.fromEntries([
    [profileSetting, profiles[0].names[0] ?? ""],
    ...items.map((item): [string, string] => [nameOf(item), item.print(settings)]),
  ]);
}

/**
 * A content as it is kept: `80` where a rate is asked for is `80%`. What is blank, or says 无, is the default's.
 *
 * @param profile the scoring profile under which it is to hold
 * @returns null where it cannot be read
 */
export function keptText(name: string, text: string, profile: string): string | null {
  if (isNothing(text)) {
    return defaultTexts(profile)[name] ?? null;
  }
  if (name === profileSetting) {
    return profileNamed(text)?.names[0] ?? null;
  }
  const item = itemNamed(name);
  const { settings } = profileNamed(profile) ?? profiles[0];
  const change = item?.read(plainForm(text), settings);
  return item && change ? item.print({ ...settings, ...change } satisfies Settings) : null;
}

/** @returns undefined for the profile, and where there is no such setting */
export function itemNamed(name: string): SettingItem | undefined {
  return items.find((item) => nameOf(item) === name);
}

function profileNamed(text: string): (typeof profiles)[number] | undefined {
  return profiles.find(({ names }) => names.includes(plainForm(text)));
}
