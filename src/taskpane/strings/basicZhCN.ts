import { addressText } from "#core/model/address";
import { rangeNames } from "#core/model/workbookNames";
import type { BasicStrings } from "./BasicStrings";

const table = rangeNames.basicInformation[0];

export const basicZhCN: BasicStrings = {
  heading: (missing) => (missing === 0 ? table : `${table}：${missing} 项未填`),
  introduction: `这些内容写入报告，表上没有的可在这里补填；不填的，报告中略去。保存在工作表「${table}」中，没有时会增加这张工作表。`,
  item: (name) => name,
  noYear: "请填写四位数的年度，例如 2022。",
  save: "保存",
  discard: "放弃修改",
  saved: (saved) =>
    saved.length === 0
      ? "没有需要写入的内容。"
      : `基本信息已保存：${saved.map(({ name, cell }) => `${name}（${addressText(cell)}）`).join("、")}。`,
};
