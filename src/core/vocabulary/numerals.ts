/* For character classes: what Chinese numerals are made of. */

export const chineseDigits = "一二三四五六七八九";

/** Of numerals below a hundred: 二十一. */
export const chineseNumerals = `${chineseDigits}十`;
