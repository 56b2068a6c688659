import { areaText, quotedSheetName } from "#core/model/address";
import type { Kept, UndoOutcome } from "#core/model/undoOutcome";

/** Places that are named one by one; more are counted. */
export const namedPlaces = 10;

function keptPlace(kept: Kept): string {
  switch (kept.what) {
    case "sheet":
      return `工作表「${kept.sheet}」`;
    case "page":
      return `工作表「${kept.sheet}」的页面设置`;
    case "name":
      return `名称「${kept.name}」`;
    default: {
      const place = `${quotedSheetName(kept.area.sheet)}!${areaText(kept.area)}`;
      return kept.what === "contents" ? place : `${place}的${kept.what === "format" ? "格式" : "行高或列宽"}`;
    }
  }
}

/** What 撤销本次写入 did, and what it left alone. */
export function undone({ kept }: UndoOutcome): string {
  if (kept.length === 0) {
    return "已撤销本次写入，工作簿恢复原样。";
  }
  const places = kept.slice(0, namedPlaces).map(keptPlace).join("、");
  return `已撤销本次写入。以下 ${kept.length} 处您在写入之后改动过，未作恢复：${places}${kept.length > namedPlaces ? " 等" : ""}。`;
}
