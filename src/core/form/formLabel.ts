import { formLabels, type FormFieldKey } from "../vocabulary/formLabels";
import { plainForm, withoutNotes } from "../parse/plainForm";

/** Object.entries loses the key's type; the keys are those of `formLabels`. */
const keys = new Map<string, FormFieldKey>(
  (Object.entries(formLabels) as [FormFieldKey, readonly string[]][]).flatMap(([key, labels]) =>
    labels.map((label): [string, FormFieldKey] => [label, key]),
  ),
);

/** What is longer is a sentence and no label. */
const longestLabel = 24;

/**
 * What a label asks for: `项目实施单位（盖章）` → implementingUnit, `年度绩效目标1（40分）` → goal. Null for any other
 * text.
 */
export function fieldOf(text: string): FormFieldKey | null {
  if (text.length > longestLabel) {
    return null;
  }
  const label = withoutNotes(plainForm(text))
    .replace(/[:：]+$/, "")
    .replace(/^(?:\d+[.、]|[一二三四五六七八九十]+、)/, "");
  return keys.get(label) ?? keys.get(label.replace(/\d+$/, "")) ?? null;
}

const labelled = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${[...keys.keys()].sort((a, b) => b.length - a.length).join("|")})(?:[（(][^（()）]*[)）])?\\s*[:：]`,
  "g",
);

/** The labels in a cell that holds them with their contents: `填报人：张三  联系电话：020-1234567`. */
export function labelledParts(text: string): readonly { readonly field: FormFieldKey; readonly content: string }[] {
  const matches = [...text.matchAll(labelled)];
  return matches.flatMap((match, index) => {
    const field = keys.get(match[1] ?? "");
    const content = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length).trim();
    return field === undefined ? [] : [{ field, content }];
  });
}

/** Labels with which a form begins. */
const headFields: ReadonlySet<FormFieldKey> = new Set([
  "department",
  "implementingUnit",
  "supervisingDepartment",
  "centralDepartment",
  "project",
]);

/** What a form is called: 项目支出绩效自评表, 部门整体绩效自评报告表（2021年度）. */
export function isFormTitle(text: string): boolean {
  const plain = plainForm(text);
  return (
    plain.length <= 60 && /(?:自评|评价|绩效|目标|执行情况|完成情况|决算|预算).{0,12}表(?:\([^()]*\))*$/.test(plain)
  );
}

/** Whether a row is one with which a form begins: its title, or who fills it in. */
export function isFormHead(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  const [first = ""] = filled;
  return (
    (filled.length <= 2 && (isFormTitle(first) || /^附(?:件|表)\d*[:：]?$/.test(plainForm(first)))) || namesForm(texts)
  );
}

/** Whether a row says whose form it is. */
export function namesForm(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const field = fieldOf(text) ?? labelledParts(text)[0]?.field ?? null;
    return field !== null && headFields.has(field) && !/^(?:单位|部门)[:：]?.?万?元/.test(plainForm(text));
  });
}
