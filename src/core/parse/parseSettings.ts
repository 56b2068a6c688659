import { settingUnknown } from "../check/settings/setting-unknown";
import { settingUnreadable } from "../check/settings/setting-unreadable";
import type { Issue, NamedCheck } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { nearestNames } from "../model/nearestNames";
import { phrase, type Wording } from "../model/phrase";
import type { ScoringProfile, Settings } from "../model/settings";
import type { NamedRange } from "../model/snapshot";
import { readCell, type CellReading } from "./cellReading";
import { isNothing, plainForm } from "./plainForm";
import { settingItems } from "./settingItems";

/** What 评分设置 can choose from. */
export interface SettingChoices {
  /** The first is what holds where no other is asked for. */
  readonly profiles: readonly [ScoringProfile, ...ScoringProfile[]];
  readonly checks: readonly NamedCheck[];
}

/** What holds. */
export interface ReadSettings {
  /** The profile's, with what single rows change. */
  readonly settings: Settings;
  /** The profile that holds, by the first of its names. */
  readonly profile: string;
  readonly issues: readonly Issue[];
}

interface Row {
  readonly name: string;
  readonly content: CellReading;
  readonly label: CellReading;
}

/** The rows that name a profile. */
export const profileItems: readonly [string, ...string[]] = ["评分口径", "评分模板", "口径"];
const severities: Readonly<Record<string, "error" | "warning" | "note" | "off">> = {
  错误: "error",
  警告: "warning",
  提示: "note",
  关闭: "off",
  停用: "off",
  不检查: "off",
};

/**
 * Reads 评分设置: item and content, a row each, over a built-in profile. What cannot be read is an issue,
 * and the profile's value stays.
 */
export function parseSettings(range: NamedRange, { profiles, checks }: SettingChoices): ReadSettings {
  const issues: Issue[] = [];
  const unreadable = ({ label, content }: Row, expected: Wording): void => {
    issues.push(
      issueAt(settingUnreadable, content.address, {
        name: label.text.trim(),
        text: content.text.trim(),
        expected,
      }),
    );
  };
  const rows = rowsOf(range);

  let {
    settings,
    names: [profileName = ""],
  } = profiles[0];
  const profileNames = profiles.map(({ names }) => names[0] ?? "");
  for (const row of rows.filter(({ name }) => profileItems.includes(name))) {
    const profile = profiles.find(({ names }) => names.includes(plainForm(row.content.text)));
    if (profile) {
      ({
        settings,
        names: [profileName = ""],
      } = profile);
    } else {
      unreadable(row, profileNames);
    }
  }

  for (const row of rows.filter(({ name }) => !profileItems.includes(name))) {
    const item = settingItems.find(({ names }) => names.includes(row.name));
    const check = checks.find(({ id, title }) => plainForm(title.zhCN) === row.name || id === row.name);
    if (item) {
      const changed = item.read(plainForm(row.content.text), settings);
      if (changed) {
        settings = { ...settings, ...changed };
      } else {
        unreadable(row, item.expected);
      }
    } else if (check) {
      const severity = severities[plainForm(row.content.text)];
      if (severity) {
        settings = { ...settings, severities: { ...settings.severities, [check.id]: severity } };
      } else {
        unreadable(row, phrase("severities"));
      }
    } else {
      const known = [
        ...profileItems.slice(0, 1),
        ...settingItems.flatMap(({ names }) => names.slice(0, 1)),
        ...checks.map(({ title }) => title.zhCN),
      ];
      const nearest = nearestNames(row.name, known).join("、");
      issues.push(
        issueAt(settingUnknown, row.label.address, {
          name: row.label.text.trim(),
          nearest: nearest === "" ? phrase("none") : nearest,
        }),
      );
    }
  }
  return { settings, profile: profileName, issues };
}

/** Rows with content; a header row (项目｜内容) and items left blank say nothing. */
function rowsOf(range: NamedRange): Row[] {
  if (range.status !== "range") {
    return [];
  }
  return Array.from({ length: range.grid.rowCount }, (_, row) => {
    const label = readCell(range.grid, row, 0);
    return { name: settingName(label.text), label, content: readCell(range.grid, row, 1) };
  }).filter(
    ({ name, content }) =>
      name !== "" && !isNothing(content.text) && !/^(?:内容|设置值?|值)$/.test(plainForm(content.text)),
  );
}

/** What a row of 评分设置 is called, without the colon that people put after it. */
export function settingName(label: string): string {
  return plainForm(label).replace(/[:：]$/, "");
}
