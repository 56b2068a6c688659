import { addressText } from "#core/model/address";
import { ownTitles } from "#core/vocabulary/ownTitles";
import { rangeNames } from "#core/model/workbookNames";
import type { FixStrings } from "./FixStrings";

/** Cells that are named one by one; more are counted. */
const namedCells = 5;

export const fixZhCN: FixStrings = {
  toNumber: "转为数字",
  allToNumber: (count) => `全部转为数字（${count} 处）`,
  addColumn: (column) => `增加「${column}」列`,
  explain: "说明缘由",
  at: (button, place) => `${button}：${place}`,
  explanation: "为什么这样填写是对的",
  explanationHint: `写入这一行的「${ownTitles.accepted}」。此后这一条改为提示，理由随表格保存。`,
  save: "保存",
  cancel: "取消",
  done: (done) => {
    switch (done.kind) {
      case "to-number": {
        const named = done.cells.slice(0, namedCells).map(addressText).join("、");
        return `已把 ${done.cells.length} 处文本转为数字：${named}${done.cells.length > namedCells ? " 等" : ""}。`;
      }
      case "add-column":
        return `已在${rangeNames[done.table][0]}右侧增加「${done.column}」列（${addressText(done.cell)}），请在该列填写。`;
      case "explain":
        return `缘由已写入 ${addressText(done.cell)}（${ownTitles.accepted}）。`;
    }
  },
};
