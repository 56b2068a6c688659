import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's light theme with the fonts that Chinese Windows and macOS have. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase: '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Segoe UI", sans-serif',
  fontFamilyNumeric: '"Segoe UI", "Microsoft YaHei", "微软雅黑", "PingFang SC", sans-serif',
};
