import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The fonts that Chinese Windows and macOS have. */
const fonts = {
  fontFamilyBase: '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Segoe UI", sans-serif',
  fontFamilyNumeric: '"Segoe UI", "Microsoft YaHei", "微软雅黑", "PingFang SC", sans-serif',
} satisfies Partial<Theme>;

/** Fluent's themes; in high contrast the system's own colours come before either. */
export const themes = {
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts },
} as const;
