import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Language } from "./language/language";

/** The fonts that Chinese Windows and macOS have. */
const chinese = ['"Microsoft YaHei"', '"微软雅黑"', '"PingFang SC"'];
const latin = '"Segoe UI"';

const fontsOf = (base: readonly string[]): Partial<Theme> => ({
  fontFamilyBase: [...base, "sans-serif"].join(", "),
  fontFamilyNumeric: [latin, ...chinese, "sans-serif"].join(", "),
});

const themesWith = (fonts: Partial<Theme>): { readonly light: Theme; readonly dark: Theme } => ({
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts },
});

/** Fluent's themes, with the fonts of each language; in high contrast the system's own colours come before either. */
export const themes: Readonly<Record<Language, ReturnType<typeof themesWith>>> = {
  "zh-CN": themesWith(fontsOf([...chinese, latin])),
  "en-US": themesWith(fontsOf([latin, ...chinese])),
};
