import Big from "big.js";
import type { Dimension } from "../model/indicator";
import { indicatorMarks } from "../vocabulary/indicatorMarks";
import { magnitudeCharacters } from "../vocabulary/magnitudes";
import { halfWidth, plainForm, withoutNotes } from "./plainForm";

const marks = new RegExp(`^[${indicatorMarks}*]+\\s*`);

/** An indicator's name without its mark and numbering: `★指标1：专利授权量` → `专利授权量`. */
export function indicatorName(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(marks, "")
    .replace(/^指标\s*\d*\s*[:：]?\s*/, "")
    .replace(/^(?:\d+[.、](?!\d)|\(\d+\))\s*/, "")
    .replace(/^[.…]+$/, "")
    .trim();
}

/** The unit that a name carries in brackets at its end: `专利授权量（件）` → 件. What is no usual unit (线上) is a remark. */
export function unitInName(text: string): string | null {
  const [, marked, bracketed] = /\((?:(?:计量)?单位:?([^()]{1,6})|([^()\d]{1,6}))\)$/.exec(plainForm(text)) ?? [];
  const unit = marked ?? (bracketed !== undefined && usualUnit.test(bracketed) ? bracketed : undefined);
  return unit?.replace(/^百分比$/, "%") ?? null;
}

const usualUnit = new RegExp(
  `^[${magnitudeCharacters}]{0,2}(?:%|‰|百分比|元|个|件|项|家|人|次|人次|家次|户次|场次|批次|台次|车次|篇|份|户|套|台|部|辆|架|艘|处|座|幢|栋|间|所|站|点|条|根|块|片|张|枚|粒|头|只|羽|尾|匹|株|棵|本|册|部|期|批|场|班|组|名|位|例|起|宗|种|类|款|笔|门|节|小时|学时|课时|分钟|分|秒|天|日|周|月|季|年|个月|工作日|个工作日|人日|人天|米|公里|千米|里|厘米|毫米|平方米|㎡|m²|立方米|m³|平方公里|亩|公顷|吨|公斤|千克|克|斤|升|毫升|度|千瓦|千瓦时|兆瓦|标箱|TEU|GB|TB|村|镇|乡|县|个百分点|百分点)(?:/[^/]{1,3})?$`,
);

export function isTotalLabel(text: string): boolean {
  return /^(?:总分|总计|合计|总得分|得分合计|自评总分|总分值)$/.test(
    withoutNotes(plainForm(text)).replace(/[:：]$/, ""),
  );
}

/** 一级指标, read from its own name or, in forms without one, from 二级指标. */
export function dimensionOf(dimension: string, category: string): Dimension {
  return dimensionInName(dimension) ?? dimensionInName(category) ?? "other";
}

function dimensionInName(name: string): Dimension | null {
  if (name.includes("满意")) {
    return "satisfaction";
  }
  if (name.includes("成本")) {
    return "cost";
  }
  if (/产出|数量|质量|时效/.test(name)) {
    return "output";
  }
  if (/效益|效果|影响|效率|持续/.test(name)) {
    return "outcome";
  }
  return null;
}

/** A class without the points that its cell carries: `产出指标(50分)`, `产出指标 50分` → 产出指标. */
export function className(text: string): string {
  return withoutNotes(plainForm(text)).replace(/[:：]?\d+(?:\.\d+)?分$/, "");
}

/** The points in a class cell; null where it carries none. */
export function pointsInClass(text: string): Big | null {
  const [, bracketed, bare] =
    /\((?:共|满分|分值|权重)?[:：]?(\d+(?:\.\d+)?)[分%]?\)|(\d+(?:\.\d+)?)分$/.exec(plainForm(text)) ?? [];
  const points = bracketed ?? bare;
  return points === undefined ? null : new Big(points);
}

/** Whether a cell belongs to a line of signatures, with or without the name beside the word. */
export function isSignature(text: string): boolean {
  return /^(?:(?:单位|部门|财务|主管)?(?:负责人|领导)|填[报表]人|制表人?|经办人|联系人|审核人?|复核人?|盖章|签[字章名]|(?:联系)?电话|手机|(?:填[报表])?日期|填[报表]单位)/.test(
    plainForm(text),
  );
}

/** Whether a row begins as what stands below a table: a note, or who filled in the form. */
export function isFooter(text: string): boolean {
  return /^(?:备?注|说明|(?:单位|部门|财务)?负责人|填[报表]人|制表人?|经办人|联系人|审核人|联系电话|填[报表](?:日期|单位))(?:\([^()]*\))?[:\d]/.test(
    plainForm(text),
  );
}
