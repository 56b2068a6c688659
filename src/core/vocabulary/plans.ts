import { laterYearWords } from "./otherYears";

/* For regular expressions: words for what is to be done, and is no result of the year. */

/** What lies ahead, whatever the table says of it. */
export const aheadWords = "力争|下一步|今后";

/** What somebody means to do. 将各项任务完成 and 按计划完成 tell of what was done. */
export const planWords = `${aheadWords}|确保|争取|将(?!各)|拟|(?<!按|按照|依照)计划|预计`;

/** In a heading: what stands below it is to be done. */
export const planHeadingWords = `下一步|${laterYearWords}|改进|建议|计划|打算`;
