/* For regular expressions: what stands where something is to be filled in, or where there is nothing to say. */

/** For a character class: what stands for a word that is not there yet (XX, **, ____). */
export const placeholderCharacters = "Xx×Ｘ*＊_";

/** `XX`, `**`, `____` in place of a word, and what a form says to whoever fills it in: （100字以内）, 请在此填写. */
export const placeholderPattern = [
  "(?<![A-Za-z])(?:[Xx]{2,}|×{2,})(?![A-Za-z])|Ｘ{2,}|[*＊]{2,}|_{2,}",
  "[（(](?:不超过|限)?\\d+字(?:以内|左右|以下)?[）)]",
  "请(?:在此|在此处|此处)填写|[（(](?:请|可)(?:简要)?(?:填写|描述|说明)[^（）()]*[）)]",
].join("|");

/** The words for nothing; 不适用 says something, and is no value that a report could print. */
export const nothingWords = "无|暂无";
