import type { FormText, OverallGoal } from "../model/form";
import { isNothing, plainForm, withoutNotes } from "../parse/plainForm";
import { fieldOf } from "./formLabel";
import { textAt, type Surroundings } from "./surroundings";

const headerForm = (text: string): string => withoutNotes(plainForm(text)).replace(/^\d+[.、]/, "");

/** 实际完成情况, 全年目标实际完成情况, 年度目标完成情况 */
const isActualHeader = (text: string): boolean => /(?:完成|实现)情况$/.test(headerForm(text)) && text.length <= 24;

/** 预期目标, 年初设定目标, 全年（调整）绩效目标 */
const isExpectedHeader = (text: string): boolean => /目标$/.test(headerForm(text)) && text.length <= 24;

/**
 * The goals of a form (年度总体目标): texts below 预期目标 ∣ 实际完成情况, one or several, or beside a label of
 * their own (年度绩效目标1). Of several columns of goals the last before what came of them holds: the adjusted.
 */
export function overallGoals(around: readonly Surroundings[]): readonly OverallGoal[] {
  return around.flatMap((each) => [...goalsBelowHeader(each), ...goalsBesideLabel(each)]);
}

function goalsBelowHeader(around: Surroundings): OverallGoal[] {
  const { grid } = around;
  for (const row of around.freeRows) {
    const texts = grid.text[row] ?? [];
    const actual = texts.findLastIndex(isActualHeader);
    const expected = actual < 0 ? -1 : texts.slice(0, actual).findLastIndex(isExpectedHeader);
    if (expected < 0) {
      continue;
    }
    const goals: OverallGoal[] = [];
    for (let below = row + 1; around.freeRows.includes(below); below += 1) {
      const cells = grid.text[below] ?? [];
      const isLabelled = cells.slice(0, expected).some((text) => text.trim() !== "");
      if (isLabelled && goals.length > 0) {
        break;
      }
      const [wanted, reached] = [expected, actual].map((column) => contentAt(around, below, column)) as [
        FormText | null,
        FormText | null,
      ]; // two in, two out
      if (wanted || reached) {
        goals.push({ expected: wanted, actual: reached });
      }
    }
    return goals;
  }
  return [];
}

function contentAt(around: Surroundings, row: number, column: number): FormText | null {
  const text = textAt(around, row, column);
  return isNothing(text.text) ? null : text;
}

function goalsBesideLabel(around: Surroundings): OverallGoal[] {
  const goals: OverallGoal[] = [];
  for (let row = around.rows.first; row < around.rows.end; row += 1) {
    const texts = around.grid.text[row] ?? [];
    const label = texts.findIndex((text) => text.trim() !== "");
    const column = texts.findIndex((text, at) => at > label && text.trim() !== "");
    const field = fieldOf(texts[label] ?? "");
    if (column < 0 || (field !== "goal" && field !== "goalActual") || isTitleOfColumn(texts[column] ?? "")) {
      continue;
    }
    const text = contentAt(around, row, column);
    const last = goals.at(-1);
    if (text !== null && field === "goal") {
      goals.push({ expected: text, actual: null });
    } else if (text !== null && last?.actual === null) {
      goals[goals.length - 1] = { ...last, actual: text };
    }
  }
  return goals;
}

const isTitleOfColumn = (text: string): boolean =>
  isExpectedHeader(text) || isActualHeader(text) || /^[一二三]级/.test(text);
