/* For regular expressions: words for years other than the one that is evaluated. */

/** 当前年度 is the year itself, and 农历年 no year of the past. */
export const earlierYearWords = "上年|上一年|去年|(?<![当目])前年|往年|(?<!农)历年";

export const laterYearWords = "下年|下一年|明年";

/** Any other year, and what is compared with one: 同期. */
export const otherYearWords = `${earlierYearWords}|同期|${laterYearWords}`;
