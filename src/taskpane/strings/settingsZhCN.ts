import { worded } from "#core/messages/fillIn";
import { zhCN as language } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { rangeNames } from "#core/model/workbookNames";
import type { SettingsStrings } from "./SettingsStrings";

export const settingsZhCN: SettingsStrings = {
  introduction: `设置随工作簿保存在「${rangeNames.scoring[0]}」中，没有时首次保存会增加这张工作表。清空一项即恢复默认。`,
  group: { scoring: "评分口径", figures: "小数", marks: "标准", report: "报告" },
  notSet: "未指定",
  byDefault: (text) => `默认：${text === "" ? "无" : text}`,
  unreadable: (expected) => `无法识别，不会保存。请填写${worded(expected, language)}。`,
  save: "保存",
  discard: "放弃修改",
  saved: (saved) =>
    saved.length === 0
      ? "设置已是默认值，没有需要写入的内容。"
      : `设置已保存：${saved.map(({ name, cell }) => `${name}（${addressText(cell)}）`).join("、")}。`,
};
