/** `XX`, `**`, `____` in place of a word, and what a form says to whoever fills it in: （100字以内）, 请在此填写. */
export const placeholder = new RegExp(
  [
    "(?<![A-Za-z])(?:[Xx]{2,}|×{2,})(?![A-Za-z])|Ｘ{2,}|[*＊]{2,}|_{2,}",
    "[（(](?:不超过|限)?\\d+字(?:以内|左右|以下)?[）)]",
    "请(?:在此|在此处|此处)填写|[（(](?:请|可)(?:简要)?(?:填写|描述|说明)[^（）()]*[）)]",
  ].join("|"),
);
