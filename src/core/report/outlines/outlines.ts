import { outlineDescriptionsZhCN } from "../../messages/outlinesZhCN";
import { outlineNames, type OutlineId } from "../../model/outline";
import type { Outline, OutlineRow } from "./outline.types";
import { referenceOutline } from "./reference";
import { sichuanOutline } from "./sichuan";
import { transferPaymentOutline } from "./transferPayment";
import { yunnanOutline } from "./yunnan";

const outline = (id: OutlineId, rows: readonly OutlineRow[]): Outline => ({
  id,
  name: outlineNames[id][0],
  description: outlineDescriptionsZhCN[id],
  rows,
});

/** The outlines that come built in. */
export const outlines: Readonly<Record<OutlineId, Outline>> = {
  department: outline("department", referenceOutline),
  yunnan: outline("yunnan", yunnanOutline),
  sichuan: outline("sichuan", sichuanOutline),
  "transfer-payment": outline("transfer-payment", transferPaymentOutline),
};

/** An outline as 报告模板 holds it: 样式｜内容, the header row first. */
export function outlineRows(id: OutlineId): readonly (readonly [style: string, text: string])[] {
  return [["样式", "内容"], ...outlines[id].rows.map(({ style, text }) => [style, text] as const)];
}
