import Big from "big.js";
import type { BasicItem } from "../model/basicInformation";
import type { Rating } from "../model/rating";
import type { FormFields, FormText } from "../model/form";
import { isFooter, isTotalLabel } from "../parse/labels";
import { isNothing, plainForm } from "../parse/plainForm";
import { anyMoneyUnitPattern } from "../vocabulary/moneyUnits";
import { formItemNames, type FormFieldKey } from "../vocabulary/formLabels";
import { isFormTitle } from "./formLabel";
import { labelledTexts, type LabelledText } from "./labelledTexts";
import { overallGoals } from "./overallGoals";
import { textAt, type Surroundings } from "./surroundings";

/** Reads what a form says around its tables, on all sheets that it takes. */
export function readForm(around: readonly Surroundings[]): FormFields {
  const labelled = around.flatMap(labelledTexts).map(withMoneyUnit);
  const find = (field: FormFieldKey): FormText | null => {
    const text = labelled.find((each) => each.field === field);
    return text ? { text: text.text, cell: text.cell } : null;
  };
  const [unit, named, superior] = [find("implementingUnit"), find("department"), find("supervisingDepartment")];
  const title = titleOf(around);
  const goals = overallGoals(around);
  const texts = (...fields: readonly FormFieldKey[]): FormText[] =>
    labelled.flatMap(({ field, text, cell }) => (fields.includes(field) ? [{ text, cell }] : []));
  return {
    title,
    department: unit ?? named ?? superior,
    supervisingDepartment: (unit ?? named) ? superior : null,
    project: find("project"),
    year: yearOf(around, find("year"), title),
    goals,
    totalScore: scoreOf(find("totalScore")),
    rating: ratingOf(find("rating") ?? ratingInTotalRow(around)),
    reasons: texts("reasons", "reasonsAndMeasures", "remark"),
    measures: texts("measures", "reasonsAndMeasures", "remark"),
    items: itemsOf(labelled, goals),
    notes: around.flatMap(notesOf),
    contradictions: contradictionsOf(labelled),
  };
}

const moneyUnit = new RegExp(`^(?:人民币)?(?:${anyMoneyUnitPattern})$`);

/** 单位：万元 names the unit of money, not who fills in the form. */
function withMoneyUnit(each: LabelledText): LabelledText {
  return each.field === "department" && moneyUnit.test(plainForm(each.text)) ? { ...each, field: "moneyUnit" } : each;
}

function titleOf(around: readonly Surroundings[]): FormText | null {
  for (const each of around) {
    for (const row of each.freeRows.filter((row) => row < each.firstTableRow)) {
      const column = (each.grid.text[row] ?? []).findIndex((text) => text.trim() !== "");
      if (column >= 0 && isFormTitle(each.grid.text[row]?.[column] ?? "")) {
        return textAt(each, row, column);
      }
    }
  }
  return null;
}

const yearAlone = /^\(?((?:19|20)\d{2})年度?\)?$/;
const yearAnywhere = /(?<!\d)((?:19|20)\d{2})年度?/;

/** 年度: beside its label, in a line of its own （2022年度）, in the title, or with 年度 anywhere above the tables. */
function yearOf(
  around: readonly Surroundings[],
  labelled: FormText | null,
  title: FormText | null,
): FormFields["year"] {
  if (labelled !== null) {
    const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(plainForm(labelled.text))?.[1];
    return { value: year === undefined ? null : Number(year), ...labelled };
  }
  const head = around.flatMap((each) =>
    each.freeRows
      .filter((row) => row < each.firstTableRow)
      .flatMap((row) => (each.grid.text[row] ?? []).map((_, column) => textAt(each, row, column))),
  );
  const alone = head.find(({ text }) => yearAlone.test(plainForm(text)));
  const inTitle = title && yearAnywhere.test(plainForm(title.text)) ? title : null;
  const found = alone ?? inTitle ?? head.find(({ text }) => /(?:19|20)\d{2}年度/.test(plainForm(text)));
  const year = found && yearAnywhere.exec(plainForm(found.text))?.[1];
  return found && year ? { value: Number(year), ...found } : null;
}

function scoreOf(text: FormText | null): FormFields["totalScore"] {
  const [, number = "", decimals = ""] = /^(\d{1,3}(?:\.(\d+))?)分?$/.exec(plainForm(text?.text ?? "")) ?? [];
  return text === null || number === ""
    ? null
    : { value: new Big(number), decimals: decimals.length, isFormula: false, cell: text.cell };
}

/** 优秀, 良好 and 中等 are other words for the grades of 财预〔2020〕10号. */
const grades: Readonly<Record<string, Rating>> = { 优: "excellent", 良: "good", 中: "fair", 差: "poor" };

function ratingOf(text: FormText | null): FormFields["rating"] {
  return text && { ...text, value: grades[plainForm(text.text).charAt(0)] ?? null };
}

/** 优, 良, 中 or 差 in the row of totals. */
function ratingInTotalRow(around: readonly Surroundings[]): FormText | null {
  for (const each of around) {
    for (let row = each.rows.first; row < each.rows.end; row += 1) {
      const texts = each.grid.text[row] ?? [];
      const column = texts.findLastIndex((text) => /^(?:优秀?|良好?|中等?|差)$/.test(plainForm(text)));
      if (column >= 0 && texts.some(isTotalLabel)) {
        return textAt(each, row, column);
      }
    }
  }
  return null;
}

/** The contents under the names by which templates ask for them; what stands twice counts once. */
function itemsOf(labelled: readonly LabelledText[], goals: FormFields["goals"]): readonly BasicItem[] {
  const items = new Map<string, BasicItem>();
  const add = (name: string, texts: readonly FormText[]): void => {
    const [first] = texts;
    if (first && !items.has(name)) {
      items.set(name, { name, text: texts.map(({ text }) => text).join("\n"), cell: first.cell });
    }
  };
  for (const { field, text, cell } of labelled) {
    if (field !== "goal" && field !== "goalActual" && field !== "year") {
      add(formItemNames[field], [{ text, cell }]);
    }
  }
  add(
    formItemNames.goal,
    goals.flatMap(({ expected }) => expected ?? []),
  );
  add(
    formItemNames.goalActual,
    goals.flatMap(({ actual }) => actual ?? []),
  );
  return [...items.values()];
}

/** What is said below the tables without a label: notes, rules of scoring. */
function notesOf(around: Surroundings): FormText[] {
  const { freeRows, firstTableRow, grid } = around;
  return freeRows
    .filter((row) => row > firstTableRow)
    .flatMap((row) => {
      const column = (grid.text[row] ?? []).findIndex((text) => !isNothing(text));
      const text = column < 0 ? null : textAt(around, row, column);
      return text !== null && (isFooter(text.text) || text.text.length > 12) ? [text] : [];
    });
}

/** What a form can have only one of. */
const single: ReadonlySet<FormFieldKey> = new Set(["department", "implementingUnit", "project", "year", "totalScore"]);

function contradictionsOf(labelled: readonly LabelledText[]): FormFields["contradictions"] {
  return labelled.flatMap((second, index) => {
    const first = labelled.slice(0, index).find(({ field }) => field === second.field);
    return first && single.has(second.field) && plainForm(first.text) !== plainForm(second.text)
      ? [{ name: formItemNames[second.field], first, second }]
      : [];
  });
}
